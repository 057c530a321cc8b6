/** Listens for `/` on every page, on Cyrillic keyboards too, whose key writes a dot; the dialog itself is loaded when it is wanted. */
import type { Locale } from '../domain/locale.ts';

addEventListener('keydown', (event) => {
  const at = event.target instanceof HTMLElement ? event.target : undefined;
  const isSlash = event.key === '/' || (event.code === 'Slash' && event.key === '.');
  if (
    !isSlash ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    at?.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  )
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('.search-page #q');
  if (field) field.focus();
  else
    void import('./quick.ts').then(
      ({ openQuick }) => openQuick(location.pathname.split('/')[1] as Locale),
      () => location.assign(`/${location.pathname.split('/')[1]}/search/`),
    );
});
