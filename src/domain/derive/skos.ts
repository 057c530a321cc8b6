/** The glossary as a SKOS concept scheme in JSON-LD, so that other vocabularies can link to its terms. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import { type Language, type Localized, languages, localeFacts } from '../locale.ts';
import { kinds } from '../schema/kinds.ts';

interface LangText {
  '@language': string;
  '@value': string;
}
interface Ref {
  '@id': string;
}
export interface SkosNode {
  '@id': string;
  '@type': string;
  [property: string]: string | LangText[] | Ref | Ref[];
}
export interface SkosDocument {
  '@context': Record<string, unknown>;
  '@graph': SkosNode[];
}

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
};

const langText = (language: Language, text: string): LangText => ({ '@language': localeFacts[language].tag, '@value': text });

const texts = (localized: Localized | undefined): LangText[] =>
  languages.flatMap((language) => (localized?.[language] ? [langText(language, localized[language])] : []));

const textLists = (localized: { readonly [L in Language]?: readonly string[] | undefined } | undefined): LangText[] =>
  languages.flatMap((language) => (localized?.[language] ?? []).map((text) => langText(language, text)));

/** Only properties that say something. */
const filled = (properties: Record<string, LangText[] | Ref[]>): Record<string, LangText[] | Ref[]> =>
  Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));

/**
 * @param base address of the scheme; a term's address is `base#id`
 * @param edition edition of the atlas
 */
export function toSkos(corpus: Corpus, base: string, edition: string): SkosDocument {
  const terms = entriesOf(corpus, 'terms');
  const refs = (ids: Iterable<string>): Ref[] => [...new Set(ids)].sort().map((id) => ({ '@id': `${base}#${id}` }));
  const idsWhere = (test: (other: Entry<'terms'>) => boolean): string[] => terms.filter(test).map(({ id }) => id);
  const tops = refs(idsWhere(({ facts }) => facts.broader.length === 0));
  const scheme: SkosNode = {
    '@id': base,
    '@type': 'skos:ConceptScheme',
    'skos:prefLabel': texts(kinds.terms.plural),
    'owl:versionInfo': edition,
    ...filled({ 'skos:hasTopConcept': tops }),
  };
  const concepts = terms.map(
    ({ id, facts }): SkosNode => ({
      '@id': `${base}#${id}`,
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': base },
      ...filled({
        'skos:prefLabel': texts(facts.labels),
        'skos:altLabel': textLists(facts.altLabels),
        'skos:scopeNote': texts(facts.scopeNote),
        'skos:broader': refs(facts.broader),
        'skos:narrower': refs(idsWhere((other) => other.facts.broader.includes(id))),
        // Related is symmetric in SKOS, also where only one of the two entries says so.
        'skos:related': refs([...facts.related, ...idsWhere((other) => other.facts.related.includes(id))]),
      }),
    }),
  );
  return { '@context': context, '@graph': [scheme, ...concepts] };
}
