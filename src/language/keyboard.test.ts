import { expect, it } from 'vitest';
import { inRussianLayout } from './keyboard.ts';

it('reads what the same keys write in Russian, signs too', () => {
  expect(inRussianLayout('rkfcnth')).toBe('кластер');
  expect(inRussianLayout(',.l;tn j,hfpjdfybt 2020')).toBe('бюджет образование 2020');
});
it('leaves Russian texts and numbers alone', () => {
  expect(inRussianLayout('кластер IT')).toBeUndefined();
  expect(inRussianLayout('2020, 5')).toBeUndefined();
});
