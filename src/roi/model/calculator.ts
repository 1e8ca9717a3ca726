import { compile } from '../../formula/compile.js';
import type { Cell } from '../../formula/expr.js';
import type { Tape } from '../../formula/tape.js';
import type { Texts } from '../../formula/words.js';
import type { Entry } from './book.js';
import type { Model } from './model.js';

/** A number, or the i18n key of the word that stands where there is none. */
export type Result = number | string;

/** A message is its key: results name words, src/i18n has them. */
export const KEYS: Texts = {
  text: (key) => key,
  fixed: (value, decimals) => value.toFixed(decimals),
};

export const cellsOf = ({ groups }: Pick<Model, 'groups'>): readonly Cell[] => [...groups.values()].flat();

/** Puts what an input holds into a tape that has it. */
export function enterValue(tape: Tape, { cell, value }: Pick<Entry, 'cell' | 'value'>): void {
  if (cell.kind === 'row') tape.set(cell as Cell<'row'>, value as readonly number[]);
  else if (cell.kind === 'number') tape.set(cell as Cell<'number'>, value as number);
  else tape.set(cell as Cell<'choice'>, value as string);
}

/** Puts the case's figures into a tape of some of the model's cells. */
export function enter(model: Model, tape: Tape, reached: ReadonlySet<Cell>): void {
  for (const entry of model.entries.values()) if (reached.has(entry.cell)) enterValue(tape, entry);
}

/** The model computed: change an input with `tape.set`, then `tape.run()`. */
export interface Calculation {
  readonly model: Model;
  readonly tape: Tape;
  readonly result: (cell: Cell<'number'>) => Result;
}

export function calculate(model: Model): Calculation {
  const cells = cellsOf(model);
  const tape = compile(cells, model.months);
  enter(model, tape, new Set(cells));
  tape.run();
  return { model, tape, result: (cell) => resultOf(tape, cell) };
}

/** A result is never NaN: what no number and no word stands for is a fault of the model. */
export function resultOf(tape: Tape, cell: Cell<'number'>): Result {
  const number = tape.number(cell);
  const value = Number.isNaN(number) ? tape.value(cell, KEYS) : number;
  if (typeof value === 'number' && Number.isNaN(value))
    throw new Error(`${cell.id} has neither number nor word`);
  return value;
}
