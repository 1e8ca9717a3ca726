import ExcelJS from 'exceljs';
import type {
  Border,
  CellData,
  Content,
  SheetData,
  Style,
  WorkbookData,
} from '../../src/workbook/workbook.js';

/*
 * The same cells with exceljs: values, formulas with their results, styles, widths, panes and names. It is spared what the
 * file has beyond that: tables, rules, links, print set-up, charts.
 */
const argb = (rgb: string) => ({ argb: `FF${rgb}` });

const border = (side?: Border): Partial<ExcelJS.Border> | undefined =>
  side && { style: side.style, color: argb(side.color) };

function styleOf(style: Style): Partial<ExcelJS.Style> {
  const { top, right, bottom, left } = style.borders ?? {};
  return {
    font: {
      name: style.font,
      size: style.size,
      color: argb(style.color),
      bold: style.bold ?? false,
      underline: style.underline ?? false,
    },
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } }),
    border: Object.fromEntries(
      Object.entries({ top, right, bottom, left }).flatMap(([side, given]) =>
        given ? [[side, border(given)]] : [],
      ),
    ),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.wrap && { wrapText: style.wrap }),
    },
    protection: { locked: !style.unlocked },
  };
}

function valueOf(content: Content): ExcelJS.CellValue {
  if (content.kind === 'number') return content.value;
  if (content.kind === 'text') return content.text;
  return { formula: content.fileFormula ?? content.formula, result: content.value };
}

/** The style of a cell, by the name that ours has. */
type StyleFor = (name: string) => Partial<ExcelJS.Style>;

function addCell(
  sheet: ExcelJS.Worksheet,
  { row, column, style, content }: CellData,
  styleFor: StyleFor,
): void {
  const cell = sheet.getCell(row, column);
  if (content) cell.value = valueOf(content);
  cell.style = styleFor(style);
}

function addSheet(book: ExcelJS.Workbook, data: SheetData, styleFor: StyleFor): void {
  const sheet = book.addWorksheet(data.name, {
    views: [{ state: 'frozen', xSplit: data.frozen.columns, ySplit: data.frozen.rows }],
  });
  data.columnWidths.forEach((width, at) => {
    if (width !== undefined) sheet.getColumn(at + 1).width = width;
  });
  for (const cell of data.cells) addCell(sheet, cell, styleFor);
}

async function bytesOf({ sheets, names }: WorkbookData, styleFor: StyleFor): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(book, sheet, styleFor);
  for (const { name, to } of names) {
    const column = book.getWorksheet(to.sheet)?.getColumn(to.column).letter;
    book.definedNames.add(`'${to.sheet}'!$${column}$${to.row}`, name);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const known = ({ styles }: WorkbookData, name: string): Style => {
  const style = styles[name];
  if (!style) throw new Error(`no style ${name}`);
  return style;
};

/** Every cell is given its style, as the documentation of exceljs does it. */
export const exceljsBytes = (data: WorkbookData): Promise<Uint8Array> =>
  bytesOf(data, (name) => styleOf(known(data, name)));

/** Cells alike share one object, by which exceljs knows a style again: undocumented, and as fast as it gets. */
export function exceljsBytesTuned(data: WorkbookData): Promise<Uint8Array> {
  const styles = new Map(Object.keys(data.styles).map((name) => [name, styleOf(known(data, name))]));
  return bytesOf(data, (name) => styles.get(name) ?? {});
}
