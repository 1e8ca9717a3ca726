import { breakEvenAdoption } from '../../../src/kpi/investment/breakEvenAdoption.js';
import { failure, value } from '../helpers.js';

describe('BREAKEVENADOPTION', () => {
  it('is the share of the full benefit that covers the cost', () => {
    expect(value(breakEvenAdoption, 1500, 42000)).toBeCloseTo(0.035714, 6);
    expect(value(breakEvenAdoption, 24000, 30000)).toBe(0.8);
  });
  it('tells by more than 1 that the cost is out of reach', () => {
    expect(value(breakEvenAdoption, 30000, 24000)).toBe(1.25);
  });
  it('is 0 without a cost, whatever the benefit', () => {
    expect(value(breakEvenAdoption, 0, -1)).toBe(0);
  });
  it.each([
    [1500, 0, 'neverBreaksEven'],
    [1500, -42000, 'neverBreaksEven'],
    [-1500, 42000, 'atLeast'],
  ])('cost %d, benefit %d: %s', (cost, benefit, code) => {
    expect(failure(breakEvenAdoption, cost, benefit)).toBe(code);
  });
});
