import { expect, it } from 'vitest';
import { wordsOf } from './search-token.ts';
import { tellingWords } from './stop-words.ts';

const telling = (language: 'uz' | 'ru' | 'en', text: string) => tellingWords(language, wordsOf(text)).map(({ word }) => word);

it('leaves the words that tell something, in any spelling and script', () => {
  expect(telling('uz', "klaster bo'yicha qanday hujjat bor")).toEqual(['klaster', 'hujjat']);
  expect(telling('uz', 'кластер бўйича қандай ҳужжат бор')).toEqual(['кластер', 'ҳужжат']);
  expect(telling('uz', 'the triple helix')).toEqual(['triple', 'helix']);
});
it('takes no Uzbek word for one of another language', () => {
  expect(telling('ru', 'бор школа')).toEqual(['бор', 'школа']);
});
it('keeps abbreviations, and everything when nothing else is said', () => {
  expect(telling('en', 'IT park')).toEqual(['IT', 'park']);
  expect(telling('en', 'WHAT IS A CLUSTER')).toEqual(['CLUSTER']);
  expect(telling('ru', 'кто где когда')).toEqual(['кто', 'где', 'когда']);
});
