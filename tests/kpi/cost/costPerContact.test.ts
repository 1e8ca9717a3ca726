import { costPerContact } from '../../../src/kpi/cost/costPerContact.js';
import { failure, value } from '../helpers.js';

describe('COSTPERCONTACT', () => {
  it.each([
    [540000, 120000, 4.5],
    [2000000, 200000, 10],
  ])('of a cost of %d by %d is %d', (cost, by, expected) => {
    expect(value(costPerContact, cost, by)).toBe(expected);
  });
  it('takes a credit among the costs', () => {
    expect(value(costPerContact, [[40], [-10]], 20)).toBe(1.5);
  });
  it.each([
    ['a zero to divide by', 30, 0, 'divisionByZero'],
    ['a total cost below zero', [[10], [-20]], 30, 'atLeast'],
    ['a divisor below zero', 30, -1, 'atLeast'],
  ])('refuses %s', (_title, cost, by, code) => {
    expect(failure(costPerContact, cost, by)).toBe(code);
  });
});
