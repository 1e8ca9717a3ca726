import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * The engine notes the result of every formula in the index that its lookups use, and to strike out the old
 * one it reads the whole column: 10,000 results cost a hundred million steps. Rows that no lookup has indexed
 * need no such note, for an index reads the cells when it is made.
 */
export function noteIndexedResultsOnly(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const note = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isResult = false) => {
    if (isResult && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    note(unit, sheet, column, value, row, isResult);
  };
}
