import type { Cell } from '../formula/expr.js';
import { dependencies } from '../formula/graph.js';
import type { Draft } from './draft.js';

/** The cells whose formulas name a cell, sheet by sheet in the order of the tabs. */
export type Readers = (cell: Cell) => readonly Cell[];

/** Asked only when everything has its place. */
export function readersOf(draft: Draft): Readers {
  let known: Map<Cell, Cell[]> | undefined;
  function collect(): Map<Cell, Cell[]> {
    const tabs = draft.sheets.map(({ name }) => name);
    const placed = [...draft.places].sort(([, a], [, b]) => tabs.indexOf(a.sheet) - tabs.indexOf(b.sheet));
    const readers = new Map<Cell, Cell[]>();
    for (const [cell] of placed) {
      for (const read of dependencies(cell)) {
        const others = readers.get(read);
        if (others) others.push(cell);
        else readers.set(read, [cell]);
      }
    }
    return readers;
  }
  return (cell) => {
    known ??= collect();
    return known.get(cell) ?? [];
  };
}
