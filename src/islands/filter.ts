/** Catalog filters in the browser: the address keeps the choice, and every count follows it (OR inside a facet, AND across). */
import { type Choice, countOptions, matches, readChoice, writeChoice } from './filter-choice.ts';

const catalog = document.querySelector<HTMLElement>('.catalog');
const form = catalog?.querySelector<HTMLFormElement>('form.filters');

if (catalog && form) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const cards = [...catalog.querySelectorAll<HTMLElement>('.card[data-facets]')].map((element) => ({
    element,
    facets: JSON.parse(element.dataset['facets'] ?? '{}') as Choice,
  }));
  const output = catalog.querySelector('output');
  const none = catalog.querySelector<HTMLElement>('.none');

  const chosen = (): Choice => {
    const choice: Record<string, string[]> = {};
    for (const box of boxes) if (box.checked) choice[box.name] = [...(choice[box.name] ?? []), box.value];
    return choice;
  };

  const show = (choice: Choice) => {
    const shown = cards.filter(({ facets }) => matches(facets, choice));
    for (const { element, facets } of cards) element.hidden = !matches(facets, choice);
    for (const box of boxes) {
      const count = box.closest('label')?.querySelector('[data-count]');
      if (count) count.textContent = String(countOptions(cards, choice, box.name, box.value));
    }
    if (output) output.textContent = (catalog.dataset['shown'] ?? '').replace('{count}', String(shown.length)).replace('{total}', String(cards.length));
    if (none) none.hidden = shown.length > 0;
  };

  const restore = () => {
    const choice = readChoice(location.search);
    for (const box of boxes) {
      box.checked = choice[box.name]?.includes(box.value) ?? false;
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    show(chosen());
  };

  form.addEventListener('change', () => {
    const choice = chosen();
    history.replaceState(null, '', `${location.pathname}${writeChoice(choice)}`);
    show(choice);
  });
  form.addEventListener('reset', () => {
    // The boxes are cleared after this event.
    setTimeout(() => {
      history.replaceState(null, '', location.pathname);
      show({});
    });
  });
  addEventListener('popstate', restore);
  if (matchMedia('(max-width: 60rem)').matches) form.querySelector('.filters-fold')?.removeAttribute('open');
  restore();
}
