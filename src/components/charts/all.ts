/** Every drawing of a locale, for the files below `/data/charts/`. */
import { entriesOf } from '../../domain/corpus.ts';
import { crossPairs } from '../../domain/derive/cross-csv.ts';
import { casePage } from '../../views/case.ts';
import { conditionTable } from '../../views/condition-table.ts';
import { crossView } from '../../views/cross-view.ts';
import { network } from '../../views/network.ts';
import { regionCodes, regionSummary } from '../../views/region.ts';
import type { Reading } from '../../views/site.ts';
import { workbench } from '../../views/workbench.ts';
import { definitionYears, startsByYear } from '../../views/years.ts';
import { drawConditions, drawCross, drawDefinitionYears, drawLattice, drawNetwork, drawParticipants, drawRegions, drawStarts } from './drawings.ts';
import type { Drawing } from './svg.ts';

export function allDrawings(reading: Reading): Drawing[] {
  const { strings, corpus } = reading;
  return [
    drawRegions(
      strings,
      regionCodes.map((code) => regionSummary(reading, code)),
    ),
    ...crossPairs.map(([row, column]) => drawCross(strings, crossView(reading, row, column))),
    drawConditions(strings, conditionTable(reading)),
    drawNetwork(strings, network(reading)),
    drawStarts(strings, startsByYear(reading)),
    drawDefinitionYears(strings, definitionYears(reading)),
    drawLattice(strings, workbench(reading)),
    ...entriesOf(corpus, 'cases').map((entry) => drawParticipants(strings, casePage(reading, entry))),
  ];
}
