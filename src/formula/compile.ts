import { FormulaError } from './error.js';
import { valueOf } from './evaluate.js';
import type { Figures } from './evaluate.js';
import type { Cell, Kind } from './expr.js';
import { numbers } from './numbers.js';
import { perform } from './perform.js';
import { placeOfOption } from './plan.js';
import { scheduleOf } from './schedule.js';
import type { Entered, Tape } from './tape.js';
import { join } from './writing.js';

/** Throws on any circle that is not prev and on two cells with one id. */
export function compile(cells: readonly Cell[], months: number): Tape {
  const { plan, size, code, starts, singles, followers, readers } = scheduleOf(cells, months);
  const memory = new Float64Array(size).fill(NaN);
  for (let m = 0; m < months; m++) memory[plan.calendar + m] = m + 1;
  for (const [value, at] of plan.constants) memory[at] = value;
  const entries = new Map<Cell, string>();
  const stale = new Uint8Array(singles.length).fill(1);
  let first = 0;

  function mark(tasks: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) stale[tasks[at]!] = 1;
  }

  function place(cell: Cell, month?: number): number {
    const at = plan.cells.get(cell);
    if (at === undefined) throw new FormulaError(`${cell.id} is not on the tape`);
    if (cell.kind !== 'row') return at;
    if (month !== undefined && Number.isInteger(month) && month >= 1 && month <= months)
      return at + month - 1;
    throw new FormulaError(`${cell.id} has no month ${month ?? '(none given)'}`);
  }

  function put(cell: Cell, at: number, value: number): void {
    if (Object.is(memory[at], value)) return;
    memory[at] = value;
    const affected = readers.get(cell);
    if (!affected || affected.length === 0) return;
    mark(affected, 0, affected.length);
    first = Math.min(first, affected[0]!);
  }

  function write(cell: Cell, entered: string): void {
    const at = place(cell);
    entries.set(cell, entered);
    if (cell.kind === 'choice') put(cell, at, placeOfOption(cell as Cell<'choice'>, entered));
  }

  const number = (cell: Cell, month?: number): number => numbers.finite(memory[place(cell, month)]!) + 0;
  const figures: Figures = { months, number, entered: (cell) => entries.get(cell) ?? '' };

  return {
    months,
    set<K extends Kind>(input: Cell<K>, value: Entered[K]) {
      if (input.expr) throw new FormulaError(`${input.id} is computed, not entered`);
      const entered: number | string | ArrayLike<number> = value;
      if (typeof entered === 'number') put(input, place(input), entered);
      else if (typeof entered === 'string') write(input, entered);
      else for (let m = 0; m < months; m++) put(input, place(input, m + 1), entered[m] ?? NaN);
    },
    run() {
      for (let task = first; task < stale.length; task++) {
        if (stale[task] === 0) continue;
        stale[task] = 0;
        const single = singles[task]!;
        const before = single < 0 ? 0 : memory[single]!;
        perform(memory, code, starts[task]!, starts[task + 1]!);
        if (single >= 0 && Object.is(before, memory[single])) continue;
        mark(followers.items, followers.starts[task]!, followers.starts[task + 1]!);
      }
      first = stale.length;
    },
    number,
    value: (cell, words, month) => valueOf(cell, { figures, texts: words, month }),
    text(cell, words) {
      const value = valueOf(cell, { figures, texts: words, month: undefined });
      return Number.isNaN(value) ? '' : join(words, [value]);
    },
  };
}
