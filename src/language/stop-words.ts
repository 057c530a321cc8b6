/** Words that questions are made of: they say nothing of what is sought. */
import type { Language } from '../domain/locale.ts';
import { foldWord } from './search-token.ts';

const stopWords = new Map(
  Object.entries({
    uz: `va yoki bilan uchun haqida boʻyicha ham bu shu qanday qanaqa nima nimalar nega qachon qayerda kim kimlar qaysi nechta necha qancha bitta bor yoʻq
      mumkin kerak boʻladi boʻlsa qiladi qilinadi qilish qilgan beradi olib`,
    ru: `и или с со для о об по на в во из у к от за до при не как что чего чем зачем почему когда где кто кого какой какие какая какое каким каких каком
      сколько такое такой такая так что значит это есть ли можно нужно надо должен должна должны мы нам`,
    en: `and or with for of the a an to in on at by from how what why when where who which whom is are was were be been can could should must may do does
      did has have had we our they their all there it its this that these those many much`,
  } satisfies Record<Language, string>).map(
    ([language, words]) => [language as Language, new Set(words.split(/\s+/).map((word) => foldWord(language as Language, word)))] as const,
  ),
);

/** True for capitals only, as in IT: an abbreviation, unless everything is written so. */
const isAbbreviation = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * The words without stop words of the language, nor Russian and English ones, which stand in titles everywhere; all of them when there is nothing else.
 * @param words as written
 */
export function tellingWords<W extends { word: string }>(language: Language, words: readonly W[]): readonly W[] {
  const shouted = words.every(({ word }) => word === word.toUpperCase());
  const isStop = (word: string) => [...new Set<Language>([language, 'ru', 'en'])].some((each) => stopWords.get(each)?.has(foldWord(each, word)));
  const telling = words.filter(({ word }) => (!shouted && isAbbreviation(word)) || !isStop(word));
  return telling.length > 0 ? telling : words;
}
