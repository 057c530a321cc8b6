/** What differs between publications of the atlas: its address, its repository, its edition. */
export const site = {
  /** Public address without a slash at the end. Set SITE_URL when publishing. */
  address: 'https://klaster-atlasi.example',
  /** Where texts are kept and mended. */
  repository: 'https://github.com/klaster-atlasi/klaster-atlasi',
  edition: '2026.1',
  /** When this edition was closed, ISO 8601: the build itself reads no clock. */
  editionDate: '2026-11-28',
} as const;

/** A form of the repository for reports: `case`, `error` or `translation`. */
export const reportForm = (name: 'case' | 'error' | 'translation'): string => `${site.repository}/issues/new?template=${name}.yml`;

/** The file of an entry in the repository, for "improve this page". */
export const fileInRepository = (path: string): string => `${site.repository}/blob/main/content/${path}`;
