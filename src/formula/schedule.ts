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

/** What is recomputed together, and which later tasks must follow when it has changed. */
export interface Task {
  /** Its part of the code, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Where the only number stands that comes out; −1 when there are more. When it has not changed, nothing follows. */
  readonly single: number;
  readonly next: Int32Array;
}

export interface Schedule {
  readonly plan: Plan;
  readonly size: number;
  readonly code: Code;
  /** Each after all it reads. */
  readonly tasks: readonly Task[];
  /** The tasks that read an input. */
  readonly readers: ReadonlyMap<Cell, Int32Array>;
}

const isComputed = ({ kind, expr }: Cell): boolean =>
  expr !== undefined && (kind === 'number' || kind === 'row');

/** The work of a tape in order: what to compute, where, and what follows from what. */
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
  let written = 0;
  const tasks = computed.map(({ cells: members }, at): Task => {
    const from = written;
    written += steps[at]!.instructions.length * RECORD;
    const [only] = members;
    const single = members.length === 1 && only?.kind === 'number' ? plan.cells.get(only)! : -1;
    const next = new Set(members.flatMap((cell) => [...(readers.get(cell) ?? [])]));
    return { from, to: written, single, next: Int32Array.from(next) };
  });
  const scratch = steps.reduce((most, { scratch: needed }) => Math.max(most, needed), 0);
  return {
    plan,
    size: plan.scratch + scratch,
    code: encode(steps.flatMap((step) => step.instructions)),
    tasks,
    readers: new Map([...readers].map(([cell, tasksOf]) => [cell, Int32Array.from(tasksOf)])),
  };
}
