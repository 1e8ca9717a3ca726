import fc from '../support/fastCheck.js';
import { e, month, months, prev } from '../../src/formula/build.js';
import type { Arg } from '../../src/formula/build.js';
import { cell, input, inputRow, row } from '../../src/formula/cells.js';
import type { Cell } from '../../src/formula/expr.js';
import type { Tape } from '../../src/formula/tape.js';

export interface RandomModel {
  readonly cells: readonly Cell[];
  readonly numbers: readonly Cell<'number'>[];
  readonly schedules: readonly Cell<'row'>[];
  readonly computed: readonly Cell[];
  /** Cells that want to stand before month 1 of a row. */
  readonly beginnings: ReadonlyMap<Cell, Cell<'row'>>;
  /** Enters the same values each time. */
  fill(tape: Tape): void;
}

/** A model is decoded from these: shorter and smaller lists give simpler models, so that failures shrink. */
export const choices = fc.array(fc.nat(9999), { minLength: 400, maxLength: 900 });

const CONSTANTS = [0, 1, 2, 3, 0.5, 12, 0.1, 100, -1, -2.5, 7.25, 1e-3];

/**
 * Cells and rows of random formulas over random inputs, each using those before it, some rows recurring in pairs.
 * With a nudge every constant and input is moved by that part: what then changes much is too sensitive to compare.
 */
