import { costPerTicket } from '../../../src/kpi/cost/costPerTicket.js';
import { failure, value } from '../helpers.js';

describe('COSTPERTICKET', () => {
  it.each([
    [30000, 2500, 12],
    [18000, 1200, 15],
  ])('of a cost of %d by %d is %d', (cost, by, expected) => {
    expect(value(costPerTicket, cost, by)).toBe(expected);
  });
  it('takes a credit among the costs', () => {
    expect(value(costPerTicket, [[40], [-10]], 20)).toBe(1.5);
  });
  it.each([
    ['a zero to divide by', 30, 0, 'divisionByZero'],
    ['a total cost below zero', [[10], [-20]], 30, 'atLeast'],
    ['a divisor below zero', 30, -1, 'atLeast'],
  ])('refuses %s', (_title, cost, by, code) => {
    expect(failure(costPerTicket, cost, by)).toBe(code);
  });
});
