import { FormulaError } from './error.js';
import type { Cell } from './expr.js';
import { reach } from './graph.js';
import type { Edge } from './graph.js';

type Graph = ReadonlyMap<Cell, readonly Edge[]>;

/** Cells that are computed together: one, or rows that recur through prev, in the order within a month. */
export interface Unit {
  readonly cells: readonly Cell[];
  readonly recurs: boolean;
}

/**
 * Strongly connected components, each after all it reads (R. Tarjan, SIAM J. Computing 1, 1972). What goes round in
 * a circle is in one component.
 */
function components(graph: Graph): readonly (readonly Cell[])[] {
  const found: Cell[][] = [];
  const numbers = new Map<Cell, number>();
  const stack: Cell[] = [];
  const onStack = new Set<Cell>();

  function visit(cell: Cell): number {
    const number = numbers.size;
    numbers.set(cell, number);
    stack.push(cell);
    onStack.add(cell);
    let lowest = number;
    for (const { to } of graph.get(cell) ?? []) {
      if (!numbers.has(to)) lowest = Math.min(lowest, visit(to));
      else if (onStack.has(to)) lowest = Math.min(lowest, numbers.get(to) ?? lowest);
    }
    if (lowest === number) {
      const component = stack.splice(stack.indexOf(cell));
      component.forEach((member) => onStack.delete(member));
      found.push(component);
    }
    return lowest;
  }

  for (const cell of graph.keys()) if (!numbers.has(cell)) visit(cell);
  return found;
}

const circle = (cells: readonly Cell[]): FormulaError =>
  new FormulaError(`${cells.map(({ id }) => id).join(' → ')} goes round in a circle; only prev may`);

/** Rows that recur, each after those it reads in the same month. Throws when they cannot be so ordered. */
function withinMonth(members: readonly Cell[], graph: Graph): readonly Cell[] {
  const ordered: Cell[] = [];
  const path: Cell[] = [];
  const inside = new Set(members);

  function visit(cell: Cell): void {
    if (ordered.includes(cell)) return;
    if (path.includes(cell)) throw circle([...path.slice(path.indexOf(cell)), cell]);
    path.push(cell);
    for (const { to, by } of graph.get(cell) ?? []) {
      if (!inside.has(to) || by === 'before') continue;
      if (by === 'range' || to.kind !== 'row') throw circle([...members, ...members.slice(0, 1)]);
      visit(to);
    }
    path.pop();
    ordered.push(cell);
  }

  members.forEach(visit);
  return ordered;
}

const recurs = (members: readonly Cell[], graph: Graph): boolean =>
  members.length > 1 || (graph.get(members[0]!) ?? []).some(({ to }) => to === members[0]);

/** What to compute after what. */
export function unitsOf(cells: readonly Cell[]): readonly Unit[] {
  const graph = reach(cells);
  return components(graph).map((members) =>
    recurs(members, graph)
      ? { cells: withinMonth(members, graph), recurs: true }
      : { cells: members, recurs: false },
  );
}

/** These cells and all they rest on, each after what it reads. */
export const inOrder = (cells: readonly Cell[]): readonly Cell[] =>
  unitsOf(cells).flatMap((unit) => unit.cells);
