import { describe, expect, it } from 'vitest';
import { toggled } from './tray-store.ts';

const item = (id: string) => ({ id, title: id.toUpperCase() });

describe('the tray', () => {
  it('takes in what is not there and puts out what is, kinds apart', () => {
    const tray = toggled(toggled({}, 'cases', item('a')), 'definitions', item('a'));
    expect(tray).toEqual({ cases: [item('a')], definitions: [item('a')] });
    expect(toggled(tray, 'cases', item('a'))).toEqual({ cases: [], definitions: [item('a')] });
  });
  it('stays as it is when full', () => {
    const full = ['a', 'b', 'c', 'd', 'e', 'f'].map(item);
    expect(toggled({ cases: full }, 'cases', item('g'))).toEqual({ cases: full });
  });
});
