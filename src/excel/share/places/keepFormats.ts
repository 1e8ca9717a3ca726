import type { Change } from '../planned.js';
import type { Line } from '../requests/line.js';
import { rangeAt } from './rangeAt.js';
import type { Now } from './readPlaces.js';

/**
 * Asks Excel to give cells their number formats back: it may give a cell in the format General the format of the cells
 * that its formula refers to.
 * https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 */
export function keepFormats(line: Line, { shown }: Pick<Change, 'shown'>, { numberFormats }: Now): void {
  if (!shown || JSON.stringify(shown.numberFormats) === JSON.stringify(numberFormats)) return;
  rangeAt(line, shown.place.sheet, shown.place.area).numberFormat = shown.numberFormats.map((row) => [
    ...row,
  ]);
}
