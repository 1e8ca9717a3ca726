import type { Cell } from '../formula/expr.js';
import { nameOf } from '../roi/model/book.js';
import type { Draft } from './draft.js';
import { pathOf } from './inputPath.js';
import type { Name } from './workbook.js';

/** A name that nothing has yet, whatever the case of its letters. */
function unused(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Cells that have a name of their own, and inputs, which are found again by theirs wherever they move. */
export function namedCells(draft: Draft): ReadonlyMap<Cell, Name> {
  const taken = new Set<string>();
  const cells = [...draft.places];
  const own = cells.filter(([{ name }]) => name !== undefined);
  const others = cells.filter(
    ([cell]) => cell.name === undefined && draft.isInput(cell) && pathOf(cell.id) !== undefined,
  );
  return new Map(
    [...own, ...others].map(([cell, place]) => {
      const name = unused(cell.name ?? nameOf(cell.id), taken);
      const to = cell.kind === 'row' ? { ...place, rows: 1, columns: draft.months } : place;
      return [cell, { name, to }];
    }),
  );
}

/** In the order of the alphabet. */
export const namesOf = (named: ReadonlyMap<Cell, Name>): readonly Name[] =>
  [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
