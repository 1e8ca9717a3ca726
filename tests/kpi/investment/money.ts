import fc from '../../support/fastCheck.js';

/** Amounts of money in cents, as they stand in a ledger. */
export const money = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((cents) => cents / 100);

/** Shares and rates as people type them; doubles at large would nearly all be tiny. */
export const fraction = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 10_000), max: Math.round(max * 10_000) }).map((steps) => steps / 10_000);

/** An initial cost, then flows of either sign. */
export const investments = fc
  .tuple(money(1, 10000), fc.array(money(-2000, 5000), { minLength: 1, maxLength: 60 }))
  .map(([cost, flows]) => [-cost, ...flows]);
