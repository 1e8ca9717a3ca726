import fc from '../../support/fastCheck.js';
import { workloadSaved } from '../../../src/kpi/value/workloadSaved.js';
import { failure, labelled } from '../helpers.js';

const volume = fc.integer({ min: 0, max: 1_000_000 });
const time = fc.integer({ min: 0, max: 3600 });

describe('WORKLOADSAVED', () => {
  it('of 10,000 contacts of 6 to 8,000 of 5 is 20,000, where the naive sum is 22,000', () => {
    expect(labelled(workloadSaved, 10000, 6, 8000, 5)).toEqual({
      deflected: 12000,
      handlingTime: 8000,
      total: 20000,
      naiveSum: 22000,
      overlap: 2000,
    });
  });
  it('of a fifth fewer contacts that take longer saves a tenth', () => {
    const rows = labelled(workloadSaved, 100, 6, 80, 6.75);
    expect(rows).toEqual({ deflected: 120, handlingTime: -60, total: 60, naiveSum: 45, overlap: -15 });
    expect((rows['total'] ?? 0) / (100 * 6)).toBe(0.1);
  });
  it('splits the work saved without rest, and tells what the naive sum counts twice', () => {
    fc.assert(
      fc.property(volume, time, volume, time, (before, ahtBefore, after, ahtAfter) => {
        const rows = labelled(workloadSaved, before, ahtBefore, after, ahtAfter);
        const { deflected = NaN, handlingTime = NaN, total = NaN, naiveSum = NaN, overlap = NaN } = rows;
        expect(total).toBe(before * ahtBefore - after * ahtAfter);
        expect(deflected + handlingTime).toBeCloseTo(total, 6);
        expect(naiveSum - overlap).toBeCloseTo(total, 6);
        const alone = [
          labelled(workloadSaved, before, ahtBefore, after, ahtBefore),
          labelled(workloadSaved, before, ahtBefore, before, ahtAfter),
        ];
        expect(alone.reduce((sum, effect) => sum + (effect['total'] ?? NaN), 0)).toBeCloseTo(naiveSum, 6);
      }),
    );
  });
  it.each([
    [[-1, 6, 8, 5], 'atLeast'],
    [[10, -6, 8, 5], 'atLeast'],
    [[10, 6, -8, 5], 'atLeast'],
    [[10, 6, 8, -5], 'atLeast'],
    [[10, 6, 8, 'five'], 'wrongKind'],
    [[1e300, 1e300, 1, 1], 'tooLarge'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(workloadSaved, ...args)).toBe(code);
  });
});
