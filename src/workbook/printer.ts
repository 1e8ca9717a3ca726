import { isApplication, type Cell, type Expr, type Range } from '../formula/expr.js';
import { childrenOf } from '../formula/graph.js';
import type { Layout } from '../formula/layout.js';
import type { Operator } from '../formula/operator.js';
import { operators } from '../formula/operators.js';
import { print } from '../formula/print.js';
import type { Words } from '../formula/words.js';
import { movable, moved } from './moved.js';
import type { FormulaContent } from './workbook.js';

type FormulaText = Pick<FormulaContent, 'formula' | 'fileFormula'>;

/** The formula of a cell, of a row in one month. */
export type Printer = (cell: Cell, month?: number) => FormulaText;

/** Whether files write the formula otherwise than one types it. */
function isFuture(expr: Expr | Range): boolean {
  if (!isApplication(expr)) return childrenOf(expr).some(isFuture);
  const { prints }: Operator = operators[expr.op];
  return (prints.as === 'call' && prints.future) || expr.args.some(isFuture);
}

/** A row has one formula from end to end: printed for three of its months, and moved along where these agree. */
function ofMonths(printed: (month: number) => string, months: number): (month: number) => string {
  const first = movable(printed(1));
  const agrees = (month: number): boolean => moved(first, month - 1) === printed(month);
  return agrees(2) && agrees(months) ? (month) => moved(first, month - 1) : printed;
}

export function printerOf(layout: Layout, words: Words): Printer {
  const rows = new Map<Cell, (month: number) => FormulaText>();
  const text = (cell: Cell, to: 'excel' | 'file', month?: number): string =>
    print(cell, { layout, texts: words, to, names: false }, month);

  function rowOf(cell: Cell): (month: number) => FormulaText {
    const formula = ofMonths((month) => text(cell, 'excel', month), layout.months);
    if (!cell.expr || !isFuture(cell.expr)) return (month) => ({ formula: formula(month) });
    const fileFormula = ofMonths((month) => text(cell, 'file', month), layout.months);
    return (month) => ({ formula: formula(month), fileFormula: fileFormula(month) });
  }

  return (cell, month) => {
    if (month !== undefined) {
      const row = rows.get(cell) ?? rowOf(cell);
      rows.set(cell, row);
      return row(month);
    }
    const formula = text(cell, 'excel');
    return cell.expr && isFuture(cell.expr) ? { formula, fileFormula: text(cell, 'file') } : { formula };
  };
}
