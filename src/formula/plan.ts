import { FormulaError } from './error.js';
import { isApplication } from './expr.js';
import type { Cell, Expr, Range } from './expr.js';
import { childrenOf } from './graph.js';
import { operators } from './operators.js';

/** Where everything stands in the memory of a tape. What a unit needs on its way stands in `scratch`, one after the other. */
export interface Plan {
  readonly months: number;
  /** The numbers 1…H. */
  readonly calendar: number;
  /** Of a row, month 1; what prev finds in month 1 stands before it. */
  readonly cells: ReadonlyMap<Cell, number>;
  readonly constants: ReadonlyMap<number, number>;
  readonly scratch: number;
}

/** What a choice is to the tape. */
export function placeOfOption({ id, options = [] }: Cell<'choice'>, option: string): number {
  const place = options.indexOf(option) + 1;
  if (place > 0) return place;
  throw new FormulaError(`${id} has no option ${option}`);
}

/** To the tape a text is an error: a number that is not there. */
export const isText = (expr: Expr): boolean => {
  if (isApplication(expr)) return operators[expr.op].gives === 'text';
  return expr.op === 'text' || (expr.op === 'ref' && (expr.to.kind === 'text' || expr.to.kind === 'choice'));
};

function constantsIn(expr: Expr | Range): readonly number[] {
  if (expr.op === 'const') return [expr.value];
  if (expr.op === 'is') return [placeOfOption(expr.choice, expr.option)];
  return childrenOf(expr).flatMap(constantsIn);
}

export function planOf(cells: readonly Cell[], months: number): Plan {
  let used = 0;
  const take = (width: number): number => {
    used += width;
    return used - width;
  };
  const calendar = take(months);
  const places = new Map(cells.map((cell) => [cell, cell.kind === 'row' ? take(months + 1) + 1 : take(1)]));
  const values = new Set([NaN, ...cells.flatMap(({ expr }) => (expr ? constantsIn(expr) : []))]);
  // Set one by one: a pair of numbers is an array of doubles, and places would come out of it as such.
  const constants = new Map<number, number>();
  for (const value of values) constants.set(value, take(1));
  return { months, calendar, cells: places, constants, scratch: used };
}
