/** The search page in the browser: Pagefind's index of this locale, the query in the address, results announced. */
import { localeFacts } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings/shape.ts';
import { canonicalUzbek } from '../language/apostrophe.ts';
import { wordToLatin } from '../language/cyrillic-to-latin.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<Found> }[] }>;
}
interface Settings {
  strings: Strings['search'];
  /** Kinds by the label the index knows them by. */
  kinds: Record<string, string>;
}

const pageSize = 10;

/** The query as the Uzbek pages spell it: Latin script, canonical apostrophes. Other pages take it as it is. */
const spelling = (query: string): string =>
  document.documentElement.lang === localeFacts.uz.tag ? canonicalUzbek(query.replace(/[\u0400-\u04ff]+/g, wordToLatin)) : query;
const page = document.querySelector<HTMLElement>('.search-page');
const form = page?.querySelector('form');

if (page && form) {
  const { strings, kinds } = JSON.parse(page.dataset['settings'] ?? '{}') as Settings;
  const labels = new Map(Object.entries(kinds).map(([label, kind]) => [kind, label]));
  const [query, kind] = [form.querySelector<HTMLInputElement>('#q'), form.querySelector<HTMLSelectElement>('#kind')] as [HTMLInputElement, HTMLSelectElement];
  const [state, list, more] = ['.search-state', '.results', '.more'].map((name) => page.querySelector<HTMLElement>(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLButtonElement,
  ];
  let index: Promise<Pagefind> | undefined;
  let latest = 0;

  const loadIndex = (): Promise<Pagefind> => {
    const address = '/pagefind/pagefind.js';
    index ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    index.catch(() => {
      index = undefined;
    });
    return index;
  };

  const item = ({ url, excerpt, meta }: Found): HTMLElement => {
    const element = document.createElement('li');
    if (meta['ref']) element.dataset['result'] = meta['ref'];
    const link = Object.assign(document.createElement('a'), { href: url, textContent: meta['title'] ?? url });
    const kicker = Object.assign(document.createElement('p'), { className: 'kicker', textContent: meta['kind'] ?? '' });
    // Pagefind escapes the text of the page and adds only <mark>.
    const text = Object.assign(document.createElement('p'), { className: 'excerpt', innerHTML: excerpt });
    const heading = document.createElement('h2');
    heading.append(link);
    element.append(kicker, heading, text);
    return element;
  };

  const run = async () => {
    const turn = ++latest;
    const text = query.value.trim().slice(0, 200);
    list.replaceChildren();
    more.hidden = true;
    if (!text) {
      state.textContent = strings.empty;
      return;
    }
    try {
      const pagefind = await loadIndex();
      const label = labels.get(kind.value);
      const { results } = await pagefind.search(spelling(text), { filters: label ? { kind: label } : {} });
      if (turn !== latest) return;
      state.textContent =
        results.length > 0 ? fill(strings.results, { count: results.length, query: text }) : `${fill(strings.none, { query: text })} ${strings.noneHelp}`;
      const show = async (from: number) => {
        const found = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
        if (turn !== latest) return;
        list.append(...found.map(item));
        more.hidden = from + pageSize >= results.length;
        more.onclick = () => void show(from + pageSize);
      };
      await show(0);
    } catch {
      if (turn === latest) state.textContent = strings.failed;
    }
  };

  const restore = () => {
    const search = new URLSearchParams(location.search);
    query.value = search.get('q') ?? '';
    kind.value = labels.has(search.get('kind') ?? '') ? (search.get('kind') ?? '') : '';
    void run();
  };

  const remember = () => {
    const search = new URLSearchParams({ ...(query.value.trim() ? { q: query.value.trim() } : {}), ...(kind.value ? { kind: kind.value } : {}) }).toString();
    history.pushState(null, '', search ? `?${search}` : location.pathname);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    void run();
  });
  kind.addEventListener('change', () => {
    remember();
    void run();
  });
  addEventListener('popstate', restore);
  query.addEventListener('focus', () => void loadIndex(), { once: true });
  restore();
}
