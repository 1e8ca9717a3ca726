import type { SheetData } from './workbook.js';

/** Whether a sheet is fitted to a number of pages: Excel ignores breaks while it does that. */
export const isFitted = ({ print: { breaks } }: Pick<SheetData, 'print'>): boolean =>
  breaks.rows.length + breaks.columns.length === 0;
