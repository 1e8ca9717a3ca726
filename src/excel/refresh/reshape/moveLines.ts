import { columnName } from '../../../formula/reference.js';
import type { LineMove } from './lineMove.js';

/** `5:7`, `C:E`. */
export function linesReference({ what, at, count }: Omit<LineMove, 'kind'>): string {
  const name = what === 'rows' ? String : columnName;
  return `${name(at)}:${name(at + count - 1)}`;
}

const SHIFTS = {
  rows: { insert: 'Down', delete: 'Up' },
  columns: { insert: 'Right', delete: 'Left' },
} as const;

/** Asks Excel to insert or delete whole rows or columns; everything on the sheet goes with them. */
export function moveLines(sheet: Excel.Worksheet, move: LineMove): void {
  const range = sheet.getRange(linesReference(move)).untrack();
  const shifts = SHIFTS[move.what];
  if (move.kind === 'insert') range.insert(shifts.insert).untrack();
  else range.delete(shifts.delete);
}
