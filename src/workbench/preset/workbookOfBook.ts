import type { CellData, Content, Name, Print, SheetData, WorkbookData } from '../../workbook/workbook.js';
import { parseRange } from '../addresses.js';
import type { Book, BookCell, BookSheet } from '../book.js';
import { clearedFormat } from '../../cells/changedFormats.js';
import type { DefinedName, Format } from '../../cells/cells.js';
import { formulaForFile } from '../files/formulaPrefixes.js';
import { contentOf, resultOf } from './cellContent.js';
import { areaOf } from './ranges.js';
import { columnWidthsOf, rowHeightsOf } from './sizes.js';
import { StyleNames } from './styleNames.js';

/* A workbook of ours as the grid holds it by now: what was opened, with everything the user changed and added. */

/** What our files cannot hold: formulas that fill several cells, and names of more than one cell. */
export type LeftOut = 'spill' | 'name';

function cellContent({ formula, value }: BookCell, was: Content | undefined): Content | undefined {
  if (formula === undefined) return contentOf(value);
  const text = formula.replace(/^=/, '');
  if (was?.kind === 'formula' && was.formula === text) return { ...was, value: resultOf(value) };
  return { kind: 'formula', formula: text, fileFormula: formulaForFile(formula), value: resultOf(value) };
}

const keyOf = ({ row, column }: Pick<CellData, 'row' | 'column'>): string => `${row}:${column}`;

const PLAIN: Format = {};

/** The grid gives the number format of the cells that a formula reads to its own cell, where that has none. */
function shownFormat(
  { format = PLAIN, formula }: BookCell,
  was: CellData | undefined,
  styles: StyleNames,
): Format {
  const isAsOpened = was?.content?.kind === 'formula' && formula === `=${was.content.formula}`;
  return isAsOpened && styles.isGeneral(was.style) ? clearedFormat(format, ['numberFormat']) : format;
}

function cellsOf({ rows }: BookSheet, was: readonly CellData[], styles: StyleNames): readonly CellData[] {
  const before = new Map(was.map((cell) => [keyOf(cell), cell]));
  return rows.flatMap((cells, down) =>
    Array.from(cells ?? []).flatMap((cell, along) => {
      if (!cell) return [];
      const place = { row: down + 1, column: along + 1 };
      const known = before.get(keyOf(place));
      const content = cellContent(cell, known?.content);
      const style = styles.nameOf(shownFormat(cell, known, styles), known?.style);
      return [{ ...place, style, ...(content && { content }) }];
    }),
  );
}

const MARGIN = 10;

const printOf = (cells: readonly CellData[]): Print => ({
  area: {
    row: 1,
    column: 1,
    rows: cells.reduce((most, { row }) => Math.max(most, row), 1),
    columns: cells.reduce((most, { column }) => Math.max(most, column), 1),
  },
  orientation: 'landscape',
  fit: { wide: 1, tall: 0 },
  margin: MARGIN,
  centered: false,
  breaks: { rows: [], columns: [] },
  footer: { left: '', center: '', right: '' },
});

/** A sheet that was not there when the workbook was opened. */
const emptySheet = ({ id, name }: BookSheet): Omit<SheetData, 'print'> => ({
  id: id ?? name,
  name,
  cells: [],
  columnWidths: [],
  rowHeights: {},
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  merged: [],
  links: [],
  notes: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  isProtected: false,
});

function sheetOf(sheet: BookSheet, was: SheetData | undefined, styles: StyleNames): SheetData {
  const before = was ?? emptySheet(sheet);
  const cells = cellsOf(sheet, before.cells, styles);
  return {
    ...before,
    cells,
    columnWidths: columnWidthsOf(sheet, before),
    rowHeights: rowHeightsOf(sheet, before),
    frozen: sheet.frozen ?? before.frozen,
    gridlines: sheet.gridlines ?? before.gridlines,
    merged: (sheet.merged ?? []).map(areaOf),
    print: was ? was.print : printOf(cells),
  };
}

/** `'Cash flow'!$B$4` as a place, `'Cash flow'!$B$4:$D$4` as cells side by side. */
function placeOf(refersTo: string): Name['to'] | undefined {
  const [, quoted, plain, address = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(refersTo) ?? [];
  const range = parseRange(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (!range || sheet === undefined) return undefined;
  const { row, column, rows, columns } = areaOf(range);
  return { sheet, row, column, ...(rows * columns > 1 && { rows, columns }) };
}

const namesOf = (names: readonly DefinedName[]): readonly Name[] =>
  names.flatMap(({ name, refersTo }) => {
    const to = placeOf(refersTo);
    return to ? [{ name, to }] : [];
  });

const isLeftOut = ({ sheets, names }: Book): readonly LeftOut[] => [
  ...(sheets.some(({ rows }) => rows.some((row) => row?.some((cell) => cell?.spill)))
    ? ['spill' as const]
    : []),
  ...(names.some(({ refersTo }) => !placeOf(refersTo)) ? ['name' as const] : []),
];

export function workbookOfBook(
  workbook: WorkbookData,
  book: Book,
): { readonly workbook: WorkbookData; readonly leftOut: readonly LeftOut[] } {
  const styles = new StyleNames(workbook);
  const known = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets = book.sheets.map((sheet) => sheetOf(sheet, known.get(sheet.id ?? ''), styles));
  return {
    workbook: { ...workbook, sheets, styles: styles.all(), names: namesOf(book.names) },
    leftOut: isLeftOut(book),
  };
}
