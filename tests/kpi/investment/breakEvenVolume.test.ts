import fc from '../../support/fastCheck.js';
import { breakEvenVolume } from '../../../src/kpi/investment/breakEvenVolume.js';
import { failure, value } from '../helpers.js';
import { money } from './money.js';

describe('BREAKEVENVOLUME', () => {
  it.each([
    [2000, 2.5, 0.3, 910],
    [1500, 6, 0.1, 255],
    [2002, 2.5, 0.3, 910],
    [2002.01, 2.5, 0.3, 911],
    [1, 0.3, 0.2, 10],
    [7, 1000000.1, 1000000, 70],
    [0, 2.5, 0.3, 0],
    [0, 0.3, 2.5, 0],
    [0.01, 5, 0, 1],
  ])('%d fixed, %d for each, %d spent: %d', (fixed, unit, variable, expected) => {
    expect(value(breakEvenVolume, fixed, unit, variable)).toBe(expected);
  });
  it('is the smallest volume that covers the fixed cost, to the cent', () => {
    fc.assert(
      fc.property(money(0.01, 1e6), money(0, 100), money(0.01, 100), (fixed, variable, margin) => {
        const volume = value(breakEvenVolume, fixed, variable + margin, variable);
        const [owed, each] = [Math.round(fixed * 100), Math.round(margin * 100)];
        expect(volume * each).toBeGreaterThanOrEqual(owed);
        expect((volume - 1) * each).toBeLessThan(owed);
      }),
    );
  });
  it.each([
    [2000, 0.3, 2.5, 'neverBreaksEven'],
    [2000, 0.3, 0.3, 'neverBreaksEven'],
    [2000, 0.1 + 0.2, 0.3, 'neverBreaksEven'],
    [2000, 0, 0, 'neverBreaksEven'],
    [-1, 2.5, 0.3, 'atLeast'],
  ])('%d fixed, %d for each, %d spent: %s', (fixed, unit, variable, code) => {
    expect(failure(breakEvenVolume, fixed, unit, variable)).toBe(code);
  });
});
