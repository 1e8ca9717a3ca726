import { compile } from '../formula/compile.js';
import type { Tape } from '../formula/tape.js';
import { enter, enterValue } from '../roi/model/calculator.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';

/** Every cell of the workbook, computed: the values its formulas are stored with. */
export function figuresOf({ places, entered }: Draft, { model }: Context): Tape {
  const cells = [...places.keys()];
  const tape = compile(cells, model.months);
  enter(model, tape, new Set(cells));
  for (const entry of entered.values()) enterValue(tape, entry);
  tape.run();
  return tape;
}
