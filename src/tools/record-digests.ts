/** Records which version of the original a translation was made from. Whether it is up to date only its author can say. */
import { valueAt } from '../domain/checks/shape.ts';
import { translatableText } from '../domain/checks/translations.ts';
import type { ContentFile } from '../domain/content-file.ts';
import { digest } from '../domain/digest.ts';
import { languages } from '../domain/locale.ts';
import { contentPath } from '../loading/content-path.ts';

/** The path of the text that `file` was translated from; undefined when it is no translation. */
export function findOriginalPath(file: ContentFile): string | undefined {
  const of = languages.find((language) => language === valueAt(file.data, ['translation', 'of']));
  const status = valueAt(file.data, ['translation', 'status']);
  if (!file.place || file.place.part === 'facts' || of === undefined || of === file.place.part || status === 'original') return undefined;
  return contentPath({ ...file.place, part: of });
}

export interface DigestChange {
  digest: string;
  reason: string;
}

/**
 * The digest that `file` should get, or undefined when it keeps the one it has.
 * @param before the original as it was before this run mended it
 * @param after the original as it is now
 * @param translated whether the author says that `file` was brought up to date
 */
export function findDigestChange(file: ContentFile, before: ContentFile, after: ContentFile, translated: boolean): DigestChange | undefined {
  const recorded = valueAt(file.data, ['translation', 'digest']);
  const current = digest(translatableText(after));
  if (recorded === current) return undefined;
  if (recorded === undefined) return { digest: current, reason: 'digest filled in' };
  if (translated) return { digest: current, reason: 'digest: recorded as brought up to date' };
  if (recorded === digest(translatableText(before))) return { digest: current, reason: 'digest follows the mended spelling of the original' };
  return undefined;
}

/** Front matter with another digest. */
export const withDigest = (data: unknown, value: string): unknown => {
  const meta = data as { translation?: Record<string, unknown> };
  return { ...meta, translation: { ...meta.translation, digest: value } };
};
