import { invalidArgument, notImplemented } from '../api/errors.js';
import type { Kept } from '../book/hostBook.js';
import { fullAddress } from '../ranges/addresses.js';
import { area, type Area } from '../ranges/area.js';

/** Where the numbers of a series stand, as its formula would have it. */
export const source = ({ sheet, range }: Area): string => fullAddress(sheet.name, range, '$');

/**
 * The series Excel makes of the cells a chart is added for: one for each column or row. Which way Excel chooses by
 * itself, and what it takes for names and categories, is documented nowhere: only cells of one column or row are made
 * into a series, everything else must be said with the series themselves.
 */
export function seriesFrom(cells: Area, seriesBy: string): Kept[] {
  const { range } = cells;
  if (seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows') throw invalidArgument();
  const isLine = range.rows === 1 || range.columns === 1;
  const isOneSeries =
    isLine && (seriesBy === 'Auto' || (seriesBy === 'Columns' ? range.columns === 1 : range.rows === 1));
  if (!isOneSeries) throw notImplemented('a chart for cells of several series');
  return [{ values: source(area(cells.workbook, cells.sheet, range)) }];
}
