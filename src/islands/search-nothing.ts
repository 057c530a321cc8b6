/** What stands where results would: why there are none, words near the typed ones, and a way to tell us. */
import { fill } from '../i18n/fill.ts';
import { make } from './make.ts';
import { writeAddress } from './search-address.ts';
import type { Engine } from './search-engine.ts';
import { nearest, readQuery } from './search-names.ts';

interface Nothing {
  query: string;
  /** How many results there are without the chosen filters. */
  unfiltered: number;
  /** Address of a new report. */
  report: string;
  /** Takes all filters away. */
  unfilter(): void;
}

export function nothingItem({ settings: { strings }, instant }: Engine, { query, unfiltered, report, unfilter }: Nothing): HTMLLIElement {
  if (unfiltered > 0) {
    const button = Object.assign(make('button', 'btn', strings.clear), { type: 'button', onclick: unfilter });
    return make('li', 'nothing', make('p', '', fill(strings.noneFiltered, { count: unfiltered })), make('p', '', button));
  }
  const { language } = instant;
  const words = readQuery(query, language);
  const near = words.flatMap((word) => nearest(instant, word).map((token) => instant.spelling.get(token) ?? token));
  const links = [...new Set(near)].map((word) => Object.assign(make('a', '', word), { href: writeAddress({ query: word, chosen: {} }) }));
  const tried = [...new Set(words.flatMap(({ word, tokens }) => [word.toLowerCase(), tokens[language]]))].join(', ');
  const told = Object.assign(make('a', '', strings.report), { href: `${report}?${new URLSearchParams({ title: query })}` });
  return make(
    'li',
    'nothing',
    make('p', '', strings.noneHelp),
    ...(links.length > 0 ? [make('p', '', `${strings.nearest} `, ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link])))] : []),
    ...(tried ? [make('p', 'quiet', `${strings.tried} `, make('code', '', tried))] : []),
    make('p', '', told),
  );
}
