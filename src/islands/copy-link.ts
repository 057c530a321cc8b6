/** A link beside each heading and statement that has an address; a press also copies it. */
import { readingSettings } from './reading-settings.ts';

const { strings } = readingSettings();

/** Tells screen readers that an address was copied. */
function say(text: string): void {
  const said = Object.assign(document.createElement('p'), { className: 'sr', role: 'status' });
  document.body.append(said);
  said.textContent = text;
  setTimeout(() => said.remove(), 5000);
}

for (const place of document.querySelectorAll<HTMLElement>('main h2[id], .note[id], .claim[id]')) {
  // A heading is called by its own words, not by those of the link in it.
  const name = place.matches('h2') ? (place.textContent ?? '').trim() : '';
  if (name) place.ariaLabel = name;
  const link = document.createElement('a');
  link.className = 'copy-link';
  link.href = `#${place.id}`;
  link.textContent = '#';
  link.ariaLabel = [strings.copyLink, name].filter(Boolean).join(': ');
  link.addEventListener('click', () => {
    void navigator.clipboard?.writeText(link.href).then(() => say(strings.copied));
  });
  place.append(link);
}
