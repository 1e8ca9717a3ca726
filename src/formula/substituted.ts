import { apply } from './apply.js';
import { toExpr } from './build.js';
import type { Arg } from './build.js';
import { isApplication } from './expr.js';
import type { Cell, Expr } from './expr.js';

/** The same expression with other figures in the places of cells; ranges and the month before stay as they are. */
export function substituted(expr: Expr, instead: (cell: Cell) => Arg): Expr {
  if (isApplication(expr)) {
    const args = expr.args.map((arg) => (arg.op === 'range' ? arg : substituted(arg, instead)));
    return apply(expr.op, args);
  }
  if (expr.op === 'ref') return toExpr(instead(expr.to));
  if (expr.op !== 'text') return expr;
  const values = Object.entries(expr.values).map(([name, value]) => [name, substituted(value, instead)]);
  return { ...expr, values: Object.fromEntries(values) as typeof expr.values };
}
