import { avgHold } from '../../../src/kpi/operations/avgHold.js';
import { failure, value } from '../helpers.js';

describe('AVGHOLD', () => {
  it.each([
    [99153, 4311, 23],
    [4500, 30, 150],
  ])('of %d seconds in %d contacts is %d', (seconds, contacts, expected) => {
    expect(value(avgHold, seconds, contacts)).toBe(expected);
  });
  it.each([
    ['a time below zero', [[60], [-1]], 3, 'atLeast'],
    ['a number of contacts below zero', 60, -3, 'atLeast'],
    ['no contacts', 60, 0, 'divisionByZero'],
    ['only text', [['n/a'], ['none']], 3, 'nothingToCompute'],
  ])('refuses %s', (_title, seconds, contacts, code) => {
    expect(failure(avgHold, seconds, contacts)).toBe(code);
  });
});
