/** What the scripts of every page are told by it, in the attribute `data-settings` of the body. */
import type { Strings } from '../i18n/strings/shape.ts';
import type { ComparedKind } from '../views/compared.ts';

export interface ReadingSettings {
  /** Address of the comparison. */
  href: string;
  kinds: Record<ComparedKind, string>;
  strings: Pick<Strings['compare'], 'show' | 'remove' | 'trayAdd' | 'trayRemove' | 'trayClear' | 'copied'> & Pick<Strings['site'], 'copyLink'>;
}

export const readingSettings = (): ReadingSettings => JSON.parse(document.body.dataset['settings'] ?? '{}') as ReadingSettings;
