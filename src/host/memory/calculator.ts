import type { CellValue } from '../../cells/cells.js';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Gives formulas their values: cells in memory do not calculate. */
export interface Calculator {
  /** Undefined for a formula that it does not know. */
  value(formula: string, place: Place): CellValue | undefined;
  recalculate?(): Promise<void>;
}
