/** Examples for the sheet of components: obviously made-up words in every state a part can have. */
import type { Strings } from '../i18n/strings/shape.ts';
import { matrixDrawing } from './charts/matrix.ts';
import { participantsDrawing } from './charts/participants.ts';
import type { Drawing } from './charts/svg.ts';
import { yearsDrawing } from './charts/years.ts';
import { compareTable } from './compare-table.ts';

/** Names of the colour tokens. */
export const colours = [
  'paper',
  'paper-2',
  'card',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'lapis',
  'lapis-wash',
  'turquoise',
  'turquoise-wash',
  'pomegranate',
  'saffron',
  'saffron-wash',
  'step-map-0',
  'step-map-1',
  'step-map-2',
  'step-map-3',
  'step-map-4',
];
export const example = { text: 'Example network of schools', href: '#sheet' };
export const tableExample = (strings: Strings): string =>
  compareTable(
    {
      columns: [example, { text: 'Another example', href: '#sheet' }],
      rows: [
        {
          dimension: 'kind',
          title: 'Kind',
          differs: false,
          shared: ['x'],
          cells: [0, 1].map(() => ({ keys: ['x'], items: [{ text: 'school cluster', detail: '', sources: [] }] })),
        },
        {
          dimension: 'since',
          title: 'Since',
          differs: true,
          shared: [],
          cells: [
            { keys: ['2020'], items: [{ text: '2020', detail: 'stated', sources: ['#sheet'] }] },
            { keys: undefined, items: [] },
          ],
        },
        {
          dimension: 'results',
          title: 'Results',
          differs: true,
          shared: [],
          cells: [
            { keys: [], items: [] },
            { keys: undefined, items: [] },
          ],
        },
      ],
    },
    'Comparison',
    { ...strings.compare, notReported: strings.entry.notReported, source: strings.entry.source },
  );
const years = (strings: Strings): Drawing =>
  yearsDrawing({
    name: 'years-example',
    title: 'Years',
    description: 'Example',
    unknown: strings.entry.yearUnknown,
    earlier: strings.charts.earlier,
    items: [2020, 2020, 2021, 2024, undefined, undefined].map((year, index) => ({ year, name: `Example ${index + 1}`, href: '#sheet' })),
  });
const matrix = (): Drawing =>
  matrixDrawing({
    name: 'matrix-example',
    title: 'Matrix',
    description: 'Example',
    columns: ['First column', 'Second column', 'Third column'],
    rows: ['First row', 'Second row'].map((rowHead, row) => ({
      head: rowHead,
      cells: [0, 1, 2].map((column) => ({ count: row * 3 + column, name: `${rowHead} ${column}`, href: '#sheet' })),
    })),
  });
const participants = (): Drawing =>
  participantsDrawing({
    name: 'participants-example',
    title: 'Participants',
    description: 'Example',
    anchor: 'Example university',
    participants: ['Example school', 'Example enterprise', 'Example college', 'described schools'].map((name, index) => ({
      name,
      role: 'role',
      ...(index < 3 ? { href: '#sheet' } : { count: '12' }),
    })),
  });

export const drawingExamples = (strings: Strings): Drawing[] => [years(strings), matrix(), participants()];
