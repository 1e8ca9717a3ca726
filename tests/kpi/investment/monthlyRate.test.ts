import fc from '../../support/fastCheck.js';
import { monthlyRate } from '../../../src/kpi/investment/monthlyRate.js';
import { failure, value } from '../helpers.js';
import { fraction } from './money.js';

describe('MONTHLYRATE', () => {
  it('is not a twelfth', () => {
    expect(value(monthlyRate, 0.1)).toBeCloseTo(0.007974, 6);
    expect(value(monthlyRate, 0.08)).toBeCloseTo(0.006434, 6);
  });
  it('compounds to the annual rate in twelve months', () => {
    fc.assert(
      fc.property(fraction(-0.99, 10), (annual) => {
        expect((1 + value(monthlyRate, annual)) ** 12 - 1).toBeCloseTo(annual, 9);
      }),
    );
  });
  it('keeps the digits of a tiny rate', () => {
    expect(value(monthlyRate, 1.2e-14)).toBeCloseTo(1e-15, 24);
  });
  it('takes a rate above −1', () => {
    expect(failure(monthlyRate, -1)).toBe('above');
    expect(value(monthlyRate, -0.999)).toBeGreaterThan(-1);
  });
});
