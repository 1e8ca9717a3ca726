import { lastDay, monthAfter, monthsFrom } from '../../../src/roi/presets/dates.js';

it.each([
  ['2026-01', 0, '2026-01'],
  ['2026-01', 11, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -27, '2023-12'],
])('%s and %d months is %s', (month, months, expected) => {
  expect(monthAfter(month, months)).toBe(expected);
});

it.each([
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
])('the last day of %s is %s', (month, day) => {
  expect(lastDay(month)).toBe(day);
});

it('spans whole months', () => {
  expect(monthsFrom('2026-01', -6, -1)).toEqual({ from: '2025-07-01', to: '2025-12-31' });
});
