import fc from '../../support/fastCheck.js';
import { payback } from '../../../src/kpi/investment/payback.js';
import { paybackFlow } from '../../../src/kpi/investment/paybackFlow.js';
import { failure, value } from '../helpers.js';
import { money } from './money.js';

describe('PAYBACK', () => {
  it('divides the initial cost by the net amount', () => {
    expect(value(payback, 25000, 8000)).toBe(3.125);
    expect(value(payback, 53150, (1606511 - 666715) / 12)).toBeCloseTo(0.678658, 6);
  });
  it('agrees with PAYBACKFLOW on even flows', () => {
    fc.assert(
      fc.property(money(0.01, 1000), money(20, 100), (initial, net) => {
        const flows = [-initial, ...Array<number>(60).fill(net)];
        expect(value(payback, initial, net)).toBeCloseTo(value(paybackFlow, [flows]), 9);
      }),
    );
  });
  it.each([
    [0, 8000, ''],
    [0, -1, ''],
    [100, 0, 'neverPaysBack'],
    [100, -0.01, 'neverPaysBack'],
    [100, 0.01, ''],
    [-0.01, 100, 'atLeast'],
  ])('initial %d, net %d: "%s"', (initial, net, code) => {
    expect(failure(payback, initial, net)).toBe(code);
  });
  it('is 0 without an initial cost', () => {
    expect(value(payback, 0, -1)).toBe(0);
  });
});
