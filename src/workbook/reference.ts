import { toExpr } from '../formula/build.js';
import { cell, sentence } from '../formula/cells.js';
import { sortOfCell, type Cell } from '../formula/expr.js';

/** A cell that only shows another one, wherever that stands; `at` tells it from others that show the same. */
export function reference(at: string, shown: Cell): Cell {
  const id = `${at}.${shown.id}`;
  return sortOfCell(shown) === 'text'
    ? sentence(id, shown.label, toExpr(shown))
    : cell(id, shown.label, toExpr(shown));
}
