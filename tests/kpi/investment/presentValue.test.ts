import fc from '../../support/fastCheck.js';
import { presentValue } from '../../../src/kpi/investment/presentValue.js';
import { column, failure, value } from '../helpers.js';
import { fraction, investments } from './money.js';

const rates = fraction(-0.9, 5);

describe('PRESENTVALUE', () => {
  it('leaves the first flow undiscounted', () => {
    expect(value(presentValue, 0.1, [[-53150, 939796, 2424559, 3581977]])).toBeCloseTo(5496170.105184, 6);
    expect(value(presentValue, 0.08, column([-40000, 8000, 9200, 10000, 12000, 14500]))).toBeCloseTo(
      1922.061555,
      6,
    );
    expect(value(presentValue, 0.1, -80)).toBe(-80);
  });
  it.each([
    [[0, 100000, 150000, 200000], 365138.993238167],
    [[80000, 30000, 30000, 30000], 154605.559729527],
  ])('reproduces the worked business case: %j', (flows, expected) => {
    expect(value(presentValue, 0.1, [flows])).toBeCloseTo(expected, 6);
  });
  it('divides by 1 + rate when all flows come a period later', () => {
    fc.assert(
      fc.property(rates, investments, (rate, flows) => {
        const now = value(presentValue, rate, column(flows));
        const scale = flows.reduce((sum, flow, t) => sum + Math.abs(flow) / (1 + rate) ** t, 0);
        const later = value(presentValue, rate, column([0, ...flows]));
        expect(Math.abs(later * (1 + rate) - now)).toBeLessThanOrEqual(1e-12 * scale);
      }),
    );
  });
  it.each([null, ''])('keeps the place of a blank (%j) and ignores trailing ones', (blank) => {
    expect(value(presentValue, 0.1, column([-1000, blank, 1210, blank, blank]))).toBeCloseTo(0, 9);
  });
  it.each([
    [-1, 'above'],
    [-1.5, 'above'],
    [-0.999, ''],
  ])('takes a rate above −1: %d', (rate, code) => {
    expect(failure(presentValue, rate, [[-100, 50]])).toBe(code);
  });
  it('has no answer for blanks, text or a value no cell can hold', () => {
    expect(failure(presentValue, 0.1, column(['', null]))).toBe('nothingToCompute');
    expect(failure(presentValue, 0.1, column([-100, 'n/a', 50]))).toBe('wrongKind');
    expect(failure(presentValue, -0.999, column([...Array<number>(200).fill(0), 1]))).toBe('tooLarge');
    expect(value(presentValue, -0.999, column([...Array<number>(200).fill(0)]))).toBe(0);
  });
});
