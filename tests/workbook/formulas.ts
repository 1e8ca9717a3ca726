import * as XLSX from 'xlsx';
import type { CellData, FormulaContent, SheetData, WorkbookData } from '../../src/workbook/workbook.js';

/** A cell that holds a formula. */
export interface FormulaCell extends CellData {
  readonly content: FormulaContent;
}

const isFormula = (cell: CellData): cell is FormulaCell => cell.content?.kind === 'formula';

export const formulasOf = (sheet: SheetData): readonly FormulaCell[] => sheet.cells.filter(isFormula);

/** Everything that Excel would read as a formula: in cells, in rules of colour. */
export const allFormulas = ({ sheets }: WorkbookData): readonly string[] =>
  sheets.flatMap((sheet) => [
    ...formulasOf(sheet).flatMap(({ content }) => [content.formula, content.fileFormula ?? '']),
    ...sheet.conditionalFormats.flatMap(({ when }) => (when.kind === 'formula' ? [when.formula] : [])),
  ]);

const TEXTS = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?:'((?:[^']|'')+)'!)?(?<![A-Za-z0-9_.])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(.])/g;

const withoutTexts = (formula: string): string => formula.replaceAll(TEXTS, '""');

interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface Reference {
  /** Of another sheet. */
  readonly sheet: string | undefined;
  readonly from: Corner;
  readonly to: Corner;
}

function cornerOf(address: string): Corner {
  const { r, c } = XLSX.utils.decode_cell(address.replaceAll('$', ''));
  return { row: r + 1, column: c + 1 };
}

export const referencesIn = (formula: string): readonly Reference[] =>
  [...withoutTexts(formula).matchAll(REFERENCE)].map(([, sheet, first, last]) => ({
    sheet: sheet?.replaceAll("''", "'"),
    from: cornerOf(first!),
    to: cornerOf(last ?? first!),
  }));

/** The formula as it reads from its own cell: what moves along is told by how far away it is. */
export function relative(formula: string, { row, column }: Corner): string {
  const told = (address: string): string => {
    const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(address)!;
    const at = XLSX.utils.decode_col(letters!) + 1;
    const r = fixedRow === '$' ? digits! : `[${Number(digits) - row}]`;
    return `R${r}C${fixedColumn === '$' ? at : `[${at - column}]`}`;
  };
  return formula.replaceAll(
    REFERENCE,
    (_, sheet: string | undefined, first: string, last: string | undefined) =>
      [sheet ?? '', told(first), ...(last === undefined ? [] : [told(last)])].join('!'),
  );
}

/** The numbers that stand in a formula itself. */
export const constantsIn = (formula: string): readonly number[] =>
  [
    ...withoutTexts(formula)
      .replaceAll(REFERENCE, 'x')
      .matchAll(/(?<![\w.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w(])/g),
  ].map(([number]) => Number(number));

/** How many arguments the function with the most of them has. */
export function mostArguments(formula: string): number {
  const open: number[] = [];
  let most = 0;
  for (const character of withoutTexts(formula).replaceAll(/'(?:[^']|'')+'/g, 's')) {
    if (character === '(') open.push(1);
    else if (character === ',' && open.length > 0) open[open.length - 1]! += 1;
    else if (character === ')') most = Math.max(most, open.pop() ?? 0);
  }
  return most;
}
