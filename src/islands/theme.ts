/** The switch between light and dark; what was chosen is kept by the browser and set before the first paint by the snippet in the head. */
const button = document.querySelector<HTMLButtonElement>('.theme');
const root = document.documentElement;
const isDark = () => (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

if (button) {
  const show = () => {
    button.ariaPressed = String(isDark());
  };
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // The browser keeps nothing: the choice lives as long as the page.
    }
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
}
