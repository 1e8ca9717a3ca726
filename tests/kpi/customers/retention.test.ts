import fc from '../../support/fastCheck.js';
import { churn } from '../../../src/kpi/customers/churn.js';
import { retention } from '../../../src/kpi/customers/retention.js';
import { failure, value } from '../helpers.js';

const counts = fc.integer({ min: 0, max: 1_000_000 });

describe('RETENTION', () => {
  it.each([
    [220, 40, 200, 0.9],
    [940, 0, 1000, 0.94],
  ])('of %d at the end, %d of them new, from %d is %d', (end, gained, start, expected) => {
    expect(value(retention, end, gained, start)).toBe(expected);
  });
  it('is 1 less the churn, however many are won', () => {
    fc.assert(
      fc.property(counts, counts, counts, (stayed, lost, gained) => {
        const start = stayed + lost;
        fc.pre(start > 0);
        expect(value(retention, stayed + gained, gained, start)).toBeCloseTo(
          1 - value(churn, lost, start),
          12,
        );
      }),
    );
  });
  it.each([
    [240, 40, 200, ''],
    [241, 40, 200, 'atLeast'],
    [40, 40, 200, ''],
    [40, 41, 200, 'exceeds'],
    [40, 40, 0, 'divisionByZero'],
    [50, 40, 0, 'divisionByZero'],
    [-1, 0, 200, 'atLeast'],
    [100, -1, 200, 'atLeast'],
    [220, 40, '200 customers', 'wrongKind'],
  ])('given %j, %j, %j fails with "%s"', (end, gained, start, code) => {
    expect(failure(retention, end, gained, start)).toBe(code);
  });
  it('says how many new customers there must have been', () => {
    expect(() => retention.compute(260, 40, 200)).toThrow(
      expect.objectContaining({ details: { argument: 'new', from: 60, found: 40 } }) as Error,
    );
  });
});
