import { avgAfterCall } from '../../../src/kpi/operations/avgAfterCall.js';
import { failure, value } from '../helpers.js';

describe('AVGAFTERCALL', () => {
  it.each([
    [198306, 4311, 46],
    [9000, 100, 90],
  ])('of %d seconds in %d contacts is %d', (seconds, contacts, expected) => {
    expect(value(avgAfterCall, seconds, contacts)).toBe(expected);
  });
  it.each([
    ['a time below zero', [[60], [-1]], 3, 'atLeast'],
    ['a number of contacts below zero', 60, -3, 'atLeast'],
    ['no contacts', 60, 0, 'divisionByZero'],
    ['only text', [['n/a'], ['none']], 3, 'nothingToCompute'],
  ])('refuses %s', (_title, seconds, contacts, code) => {
    expect(failure(avgAfterCall, seconds, contacts)).toBe(code);
  });
});