export function randomModel(prefix: string, drawn: readonly number[], size: number, nudge = 0): RandomModel {
  let at = 0;
  const draw = (options: number): number => drawn[at++ % drawn.length]! % options;
  const nudged = (value: number): number => value * (1 + nudge);
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)]!;

  const entered = new Map<Cell<'number'>, number>();
  const schedules = new Map<Cell<'row'>, readonly number[]>();
  for (let n = 0; n < 5; n++) {
    const name = n === 0 ? `Name_${prefix}` : undefined;
    entered.set(input(`${prefix}.in${n}`, 'input', name), nudged((draw(400) - 150) / 8));
  }
  for (let n = 0; n < 3; n++) {
    const values = Array.from({ length: 60 }, (_, m) => nudged(((draw(300) * (m + 3)) % 97) / 4 - 8));
    schedules.set(inputRow(`${prefix}.schedule${n}`, 'schedule'), values);
  }
  const numbers: Cell<'number'>[] = [...entered.keys()];
  const rows: Cell<'row'>[] = [...schedules.keys()];
  const computed: Cell[] = [];
  const beginnings = new Map<Cell, Cell<'row'>>();

  /** Up to `most - 1` of them. */
  const few = (most: number, one: () => Arg): readonly Arg[] => Array.from({ length: draw(most) }, one);

  const leaf = (across: boolean): Arg => {
    const kind = draw(across ? 5 : 2);
    if (kind === 0) return nudged(pick(CONSTANTS));
    if (kind === 1) return pick(numbers);
    return kind === 2 ? month : pick(rows);
  };

  const condition = (depth: number, across: boolean): Arg => {
    const side = () => number(depth - 1, across);
    switch (draw(9)) {
      case 0:
        return e.and(condition(depth - 1, across), condition(depth - 1, across));
      case 1:
        return e.or(e['<'](side(), side()), e['>='](side(), side()));
      case 2:
        return e.not(e['<='](side(), side()));
      case 3:
        return e['<>'](side(), side());
      case 4:
        return e.isNumber(e['/'](side(), side()));
      case 5:
        return side();
      case 6:
        return e['='](side(), side());
      default:
        return e['>'](side(), side());
    }
  };

  const overMonths = (): Arg => {
    const [one, another] = [pick(rows), pick(rows)];
    const from = 1 + draw(6);
    const part = months(one, from, from + 1 + draw(6));
    switch (draw(7)) {
      case 0:
        return e.sum(months(one));
      case 1:
        return e.min(part, months(another));
      case 2:
        return e.max(pick(numbers), part);
      case 3:
        return e.sumproduct(one, another);
      case 4:
        return e.npv(e['/'](e.abs(pick(numbers)), 100), part);
      case 5:
        return e.index(one, 1 + draw(12));
      default:
        return e.iferror(e.match(pick(numbers), another), 0);
    }
  };

  const number = (depth: number, across: boolean): Arg => {
    if (depth <= 0) return leaf(across);
    const side = () => number(depth - 1 - draw(2), across);
    switch (draw(22)) {
      case 0:
      case 1:
        return e['+'](side(), side(), ...(draw(3) === 0 ? [side()] : []));
      case 2:
      case 3:
        return e['-'](side(), side(), ...(draw(4) === 0 ? [side()] : []));
      case 4:
      case 5:
        return e['*'](side(), side(), ...few(2, () => side()));
      case 6:
        return e['/'](side(), side());
      case 7:
        return e['^'](side(), pick([2, 3, e.neg(1), -2, e['/'](4, 2)]));
      case 8:
        // Within bounds: what underflows is 0 in Excel and an error in LibreOffice.
        return e['^'](e['+'](1, e.abs(side())), e['/'](e.neg(e.max(-60, e.min(60, leaf(across)))), 12));
      case 9:
      case 10:
        return e.neg(side());
      case 11:
        if (draw(3) === 0) return e.if(condition(depth - 1, across), 1, 0);
        return e.if(condition(depth - 1, across), side(), side());
      case 12:
        return e.min(side(), side(), ...(draw(2) === 0 ? [leaf(across)] : []));
      case 13:
        return e.max(side(), side());
      case 14:
        return e.sum(leaf(across), leaf(across), side(), ...few(9, () => leaf(across)));
      case 15:
        return e.abs(side());
      case 16:
        return pick([e.int, e.sqrt, e.normCdf])(side());
      case 17:
        return pick([e.round, e.roundup])(side(), draw(4) - 1);
      case 18:
        return e.mod(e.round(e.max(-1e6, e.min(1e6, side())), 3), pick([2, 3, -4, 12]));
      case 19:
        return e.iferror(e['/'](side(), side()), side());
      case 20:
        return e.exp(e.max(-100, e.min(3, side())));
      default:
        return overMonths();
    }
  };

  /** Two rows that feed each other, damped so that they stay within bounds. */
  const recurring = (name: string): void => {
    const start = draw(2) === 0 ? pick(numbers) : cell(`${name}.start`, 'start', number(1, false));
    if (start.expr && !computed.includes(start)) computed.push(start);
    const fall = nudged(pick([0.9, 0.5, -0.25]));
    const gain = number(2, true);
    const first: Cell<'row'> = row(
      `${name}.first`,
      'first',
      e['+'](
        e['*'](
          prev(() => second, start),
          fall,
        ),
        e['-'](gain, leaf(true)),
      ),
    );
    const second: Cell<'row'> = row(
      `${name}.second`,
      'second',
      e['-'](
        e['*'](first, 0.5),
        e['/'](
          prev(() => first, 0),
          nudged(4),
        ),
      ),
    );
    if (start.expr) beginnings.set(start, second);
    rows.push(first, second);
    computed.push(first, second);
  };

  /** A row that goes on from its own month before. */
  const onward = (name: string): void => {
    const start = pick(numbers);
    const gain = number(2, true);
    const soFar: Cell<'row'> = row(
      name,
      'soFar',
      pick([e['+'], e['-'], e.max])(
        prev(() => soFar, start),
        gain,
      ),
    );
    rows.push(soFar);
    computed.push(soFar);
  };

  for (let n = 0; n < size; n++) {
    const kind = draw(7);
    const name = `${prefix}.${n}`;
    const depth = 1 + draw(5);
    if (kind === 0) recurring(name);
    else if (kind === 6) onward(name);
    else if (kind < 4) {
      const added = row(name, 'row', number(depth, true));
      rows.push(added);
      computed.push(added);
    } else {
      const added = cell(name, 'cell', number(depth, false));
      numbers.push(added);
      computed.push(added);
    }
  }
  const inputs = [...entered.keys()];
  return {
    cells: [...inputs, ...schedules.keys(), ...computed],
    numbers: inputs,
    schedules: [...schedules.keys()],
    computed,
    beginnings,
    fill(tape) {
      for (const [cellOf, value] of entered) tape.set(cellOf, value);
      for (const [cellOf, values] of schedules) tape.set(cellOf, values);
    },
  };
}
