import * as XLSX from 'xlsx';
import { textWidth } from '../../src/chart/svg/textWidth.js';
import type { CellData, SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { CASES, workbookNamed } from './workbooks.js';

/** What Excel shows, as SheetJS knows it. */
const { format } = XLSX.SSF as { readonly format: (numberFormat: string, value: number) => string };

const PIXELS_PER_POINT = 96 / 72;
const DIGIT = 7;
const PADDING = 5;
/** Calibri's digits are narrower than the widest font's, for which the estimate is made. */
const NARROWER = 0.905;

function numberIn({ content }: CellData): number | undefined {
  if (content?.kind === 'text' || typeof content?.value !== 'number') return undefined;
  return content.value;
}

/** Numbers that Excel would show as #####; on a single page it writes them smaller. */
const tooWide = ({ styles }: WorkbookData, sheet: SheetData): readonly string[] =>
  sheet.cells.flatMap((cell) => {
    const value = numberIn(cell);
    const { numberFormat = 'General', size, bold = false, shrink = false } = styles[cell.style]!;
    if (value === undefined || numberFormat === 'General') return [];
    if (shrink && sheet.print.fit.tall === 1) return [];
    const shown = format(numberFormat, value);
    const needed = NARROWER * textWidth(shown, { size: size * PIXELS_PER_POINT, isBold: bold });
    const width = (sheet.columnWidths[cell.column - 1] ?? 8.43) * DIGIT + PADDING;
    return needed > width ? [`${sheet.name} ${cell.row}:${cell.column} ${shown}`] : [];
  });

it.each([...CASES.keys()])('every number of %s fits its column', (name) => {
  const workbook = workbookNamed(name);
  expect(workbook.sheets.flatMap((sheet) => tooWide(workbook, sheet)).slice(0, 10)).toEqual([]);
});

it('knows a number that does not fit', () => {
  const workbook = workbookNamed('blank');
  // The first one is a single page.
  const [, sheet] = workbook.sheets;
  const style = Object.keys(workbook.styles).find((one) => one.endsWith('.money'))!;
  const cell: CellData = { row: 1, column: 2, style, content: { kind: 'number', value: 1e12 } };
  expect(tooWide(workbook, { ...sheet!, columnWidths: [10, 10], cells: [cell] })).toHaveLength(1);
});
