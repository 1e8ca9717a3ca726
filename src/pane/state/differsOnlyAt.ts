import type { Case } from '../../roi/case/types.js';

/** What a case remembers of where its figures come from: no result depends on it. */
const ORIGINS: ReadonlySet<string> = new Set(['examples', 'links']);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Steps into a list are ids, its keys are numbers. */
const leadsTo = (value: unknown, key: string, step: string): boolean =>
  key === step || (isNode(value) && value['id'] === step);

function differs(before: unknown, after: unknown, [step, ...rest]: readonly string[]): boolean {
  if (Object.is(before, after)) return false;
  if (step === undefined) return false;
  if (!isNode(before) || !isNode(after)) return true;
  const keys = Object.keys(after);
  if (keys.length !== Object.keys(before).length) return true;
  return keys.some((key) =>
    leadsTo(after[key], key, step)
      ? differs(before[key], after[key], rest)
      : !Object.is(before[key], after[key]),
  );
}

/**
 * Whether two cases are the same but for one figure and for where figures come from. Told by identity, so it is quick
 * and never wrong about a difference: what was copied without need counts as one.
 */
export function differsOnlyAt(before: Case, after: Case, path: string): boolean {
  const steps = path.split('.');
  const keys = Object.keys(after) as (keyof Case)[];
  return keys.every((key) =>
    key === steps[0]
      ? !differs(before[key], after[key], steps.slice(1))
      : ORIGINS.has(key) || Object.is(before[key], after[key]),
  );
}
