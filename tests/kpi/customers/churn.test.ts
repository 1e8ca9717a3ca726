import { churn } from '../../../src/kpi/customers/churn.js';
import { value } from '../helpers.js';

describe('CHURN', () => {
  it.each([
    [50, 1000, 0.05],
    [50, 500, 0.1],
  ])('of %d lost from %d is %d', (lost, start, expected) => {
    expect(value(churn, lost, start)).toBe(expected);
  });
});
