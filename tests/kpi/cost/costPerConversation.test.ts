import { costPerConversation } from '../../../src/kpi/cost/costPerConversation.js';
import { failure, value } from '../helpers.js';

describe('COSTPERCONVERSATION', () => {
  it.each([
    [4.5, 2.4, 10.8],
    [3, 1, 3],
  ])('of %d per contact and %d contacts is %d', (costPerContact, interactions, expected) => {
    expect(value(costPerConversation, costPerContact, interactions)).toBeCloseTo(expected, 12);
  });
  it.each([
    ['less than one contact', 4.5, 0.99, 'atLeast'],
    ['a cost below zero', -0.01, 2, 'atLeast'],
    ['a product that no number can hold', 1e308, 10, 'tooLarge'],
  ])('refuses %s', (_title, costPerContact, interactions, code) => {
    expect(failure(costPerConversation, costPerContact, interactions)).toBe(code);
  });
});
