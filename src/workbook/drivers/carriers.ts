import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { looksBack } from '../../roi/model/costs.js';
import type { Model } from '../../roi/model/model.js';
import type { LineFlow } from '../../roi/model/scenarioFlows.js';
import type { ModelCells } from '../modelCells.js';

/**
 * A part of the net present value that moves in proportion to a single figure, its carrier: then what an input does to
 * the value follows from what it does to the carrier, and no month has to be computed again.
 */
export interface Part {
  /** The figures through which alone an input may reach this part. */
  readonly carriers: readonly Cell<'number'>[];
  /** What the part adds to the net present value when the carriers become these. */
  readonly added: (carried: (carrier: Cell<'number'>) => Arg) => Expr;
}

const ratio = (now: Cell<'number'>, then: Arg): Expr => e.if(e['='](now, 0), 0, e['/'](then, now));

/** The hard benefits of a line: its value a month times its present-value factor, or customers kept times their price. */
function partOfLine({ cells, present, hardPresent }: LineFlow, { find }: ModelCells): Part | undefined {
  const { hard, line } = cells;
  const figure = (part: string) => find(`benefit.${line.id}.${part}`) as Cell<'number'> | undefined;
  const monthly = figure('monthly');
  const factor = figure('presentFactor');
  const price = figure('price');
  if (hard && monthly && factor) {
    return {
      carriers: [monthly, hard],
      added: (carried) => e['-'](e['*'](carried(monthly), factor, carried(hard)), hardPresent),
    };
  }
  if (!hard || !price) return undefined;
  return {
    carriers: [price, hard],
    added: (carried) => e['-'](e['*'](present, ratio(price, carried(price)), carried(hard)), hardPresent),
  };
}

/** Everything of the hard net present value of the active scenario that has a carrier. */
export function partsOf(model: Model, cells: ModelCells): readonly Part[] {
  const { active, costs, theCase, terms } = model;
  const ahead = costs.lines.filter(({ line }) => !(line.sunk && looksBack(theCase)));
  const spent = ahead.flatMap(({ line, present }): readonly Part[] => {
    const charged = cells.find(`costs.${line.id}.charged`) as Cell<'number'> | undefined;
    if (!charged) return [];
    const added = (then: Arg): Expr => e['*'](terms.active.costs, present, e['-'](1, ratio(charged, then)));
    return [{ carriers: [charged], added: (carried) => added(carried(charged)) }];
  });
  return [...active.lines.flatMap((line) => partOfLine(line, cells) ?? []), ...spent];
}
