import { compile } from '../formula/compile.js';
import type { Cell } from '../formula/expr.js';
import type { Tape } from '../formula/tape.js';
import { enter } from '../roi/model/calculator.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';

/** Every cell of the workbook, computed: the values its formulas are stored with. */
export function figuresOf({ places, entered }: Draft, { model }: Context): Tape {
  const cells = [...places.keys()];
  const tape = compile(cells, model.months);
  enter(model, tape, new Set(cells));
  for (const { cell, value } of entered.values()) {
    if (typeof value === 'number') tape.set(cell as Cell<'number'>, value);
    else if (typeof value === 'string') tape.set(cell as Cell<'text'>, value);
  }
  tape.run();
  return tape;
}
