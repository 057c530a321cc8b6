import { expect, test } from 'vitest';
import { parseHistory } from './history.ts';

test('an entry is as old as the first commit of any of its files and as new as the last', () => {
  const log = [
    '@2026-03-01T10:00:00+05:00',
    '',
    'cases/example/ru.mdx',
    'README.md',
    '@2026-02-01T10:00:00+05:00',
    '',
    'terms/example.yaml',
    'cases/example/facts.yaml',
  ].join('\n');
  expect([...parseHistory(log)]).toEqual([
    ['cases/example', { added: '2026-02-01T10:00:00+05:00', changed: '2026-03-01T10:00:00+05:00' }],
    ['terms/example', { added: '2026-02-01T10:00:00+05:00', changed: '2026-02-01T10:00:00+05:00' }],
  ]);
});

test('no history, no dates', () => {
  expect(parseHistory('').size).toBe(0);
});
