import { FormulaError } from './error.js';
import { isApplication } from './expr.js';
import type { Cell, Expr, Range } from './expr.js';

/** How a cell reads another: its value (of the same month), the month before, or all months at once. */
export interface Edge {
  readonly to: Cell;
  readonly by: 'value' | 'before' | 'range';
}

/** The expressions directly inside an expression. */
export function childrenOf(expr: Expr | Range): readonly (Expr | Range)[] {
  if (expr.op === 'range') return [];
  if (isApplication(expr)) return expr.args;
  if (expr.op === 'prev') return [expr.first];
  return expr.op === 'text' ? Object.values(expr.values) : [];
}

function ownEdges(expr: Expr | Range): readonly Edge[] {
  if (expr.op === 'range') {
    return expr.parts.map(({ cell }) => ({ to: cell, by: cell.kind === 'row' ? 'range' : 'value' }));
  }
  if (expr.op === 'ref') return [{ to: expr.to, by: 'value' }];
  if (expr.op === 'prev') return [{ to: expr.to(), by: 'before' }];
  return expr.op === 'is' ? [{ to: expr.choice, by: 'value' }] : [];
}

function edgesIn(expr: Expr | Range): readonly Edge[] {
  const children = childrenOf(expr);
  return children.length === 0 ? ownEdges(expr) : [...ownEdges(expr), ...children.flatMap(edgesIn)];
}

const known = new WeakMap<Cell, readonly Edge[]>();

/** Looked for once: a formula never changes. */
export function edgesOf(cell: Cell): readonly Edge[] {
  const edges = known.get(cell) ?? (cell.expr ? edgesIn(cell.expr) : []);
  known.set(cell, edges);
  return edges;
}

/** The cells a formula names, in the order in which it names them. */
export const dependencies = (cell: Cell): readonly Cell[] => [...new Set(edgesOf(cell).map(({ to }) => to))];

/** These cells and all they rest on, each with what it reads. Throws when two of them have one id. */
export function reach(cells: readonly Cell[]): ReadonlyMap<Cell, readonly Edge[]> {
  const reached = new Map<Cell, readonly Edge[]>();
  const byId = new Map<string, Cell>();
  const waiting = [...cells].reverse();
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    if (reached.has(cell)) continue;
    if (byId.has(cell.id)) throw new FormulaError(`two cells are called ${cell.id}`);
    byId.set(cell.id, cell);
    const edges = edgesOf(cell);
    reached.set(cell, edges);
    for (let at = edges.length - 1; at >= 0; at--) waiting.push(edges[at]!.to);
  }
  return reached;
}

/** The inputs a cell rests on in the end. */
export const inputsOf = (cell: Cell): readonly Cell[] =>
  [...reach([cell]).keys()].filter(({ expr }) => !expr);
