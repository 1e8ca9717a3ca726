import { assemble } from './assemble.js';
import { beginningsOf } from './beginnings.js';
import { encode } from './encode.js';
import type { Cell } from './expr.js';
import { edgesOf } from './graph.js';
import { unitsOf } from './order.js';
import { RECORD } from './perform.js';
import type { Code } from './perform.js';
import { planOf } from './plan.js';
import type { Plan } from './plan.js';

/** Lists of whole numbers one after the other: list n is `items` from `starts[n]` to `starts[n + 1] - 1`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The work of a tape, cut into tasks that are recomputed as a whole, each after all it reads. */
export interface Schedule {
  readonly plan: Plan;
  readonly size: number;
  readonly code: Code;
  /** Where in the code each task begins, and the last one ends. */
  readonly starts: Int32Array;
  /** Where the only number of a task stands; −1 when it has more. When that has not changed, nothing follows. */
  readonly singles: Int32Array;
  /** The later tasks that read what a task computes. */
  readonly followers: Lists;
  /** The tasks that read an input. */
  readonly readers: ReadonlyMap<Cell, Int32Array>;
}

function listsOf(all: readonly Iterable<number>[]): Lists {
  const lists = all.map((list) => [...list]);
  return { starts: startsOf(lists.map(({ length }) => length)), items: Int32Array.from(lists.flat()) };
}

/** Where each of these lengths begins when they stand one after the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = starts[at]! + length;
  });
  return starts;
}

const isComputed = ({ kind, expr }: Cell): boolean =>
  expr !== undefined && (kind === 'number' || kind === 'row');

export function scheduleOf(cells: readonly Cell[], months: number): Schedule {
  const units = unitsOf(cells);
  const all = units.flatMap((unit) => unit.cells);
  beginningsOf(all);
  const plan = planOf(all, months);
  const computed = units.filter((unit) => unit.cells.every(isComputed));
  const readers = new Map<Cell, Set<number>>();
  computed.forEach((unit, at) => {
    for (const { to } of unit.cells.flatMap(edgesOf)) {
      if (unit.cells.includes(to)) continue;
      const known = readers.get(to) ?? new Set();
      readers.set(to, known.add(at));
    }
  });

  const steps = computed.map((unit) => assemble(unit, plan));
  const followers = computed.map(
    ({ cells: members }) => new Set(members.flatMap((cell) => [...(readers.get(cell) ?? [])])),
  );
  const singles = computed.map(({ cells: [first, ...others] }) =>
    first?.kind === 'number' && others.length === 0 ? plan.cells.get(first)! : -1,
  );
  const scratch = steps.reduce((most, { scratch: needed }) => Math.max(most, needed), 0);
  return {
    plan,
    size: plan.scratch + scratch,
    code: encode(steps.flatMap(({ instructions }) => instructions)),
    starts: startsOf(steps.map(({ instructions }) => instructions.length * RECORD)),
    singles: Int32Array.from(singles),
    followers: listsOf(followers),
    readers: new Map([...readers].map(([cell, tasks]) => [cell, Int32Array.from(tasks)])),
  };
}
