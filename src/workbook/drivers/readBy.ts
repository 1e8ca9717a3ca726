import type { Cell } from '../../formula/expr.js';
import type { Edge } from '../../formula/graph.js';

/** The cells whose formulas name a cell. */
export type ReadBy = ReadonlyMap<Cell, readonly Cell[]>;

/** The edges of a graph, turned round. */
export function readBy(edges: ReadonlyMap<Cell, readonly Edge[]>): ReadBy {
  const readers = new Map<Cell, Cell[]>();
  for (const [reader, read] of edges) {
    for (const { to } of read) {
      const known = readers.get(to);
      if (known) known.push(reader);
      else readers.set(to, [reader]);
    }
  }
  return readers;
}

/** All that an input reaches; nothing is followed beyond the cells in `stops`. */
export function reachedFrom(input: Cell, readers: ReadBy, stops?: ReadonlySet<Cell>): ReadonlySet<Cell> {
  const reached = new Set<Cell>([input]);
  for (const from of reached) {
    if (stops?.has(from)) continue;
    for (const reader of readers.get(from) ?? []) reached.add(reader);
  }
  return reached;
}
