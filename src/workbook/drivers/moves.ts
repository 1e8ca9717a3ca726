import { cell } from '../../formula/cells.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr, Range } from '../../formula/expr.js';
import { childrenOf, dependencies, edgesOf } from '../../formula/graph.js';
import { substituted } from '../../formula/substituted.js';

const rangesIn = (expr: Expr | Range): readonly Range[] =>
  expr.op === 'range' ? [expr] : childrenOf(expr).flatMap(rangesIn);

/** A figure as it is, and as it is when the input stands at the other value. */
export interface Moved {
  readonly of: Cell<'number'>;
  readonly then: Cell<'number'>;
}

export interface Moves {
  /** Those that get a cell of their own, each after what it is made of. */
  readonly moved: readonly Moved[];
  /** What stands for a figure of the model. */
  readonly instead: (figure: Cell) => Arg;
}

const isNumber = (cell: Cell): cell is Cell<'number'> => cell.kind === 'number';

/** Figures on the way from an input to some others, each after what it is made of; undefined where whole rows move. */
function movedBy(
  input: Cell,
  figures: readonly Cell<'number'>[],
  reached: ReadonlySet<Cell>,
): readonly Cell<'number'>[] | undefined {
  const ordered = new Set<Cell<'number'>>();
  function visit(figure: Cell): boolean {
    if (figure === input || !reached.has(figure)) return true;
    if (!isNumber(figure)) return false;
    if (ordered.has(figure)) return true;
    const ranges = figure.expr ? rangesIn(figure.expr) : [];
    const isInRange = ranges.some(({ parts }) => parts.some((part) => reached.has(part.cell)));
    const isMoved = !isInRange && dependencies(figure).every(visit);
    ordered.add(figure);
    return isMoved;
  }
  return figures.every(visit) ? [...ordered] : undefined;
}

/** Figures that are read once are written into the formula that reads them. */
function readOften(all: readonly Cell<'number'>[]): ReadonlySet<Cell> {
  const once = new Set<Cell>();
  const often = new Set<Cell>();
  for (const { to } of all.flatMap(edgesOf)) (once.has(to) ? often : once).add(to);
  return often;
}

/**
 * The figures with the input at another value, from their own formulas. `at` begins the ids of the new cells.
 * undefined: rows of months move as well, which no single cell can show.
 */
export function movesOf(
  input: Cell,
  end: Cell<'number'>,
  figures: readonly Cell<'number'>[],
  reached: ReadonlySet<Cell>,
  at: string,
): Moves | undefined {
  const all = movedBy(input, figures, reached);
  if (!all) return undefined;
  const often = readOften(all);
  const then = new Map<Cell, Arg>([[input, end]]);
  const instead = (figure: Cell): Arg => then.get(figure) ?? figure;
  const moved: Moved[] = [];
  for (const figure of all) {
    const expr = substituted(figure.expr!, instead);
    if (!figures.includes(figure) && !often.has(figure)) {
      then.set(figure, expr);
      continue;
    }
    const made = cell(`${at}.${figure.id}`, figure.label, expr);
    then.set(figure, made);
    moved.push({ of: figure, then: made });
  }
  return { moved, instead };
}
