/** What each page draws, from what its view knows. Pages show the drawings; `allDrawings` lists them for their files. */
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings/shape.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { CasePage } from '../../views/case.ts';
import type { ConditionTable } from '../../views/condition-table.ts';
import type { CrossView } from '../../views/cross-view.ts';
import type { Network } from '../../views/network.ts';
import type { PageHead } from '../../views/page.ts';
import type { RegionSummary } from '../../views/region.ts';
import type { Workbench } from '../../views/workbench.ts';
import type { YearsView } from '../../views/years.ts';
import { latticeSvg } from './lattice.ts';
import { matrixDrawing } from './matrix.ts';
import { networkDrawing } from './network.ts';
import { participantsDrawing } from './participants.ts';
import { regionMapDrawing } from './region-map.ts';
import type { Drawing } from './svg.ts';
import { yearsDrawing } from './years.ts';

export const drawRegions = ({ cover }: Strings, regions: readonly RegionSummary[]): Drawing =>
  regionMapDrawing(regions, { name: 'regions', title: cover.mapTitle, description: cover.mapNote });

export const drawCross = ({ evidenceMap }: Strings, { name, caption, title, columns, rows }: CrossView): Drawing =>
  matrixDrawing({
    name,
    title: caption,
    description: title,
    columns: columns.map(({ text }) => text),
    rows: rows.map(({ head: { text, href }, cells }) => ({
      head: text,
      ...(href ? { href } : {}),
      cells: cells.map(({ count, href: cases }, index) => ({ count, href: cases, name: `${text}, ${columns[index]?.text}: ${count || evidenceMap.none}` })),
    })),
  });

const stateMarks: Readonly<Record<string, string>> = { present: 'full', partial: 'half', planned: 'none', absent: 'absent' };

export const drawConditions = ({ tables }: Strings, { conditions, rows }: ConditionTable): Drawing =>
  matrixDrawing({
    name: 'conditions-of-cases',
    title: tables.conditions,
    description: tables.conditionsLead,
    columns: conditions.map(({ text }) => text),
    rows: rows.map(({ case: { text, href }, cells }) => ({
      head: text,
      href,
      cells: cells.map(
        (cell, index) =>
          cell && {
            mark: stateMarks[cell.state] ?? 'none',
            name: `${text}, ${conditions[index]?.text}: ${cell.label}`,
            href: cell.claims[0] ?? `${href}#conditions`,
          },
      ),
    })),
  });

export const drawNetwork = ({ charts }: Strings, network: Network): Drawing =>
  networkDrawing(network, { name: 'network', title: charts.network, description: charts.networkNote });

export const drawStarts = ({ charts, entry }: Strings, { items }: YearsView): Drawing =>
  yearsDrawing({ name: 'case-starts', title: charts.starts, description: charts.startsNote, items, unknown: entry.unknownStart, earlier: charts.earlier });

export const drawDefinitionYears = ({ charts, entry, workbench }: Strings, { items }: YearsView): Drawing =>
  yearsDrawing({
    name: 'definition-years',
    title: workbench.years,
    description: charts.definitionYearsNote,
    items,
    unknown: entry.yearUnknown,
    earlier: charts.earlier,
  });

export const drawLattice = ({ workbench }: Strings, page: Workbench): Drawing =>
  latticeSvg(page.drawing, { name: 'lattice', title: workbench.concepts, description: page.note }, pageUrl(page.head.locale, 'compare/definitions/'));

/** The anchor stands in the middle and not among the others. */
export function drawParticipants({ charts, entry }: Strings, { card, anchor, participants }: CasePage): Drawing {
  return participantsDrawing({
    name: `participants-${card.id}`,
    title: fill(charts.participants, { case: card.title.text }),
    description: charts.participantsNote,
    anchor: anchor?.text ?? entry.notKnown,
    participants: participants
      .filter(({ name }) => !anchor || name.href !== anchor.href)
      .map(({ name, role, count }) => ({ name: name.text, role, ...(name.href ? { href: name.href } : {}), ...(count ? { count } : {}) })),
  });
}

/** Line under a drawing in a file of its own: where it comes from, for the map also whose outlines it has. */
export const drawingFoot = ({ strings, edition }: Pick<PageHead, 'strings' | 'edition'>, name: string, origin: string): string =>
  `${strings.site.name}, ${edition} · ${origin} · CC BY 4.0${name === 'regions' ? ` · ${strings.cover.mapCredit}` : ''}`;
