import { productivity } from '../../../src/kpi/operations/productivity.js';
import { failure, value } from '../helpers.js';

describe('PRODUCTIVITY', () => {
  it.each([
    [1200, 150, 8],
    [1380, 150, 9.2],
  ])('of %d contacts in %d hours is %d', (contacts, hours, expected) => {
    expect(value(productivity, contacts, hours)).toBe(expected);
  });
  it.each([
    ['no hours', 1200, 0, 'divisionByZero'],
    ['contacts below zero', -1, 150, 'atLeast'],
    ['hours below zero', 1200, -1, 'atLeast'],
  ])('refuses %s', (_title, contacts, hours, code) => {
    expect(failure(productivity, contacts, hours)).toBe(code);
  });
});
