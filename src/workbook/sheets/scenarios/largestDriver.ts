import { section } from '../../blocks/section.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Context } from '../../context.js';
import type { Sheet } from '../../sheet.js';
import { LAST_COLUMN } from './columns.js';

const PARTS = [
  ['swing', 'money', 'money'],
  ['name', '', 'list'],
  ['low', '', 'number'],
  ['high', '', 'number'],
  ['unit', '', 'list'],
  ['npvLow', 'money', 'money'],
  ['npvHigh', 'money', 'money'],
  ['isStatic', '', 'whole'],
] as const;

/** What the Summary and the chart say about the figure that moves the value most, whichever it is now. */
export function largestDriver(sheet: Sheet, { drivers, theCase, words }: Context): void {
  const { title, ...labels } = words.sheets.scenarios.drivers.largest;
  section(sheet, title, LAST_COLUMN);
  for (const [part, unit, format] of PARTS)
    valueLine(sheet, {
      label: labels[part],
      unit: unit === 'money' ? theCase.terms.currency : '',
      format,
      items: [drivers.largest[part]],
    });
}
