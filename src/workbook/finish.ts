import { chartOf, type Read } from './charts.js';
import { conditionalFormatsOf } from './conditionalFormats.js';
import type { Context } from './context.js';
import type { Filling } from './contents.js';
import type { Draft } from './draft.js';
import { heightsOf } from './heights.js';
import { linksOf } from './links.js';
import { pageBreaks } from './pageBreaks.js';
import { footerOf } from './print.js';
import type { Sheet } from './sheet.js';
import { validationsOf } from './validations.js';
import { widthsOf } from './widths.js';
import type { CellData, SheetData, Style } from './workbook.js';

const lastOf = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 1);

/** What a sheet needs from the whole workbook to become data. */
export interface Whole {
  readonly context: Context;
  readonly draft: Draft;
  readonly filling: Filling;
  readonly read: Read;
  readonly styles: ReadonlyMap<string, Style>;
}

/** A described sheet as plain data, its cells filled. */
export function finished(
  sheet: Sheet,
  cells: readonly CellData[],
  { context, draft, filling, read, styles }: Whole,
): SheetData {
  const { id, name, setup, drawn } = sheet;
  const {
    tabColor,
    frozen,
    print: { columns: printed, ...page },
  } = setup;
  const rows = drawn.lastPrinted ?? lastOf(cells.map(({ row }) => row));
  const columns = printed ?? lastOf(cells.map(({ column }) => column));
  const { after = rows, columns: narrower = columns } = drawn.apart ?? {};
  const data: SheetData = {
    id,
    name,
    ...(tabColor !== undefined && { tabColor }),
    cells,
    columnWidths: widthsOf(sheet, cells, styles),
    rowHeights: heightsOf(sheet, cells, styles),
    frozen,
    gridlines: false,
    merged: drawn.merged,
    links: linksOf(drawn.links, draft, filling),
    notes: drawn.notes,
    validations: validationsOf(sheet, draft, filling),
    conditionalFormats: conditionalFormatsOf(sheet, filling),
    tables: drawn.tables,
    charts: drawn.charts.map((plan) => chartOf(plan(), read)),
    isProtected: true,
    print: {
      centered: false,
      ...page,
      area: { row: 1, column: 1, rows: after, columns },
      ...(after < rows && { apart: { row: after + 1, column: 1, rows: rows - after, columns: narrower } }),
      orientation: 'landscape',
      margin: 10,
      breaks: { rows: [...page.breaks.rows, ...drawn.breaks], columns: page.breaks.columns },
      footer: footerOf(sheet, context),
    },
  };
  const { print } = data;
  return {
    ...data,
    print: { ...print, breaks: { ...print.breaks, rows: pageBreaks(data, drawn.continued) } },
  };
}
