import fc from '../../support/fastCheck.js';
import { fcrSavings } from '../../../src/kpi/value/fcrSavings.js';
import { failure, value } from '../helpers.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('FCRSAVINGS', () => {
  it.each([
    [1000000, 0.65, 0.75, 1.5, 8, 1200000],
    [24000, 0.7, 0.74, 1.2, 5, 5760],
    [24000, 0.74, 0.7, 1.2, 5, -5760],
    [24000 / (1 + 1.2 * (1 - 0.7)), 0.7, 0.74, 1.2, 1, 847.058823529],
    [24000 / (1 + 1.2 * (1 - 0.7)), 0.7, 0.74, 1.2, 5, 4235.294117647],
  ])('of %d issues, %d to %d, %d, %d is %d', (issues, before, after, repeats, cost, expected) => {
    expect(value(fcrSavings, issues, before, after, repeats, cost)).toBeCloseTo(expected, 6);
  });
  it('is the fall in contacts, each issue causing 1 + k(1 − FCR) of them', () => {
    fc.assert(
      fc.property(share, share, (before, after) => {
        const contacts = (resolved: number) => 900 * (1 + 1.2 * (1 - resolved));
        expect(value(fcrSavings, 900, before, after, 1.2, 5)).toBeCloseTo(
          5 * (contacts(before) - contacts(after)),
          6,
        );
      }),
    );
  });
  it.each([
    [[-1, 0.7, 0.74, 1.2, 5], 'atLeast'],
    [[900, 70, 0.74, 1.2, 5], 'between'],
    [[900, 0.7, 1.01, 1.2, 5], 'between'],
    [[900, 0.7, 0.74, -1.2, 5], 'atLeast'],
    [[900, 0.7, 0.74, 1.2, -5], 'atLeast'],
    [['all', 0.7, 0.74, 1.2, 5], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(fcrSavings, ...args)).toBe(code);
  });
});
