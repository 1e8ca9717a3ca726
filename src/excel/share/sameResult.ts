import type { Value } from './found.js';

const RELATIVE = 1e-9;
/** What is left where numbers of everyday size cancel out: far below any figure that is shown. */
const ABSOLUTE = 1e-13;

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(one), Math.abs(other)));
}

/** Two values that are not the same. */
export interface Difference {
  readonly before: Value;
  readonly after: Value;
}

/** Where two results, in rows, are not the same; errors are when they are the same error. */
export function difference(
  before: readonly (readonly Value[])[],
  after: readonly (readonly Value[])[],
): Difference | undefined {
  const found = before.flat();
  const now = after.flat();
  const at = found.findIndex((value, index) => !isSame(value, now[index]));
  return at < 0 ? undefined : { before: found[at] ?? '', after: now[at] ?? '' };
}
