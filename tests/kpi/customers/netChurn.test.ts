import fc from '../../support/fastCheck.js';
import { churn } from '../../../src/kpi/customers/churn.js';
import { netChurn } from '../../../src/kpi/customers/netChurn.js';
import { failure, value } from '../helpers.js';

const counts = fc.integer({ min: 0, max: 1_000_000 });

describe('NETCHURN', () => {
  it.each([
    [1000, 950, 0.05],
    [1000, 1000 - 50 + 80, -0.03],
    [1000, 0, 1],
  ])('from %d to %d customers is %d', (start, end, expected) => {
    expect(value(netChurn, start, end)).toBe(expected);
  });
  it('is churn less the share of new customers', () => {
    fc.assert(
      fc.property(counts, counts, counts, (stayed, lost, gained) => {
        const start = stayed + lost;
        fc.pre(start > 0);
        const expected = value(churn, lost, start) - gained / start;
        expect(value(netChurn, start, stayed + gained)).toBeCloseTo(expected, 9);
      }),
    );
  });
  it.each([
    [0, 10, 'divisionByZero'],
    [-1, 10, 'atLeast'],
    [10, -1, 'atLeast'],
    [10, 'many', 'wrongKind'],
  ])('from %j to %j fails with "%s"', (start, end, code) => {
    expect(failure(netChurn, start, end)).toBe(code);
  });
});
