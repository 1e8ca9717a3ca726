import type { Details } from '../../../kpi/errors.js';
import { pathText } from '../path.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { Case } from '../types.js';

/** What must hold between fields that are right by themselves. */
export type Rule = (theCase: Case) => Problem[];
export type Steps = readonly (string | number)[];

export const problem = (steps: Steps, code: ProblemCode, details: Details = {}): Problem => ({
  path: pathText(steps),
  code,
  details,
});

/** `check` on every entry of a list, with the steps to that entry. */
export const each = <T>(
  list: Steps,
  entries: readonly T[],
  check: (entry: T, steps: Steps) => readonly (Problem | false)[],
): Problem[] =>
  entries.flatMap((entry, at) => check(entry, [...list, at]).filter((result) => result !== false));

/** The entries whose key was there before, each as a problem; those without a key may repeat. */
export function repeated<T>(
  list: Steps,
  entries: readonly T[],
  keyOf: (entry: T) => string | number | null,
  field: Steps = [],
  seen = new Set<string | number>(),
): Problem[] {
  return each(list, entries, (entry, steps) => {
    const key = keyOf(entry);
    if (key === null) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    return [isRepeated && problem([...steps, ...field], 'usedTwice', { found: key })];
  });
}
