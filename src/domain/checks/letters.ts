import type { ContentFile, ProseNode } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { type Language, languages } from '../locale.ts';
import { textsIn } from './localized-values.ts';
import { problem, type Rule } from './rule.ts';

/** Text of an MDX body, node by node, without spans in another language and without code. */
function* bodyTexts(node: ProseNode | undefined): Generator<{ text: string; offset: number }> {
  if (!node || node.name === 'Foreign' || node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') return;
  if (node.type === 'text' && node.value !== undefined) yield { text: node.value, offset: node.position?.start.offset ?? 0 };
  for (const child of node.children ?? []) yield* bodyTexts(child);
}

type Place = { text: string; path: Finding['path']; offset?: number };

function places(file: ContentFile, language: Language): Place[] {
  const body = file.place?.part === language ? [...bodyTexts(file.tree)].map(({ text, offset }) => ({ text, path: [], offset })) : [];
  return [...textsIn(file, language), ...body];
}

const uzbek: Language = languages[0];
/** Any apostrophe-like sign between letters, or after o and g, that is not the canonical one. */
const wrongAfterOG = /[oOgG][\u0027\u0060\u00b4\u02bc\u02b9\u2018\u2019](?=\p{L}|$|[\s.,;:!?)”»-])/gu;
const wrongTutuq = /(?<=\p{L})(?<![oOgG])[\u0027\u0060\u00b4\u02bb\u02b9\u2018\u2019](?=\p{L})/gu;

/** Uzbek is written with U+02BB in oʻ gʻ and U+02BC as tutuq belgisi. */
export const uzbekLetters: Rule = {
  name: 'uzbek-letters',
  check: ({ files }) =>
    files.flatMap((file) =>
      places(file, uzbek).flatMap(({ text, path, offset }): Finding[] => {
        const found = [...text.matchAll(wrongAfterOG), ...text.matchAll(wrongTutuq)].sort((a, b) => a.index - b.index);
        return found.map((match) => {
          const word =
            text.slice(0, match.index).match(/[\p{L}\u02bb\u02bc]*$/u)?.[0] +
            (text.slice(match.index).match(/^[\p{L}\u0027\u0060\u00b4\u02b9\u02bb\u02bc\u2018\u2019]+/u)?.[0] ?? '');
          const canonical = word
            .replace(/([oOgG])[\u0027\u0060\u00b4\u02bc\u02b9\u2018\u2019]/gu, '$1\u02bb')
            .replace(/(?<![oOgG])[\u0027\u0060\u00b4\u02bb\u02b9\u2018\u2019]/gu, '\u02bc');
          return problem(
            'uzbek-letters',
            file,
            path,
            `"${word}" is typed with the wrong apostrophe.`,
            `Search and the Cyrillic version would miss the word. Write "${canonical}", or run "npm run fix".`,
            offset === undefined ? {} : { offset: offset + match.index },
          );
        });
      }),
    ),
};

/** A word with Latin and Cyrillic letters looks right and is never found. */
export const mixedScript: Rule = {
  name: 'mixed-script',
  check: ({ files }) =>
    files.flatMap((file) =>
      languages.flatMap((language) =>
        places(file, language).flatMap(({ text, path, offset }): Finding[] =>
          [...text.matchAll(/[\p{L}\u02bb\u02bc]+/gu)]
            .filter(([word]) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
            .map((match) =>
              problem(
                'mixed-script',
                file,
                path,
                `"${match[0]}" mixes Latin and Cyrillic letters.`,
                'The word looks right but search cannot find it. Type it again in one script.',
                offset === undefined ? {} : { offset: offset + match.index },
              ),
            ),
        ),
      ),
    ),
};
