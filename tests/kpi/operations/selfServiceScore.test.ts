import { selfServiceScore } from '../../../src/kpi/operations/selfServiceScore.js';
import { failure, value } from '../helpers.js';

describe('SELFSERVICESCORE', () => {
  it.each([
    [40000, 1000, 40],
    [8200, 2050, 4],
    [100, 400, 0.25],
  ])('of %d users to %d with tickets is %d', (helpCentreUsers, ticketUsers, expected) => {
    expect(value(selfServiceScore, helpCentreUsers, ticketUsers)).toBe(expected);
  });
  it.each([
    ['nobody with a ticket', 100, 0, 'divisionByZero'],
    ['users below zero', -100, 25, 'atLeast'],
    ['users with tickets below zero', 100, -25, 'atLeast'],
  ])('refuses %s', (_title, helpCentreUsers, ticketUsers, code) => {
    expect(failure(selfServiceScore, helpCentreUsers, ticketUsers)).toBe(code);
  });
});
