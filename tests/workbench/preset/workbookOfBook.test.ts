import type { BookCell, BookSheet } from '../../../src/workbench/book.js';
import { bookOfWorkbook } from '../../../src/workbench/preset/bookOfWorkbook.js';
import { workbookOfBook } from '../../../src/workbench/preset/workbookOfBook.js';
import { writeXlsx } from '../../../src/xlsx/writeXlsx.js';
import { workbookNamed } from '../../workbook/workbooks.js';

/* What happens to a workbook of ours between the grid and its file. */

const opened = workbookNamed('omnichannel');
const book = bookOfWorkbook(opened);
const INPUTS = opened.sheets.findIndex(({ id }) => id === 'inputs');
const rate = opened.names.find(({ name }) => name === 'Discount_Rate')!.to;

/** The book with another cell in the place of the discount rate. */
function withRate(change: (cell: BookCell) => BookCell): typeof book {
  const sheets = book.sheets.map((sheet, at): BookSheet => {
    if (at !== INPUTS) return sheet;
    const rows = sheet.rows.map((row, down) =>
      down === rate.row - 1
        ? row?.map((cell, along) => (cell && along === rate.column - 1 ? change(cell) : cell))
        : row,
    );
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

function rateIn(changed: typeof book) {
  const { workbook } = workbookOfBook(opened, changed);
  const { style, content } = workbook.sheets[INPUTS]!.cells.find(
    ({ row, column }) => row === rate.row && column === rate.column,
  )!;
  return { content, style: workbook.styles[style]!, workbook };
}

it('gives back what was opened', () => {
  expect(workbookOfBook(opened, book)).toEqual({ workbook: opened, leftOut: [] });
});

it('does not take the number format that the grid gives to a formula for one that its cell has', () => {
  const isGeneral = ({ style, content }: (typeof opened.sheets)[number]['cells'][number]) =>
    content?.kind === 'formula' && (opened.styles[style]?.numberFormat ?? 'General') === 'General';
  const at = opened.sheets.findIndex(({ cells }) => cells.some(isGeneral));
  const { row, column } = opened.sheets[at]!.cells.find(isGeneral)!;
  const sheets = book.sheets.map((sheet, place): BookSheet => {
    if (place !== at) return sheet;
    const rows = sheet.rows.map((line, down) =>
      line?.map((cell, along) =>
        cell && down === row - 1 && along === column - 1
          ? { ...cell, format: { ...cell.format, numberFormat: '0.00%' } }
          : cell,
      ),
    );
    return { ...sheet, rows };
  });
  expect(workbookOfBook(opened, { ...book, sheets }).workbook).toEqual(opened);
});

it.each([
  [{ value: 0.2 }, { kind: 'number', value: 0.2 }],
  [{ value: '=1+1' }, { kind: 'text', text: '=1+1' }],
  [{ value: true }, { kind: 'formula', formula: 'TRUE()', value: true }],
  [
    { formula: '=XLOOKUP(1,A1:A2,B1:B2)', value: 3 },
    {
      kind: 'formula',
      formula: 'XLOOKUP(1,A1:A2,B1:B2)',
      fileFormula: '_xlfn.XLOOKUP(1,A1:A2,B1:B2)',
      value: 3,
    },
  ],
  [
    { formula: '=1/0', value: { error: '#DIV/0!' } },
    { kind: 'formula', formula: '1/0', fileFormula: '1/0', value: '#DIV/0!' },
  ],
  [{}, undefined],
])('takes %j over', (typed, content) => {
  expect(rateIn(withRate(({ format }) => ({ ...typed, ...(format && { format }) }))).content).toEqual(
    content,
  );
});

it('keeps a cell that looks different open to its user', () => {
  const { style, workbook } = rateIn(
    withRate((cell) => ({ ...cell, format: { ...cell.format, bold: true } })),
  );
  expect(style).toMatchObject({ bold: true, unlocked: true });
  expect(writeXlsx(workbook).length).toBeGreaterThan(0);
});

it('takes sizes and added sheets over', () => {
  const added: BookSheet = { id: 'new', name: 'Mine', rows: [[{ value: 1, format: { size: 20 } }]] };
  const [first, ...others] = book.sheets;
  const wider = { ...first!, columnWidths: [145, ...first!.columnWidths!.slice(1)], rowHeights: [40] };
  const { workbook } = workbookOfBook(opened, { ...book, sheets: [wider, ...others, added] });
  expect(workbook.sheets[0]!.columnWidths.slice(0, 2)).toEqual([20, opened.sheets[0]!.columnWidths[1]]);
  expect(workbook.sheets[0]!.rowHeights[1]).toBe(30);
  const mine = workbook.sheets.at(-1)!;
  expect(mine).toMatchObject({ name: 'Mine', isProtected: false, cells: [{ row: 1, column: 1 }] });
  expect(workbook.styles[mine.cells[0]!.style]).toMatchObject({ ...opened.body, size: 20 });
  expect(writeXlsx(workbook).length).toBeGreaterThan(0);
});

it('says what no file of ours holds', () => {
  const spilling = withRate((cell) => ({ ...cell, formula: '=A1:A2', spill: { rows: 2, columns: 1 } }));
  const { workbook, leftOut } = workbookOfBook(opened, {
    ...spilling,
    names: [...book.names, { name: 'Goal', refersTo: '0.9' }, { name: 'One', refersTo: "'Cash flow'!$B$4" }],
  });
  expect(leftOut).toEqual(['spill', 'name']);
  expect(workbook.names.at(-1)).toEqual({ name: 'One', to: { sheet: 'Cash flow', row: 4, column: 2 } });
  expect(workbook.names.some(({ name }) => name === 'Goal')).toBe(false);
});
