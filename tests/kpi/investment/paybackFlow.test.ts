import fc from '../../support/fastCheck.js';
import { paybackFlow } from '../../../src/kpi/investment/paybackFlow.js';
import { column, failure, value } from '../helpers.js';
import { investments } from './money.js';

/** Money received less money spent up to a time, evenly within a period. */
function balanceAt(flows: readonly number[], time: number): number {
  const whole = Math.floor(time);
  const passed = flows.slice(0, whole + 1).reduce((sum, flow) => sum + flow, 0);
  return passed + (time - whole) * (flows[whole + 1] ?? 0);
}

describe('PAYBACKFLOW', () => {
  it.each([
    ['even flows', [-10000, 3000, 3000, 3000, 3000, 3000], 10 / 3],
    ['flows that grow', [-1000, 100, 200, 300, 400, 400], 4],
    ['inside a period', [-1000, 400, 400, 400], 2.5],
    ['a dip afterwards', [-100, 150, -100, 100], 2 / 3],
    ['a dip before', [-100, -50, 50, 200], 2.5],
    ['a first flow of zero', [0, -500, 200, 400], 0],
    ['a first flow above zero', [1, -500], 0],
    ['a blank month', [-1000, '', 500, 1000], 2.5],
  ])('%s', (_title, flows, expected) => {
    expect(value(paybackFlow, column(flows))).toBeCloseTo(expected, 12);
  });
  it('names the first moment at which the balance is zero', () => {
    fc.assert(
      fc.property(investments, (flows) => {
        if (failure(paybackFlow, [flows]) !== '') {
          expect(flows.every((_, end) => balanceAt(flows, end) < 0)).toBe(true);
          return;
        }
        const time = value(paybackFlow, [flows]);
        expect(balanceAt(flows, time)).toBeCloseTo(0, 6);
        for (let before = 0; before < Math.ceil(time); before += 1) {
          expect(balanceAt(flows, before)).toBeLessThan(0);
        }
      }),
    );
  });
  it('does not take a rounding error for money still owed', () => {
    expect(-0.9 + 0.3 + 0.3 + 0.3).toBeLessThan(0);
    expect(value(paybackFlow, [[-0.9, 0.3, 0.3, 0.3]])).toBeCloseTo(3, 12);
    expect(failure(paybackFlow, [[-0.9, 0.3, 0.3, 0.2999999]])).toBe('neverPaysBack');
  });
  it('has no answer when the money never comes back', () => {
    expect(failure(paybackFlow, [[-1000, 100, 100]])).toBe('neverPaysBack');
    expect(failure(paybackFlow, -1)).toBe('neverPaysBack');
    expect(failure(paybackFlow, column([null, '']))).toBe('nothingToCompute');
    expect(failure(paybackFlow, column([-100, 'n/a', 200]))).toBe('wrongKind');
    expect(failure(paybackFlow, [[-1e308, -1e308, 1e308, 1e308, 1e308]])).toBe('tooLarge');
  });
});
