/** Whole rows or columns that come or go; each move counts on those before it being done. From 1. */
export interface LineMove {
  readonly kind: 'insert' | 'delete';
  readonly what: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

const OPPOSITE = { insert: 'delete', delete: 'insert' } as const;

/** What brings lines back to where they were; the content of those that went does not come with them. */
export const movesBack = (moves: readonly LineMove[]): readonly LineMove[] =>
  [...moves].reverse().map((move) => ({ ...move, kind: OPPOSITE[move.kind] }));
