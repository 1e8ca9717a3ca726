import type { Value } from './found.js';

const RELATIVE = 1e-9;

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= RELATIVE * Math.max(Math.abs(one), Math.abs(other));
}

/** Where two results, in rows, are not the same; errors are when they are the same error. */
export function difference(
  before: readonly (readonly Value[])[],
  after: readonly (readonly Value[])[],
): { readonly before: Value; readonly after: Value } | undefined {
  const found = before.flat();
  const now = after.flat();
  const at = found.findIndex((value, index) => !isSame(value, now[index]));
  return at < 0 ? undefined : { before: found[at] ?? '', after: now[at] ?? '' };
}
