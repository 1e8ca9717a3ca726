import { FormulaError } from './error.js';
import type { Cell, Expr, Range } from './expr.js';
import { childrenOf } from './graph.js';

/** What tells an expression from others of its kind, besides the expressions inside it. */
function ownOf(expr: Expr | Range): readonly unknown[] {
  switch (expr.op) {
    case 'const':
      return [expr.value];
    case 'text':
      return [expr.key];
    case 'ref':
      return [expr.to];
    case 'prev':
      return [expr.to()];
    case 'is':
      return [expr.choice, expr.option];
    case 'range':
      return expr.parts.flatMap(({ cell, from, to }) => [cell, from, to]);
    default:
      return [];
  }
}

function areSame<T>(some: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return some.length === others.length && some.every((one, at) => same(one, others[at]!));
}

function saysTheSame(one: Expr | Range, other: Expr | Range): boolean {
  if (one === other) return true;
  if (one.op !== other.op || !areSame(ownOf(one), ownOf(other), Object.is)) return false;
  return areSame(childrenOf(one), childrenOf(other), saysTheSame);
}

type Prev = Extract<Expr, { op: 'prev' }>;

const prevsIn = (expr: Expr | Range): readonly Prev[] => [
  ...(expr.op === 'prev' ? [expr] : []),
  ...childrenOf(expr).flatMap(prevsIn),
];

/** What rows begin with. A row has one value before its first month: the tape keeps it there, and a sheet may show it there. */
export function beginningsOf(cells: readonly Cell[]): ReadonlyMap<Cell, Expr> {
  const known = new Map<Cell, Expr>();
  for (const { to, first } of cells.flatMap(({ expr }) => (expr ? prevsIn(expr) : []))) {
    const row = to();
    const other = known.get(row);
    if (other && !saysTheSame(other, first)) throw new FormulaError(`${row.id} begins in two ways`);
    known.set(row, first);
  }
  return known;
}
