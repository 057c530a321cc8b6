/** Claims as a page shows them: numbered notes, and the claims of a source. */
import { assertEntry, type ClaimRecord } from '../domain/corpus.ts';
import { claimKinds } from '../domain/vocabulary/claim-kinds.ts';
import { comparators } from '../domain/vocabulary/comparators.ts';
import { voices } from '../domain/vocabulary/voices.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { entryUrl } from '../i18n/urls.ts';
import { claimHref, type Link, linkTo, type Phrase, phrase } from './phrase.ts';
import { labelIn, type Reading } from './site.ts';

export interface FigureView {
  value: string;
  unit: Phrase | undefined;
  about: Phrase | undefined;
  year: string | undefined;
}

export interface ClaimView {
  ref: string;
  /** Id on the page of its source. */
  id: string;
  kind: ClaimRecord['kind'];
  kindLabel: string;
  statement: Phrase;
  figures: FigureView[];
  compared: string | undefined;
  locator: string | undefined;
  /** The statement on the page of its source. */
  href: string;
  source: Link;
  voice: string;
  date: string;
}

const figureView = (reading: Reading, figure: NonNullable<ClaimRecord['figures']>[number]): FigureView => ({
  value: typeof figure.value === 'number' ? formatNumber(reading.locale, figure.value) : figure.value,
  unit: phrase(reading, figure.unit),
  about: phrase(reading, figure.about),
  year: figure.year === undefined ? undefined : String(figure.year),
});

export function claimView(reading: Reading, ref: string): ClaimView {
  const claim = reading.corpus.claims.get(ref);
  if (!claim) throw new Error(`No claim ${ref}: the checks should have refused this content.`);
  const source = assertEntry(reading.corpus, 'sources', claim.source);
  return {
    ref,
    id: claim.id,
    kind: claim.kind,
    kindLabel: labelIn(reading, claimKinds[claim.kind]),
    statement: phrase(reading, claim.statement) ?? { text: ref },
    figures: (claim.figures ?? []).map((figure) => figureView(reading, figure)),
    compared: claim.comparison && labelIn(reading, comparators[claim.comparison]),
    locator: claim.locator,
    href: claimHref(reading, ref),
    source: linkTo(reading, source),
    voice: labelIn(reading, voices[source.facts.voice]),
    date: source.facts.issued ? formatDate(reading.locale, source.facts.issued) : reading.strings.entry.noDate,
  };
}

export interface Note {
  number: number;
  /** Fragment of the note on this page. */
  anchor: string;
  /** The claim, or the whole source when the text cites a work. */
  claim: ClaimView | undefined;
  source: Link;
  /** Other places of the page that lead here; told to the reader by number only. */
  ref: string;
}

/** Numbers citations in the order in which a page first mentions them; repeated mentions share a number. */
export function numberNotes(reading: Reading, refs: readonly string[]): Note[] {
  return [...new Set(refs)].map((ref, index) => {
    const claim = ref.includes('#') ? claimView(reading, ref) : undefined;
    const source = claim?.source ?? { ...linkTo(reading, assertEntry(reading.corpus, 'sources', ref)), href: entryUrl(reading.locale, `sources/${ref}`) };
    return { number: index + 1, anchor: `note-${index + 1}`, claim, source, ref };
  });
}

/** Where a page's short references lead: number by claim. */
export const noteNumbers = (notes: readonly Note[]): Readonly<Record<string, number>> => Object.fromEntries(notes.map((note) => [note.ref, note.number]));
