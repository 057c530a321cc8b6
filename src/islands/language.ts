/** A change of language keeps the search, the filters and the comparison: they stand in the address and are the same in every language. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.lang a'))
  link.addEventListener('click', () => {
    link.search = location.search;
  });
