/** The door for pages: the corpus from Astro's collections, and the rendered story of an entry. The only module that queries them. */
import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { site } from '../config.ts';
import { type Language, languages } from '../domain/locale.ts';
import { type Kind, kindNames, kindSpecs } from '../domain/schema/kinds.ts';
import { buildSite, type Site } from '../views/site.ts';
import { assemble, type Part } from './assemble.ts';
import { factsCollection, textsCollection } from './collections.ts';

interface StoredEntry {
  id: string;
  data: unknown;
  body?: string;
}

const collection = async (name: string): Promise<StoredEntry[]> => (await getCollection(name as CollectionKey)) as StoredEntry[];

async function parts(): Promise<Part[]> {
  const lists = await Promise.all(
    kindNames.flatMap((kind) => [
      ...(kindSpecs[kind].layout === 'texts'
        ? []
        : [collection(factsCollection(kind)).then((entries) => entries.map(({ id, data }): Part => ({ kind, id, part: 'facts', data, body: '' })))]),
      ...(kindSpecs[kind].layout === 'file'
        ? []
        : [
            collection(textsCollection(kind)).then((entries) =>
              entries.map(({ id, data, body }): Part => {
                const [name = '', language = ''] = id.split('/');
                return { kind, id: name, part: languages.find((known) => known === language) ?? (language as Language), data, body: body ?? '' };
              }),
            ),
          ]),
    ]),
  );
  return lists.flat();
}

let loaded: Promise<Site> | undefined;

/** The site's content with everything computed from it; read once per build. */
export function loadSite(): Promise<Site> {
  loaded ??= parts().then((list) => buildSite(assemble(list), site.edition));
  return import.meta.env.DEV ? parts().then((list) => buildSite(assemble(list), site.edition)) : loaded;
}

/** The story of an entry as a component; undefined when there is none. `key` is `kind/id/language`. */
export async function findStory(key: string | undefined) {
  if (key === undefined) return undefined;
  const [kind = '', id, language] = key.split('/');
  const entry = await getEntry(textsCollection(kind as Kind) as CollectionKey, `${id}/${language}`);
  return entry && (await render(entry)).Content;
}
