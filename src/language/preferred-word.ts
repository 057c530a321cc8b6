/**
 * Words that people look for and the atlas does not write, each with the word it writes instead. Other names of the atlas's own terms
 * are not here but with the terms, as alternative labels.
 */
import type { Language } from '../domain/locale.ts';
import { analyse } from './search-token.ts';

const pairs: Readonly<Record<Language, string>> = {
  uz: 'muallim=oʻqituvchi domla=oʻqituvchi oliygoh=universitet byudjet=budjet indikator=koʻrsatkich akademlitsey=litsey dualniy=dual sponsor=homiy nogiron=inklyuziv ishsizlik=bandlik kafolatxat=shartnoma',
  ru: 'садик=дошкольный детсад=дошкольный воспитатель=дошкольный контракт=договор индикатор=показатель кишлак=сельский гимназия=школа инвалид=инклюзивный безработица=занятость профтехучилище=колледж пту=колледж',
  en: 'nursery=preschool mou=memorandum metric=indicator kpi=indicator province=region khokimiyat=administration practicum=practice internship=practice disability=inclusion unemployment=employment tvet=vocational',
};

const known = Object.fromEntries(
  Object.entries(pairs).map(([language, list]) => [
    language,
    new Map(
      list.split(' ').map((pair) => {
        const [word = '', preferred = ''] = pair.split('=');
        return [analyse(language as Language, word), preferred] as const;
      }),
    ),
  ]),
) as unknown as Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** The atlas's word for a word that it does not write. @param token the token of that word */
export const preferredWord = (language: Language, token: string): string | undefined => known[language].get(token);
