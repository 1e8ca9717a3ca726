import type { Cell, Expr } from '../formula/expr.js';
import { print } from '../formula/print.js';
import type { Filling } from './contents.js';
import type { Area } from './workbook.js';

/** A formula that belongs to cells without standing in one, for the top left of them: a rule, a condition. */
export function formulaAt(
  expr: Expr,
  sheet: string,
  { row, column }: Pick<Area, 'row' | 'column'>,
  { layout, words }: Filling,
): string {
  const rule: Cell = { id: 'rule', kind: 'number', label: '', expr };
  const here = {
    ...layout,
    place: (cell: Cell, month?: number) =>
      cell === rule ? { sheet, row, column } : layout.place(cell, month),
  };
  return print(rule, { layout: here, texts: words, to: 'file', names: false });
}
