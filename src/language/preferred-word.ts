/**
 * Words that people look for and the atlas does not write, each with the word it writes instead. Other names of the atlas's own terms
 * are not here but with the terms, as alternative labels.
 */
import type { Language } from '../domain/locale.ts';
import { pairsOf } from './pairs.ts';
import { analyse } from './search-token.ts';

export const preferredWords: Readonly<Record<Language, string>> = {
  uz: 'muallim=oʻqituvchi domla=oʻqituvchi oliygoh=universitet byudjet=budjet indikator=koʻrsatkich akademlitsey=litsey dualniy=dual sponsor=homiy nogiron=inklyuziv ishsizlik=bandlik kafolatxat=shartnoma',
  ru: 'садик=дошкольный детсад=дошкольный воспитатель=дошкольный контракт=договор индикатор=показатель кишлак=сельский гимназия=школа инвалид=инклюзивный безработица=занятость профтехучилище=колледж пту=колледж педвуз=вуз гчп=партнёрство',
  en: 'nursery=preschool mou=memorandum metric=indicator kpi=indicator province=region khokimiyat=administration practicum=practice disability=inclusion unemployment=employment tvet=vocational ppp=partnership',
};

const known = new Map(
  Object.entries(preferredWords).map(([language, list]) => [
    language,
    new Map([...pairsOf(list)].map(([word, preferred]) => [analyse(language as Language, word), preferred] as const)),
  ]),
);

/** The atlas's word for a word that it does not write. @param token the token of that word */
export const preferredWord = (language: Language, token: string): string | undefined => known.get(language)?.get(token);
