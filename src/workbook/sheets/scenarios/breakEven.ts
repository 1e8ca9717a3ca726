import { CLASSES } from '../../../roi/model/classResults.js';
import { section } from '../../blocks/section.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Context } from '../../context.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { COLUMN, LAST_COLUMN } from './columns.js';
import { unitOf, type Result } from './results.js';

type BreakEven = Result & { readonly label: 'needed' | 'month' | 'presentMonth' | 'delay' };

const FIGURES = [
  { label: 'needed', part: 'benefitsNeeded', unit: 'share', format: 'share' },
  { label: 'month', part: 'paybackMonths', unit: 'months', format: 'months' },
  { label: 'presentMonth', part: 'discountedPaybackMonths', unit: 'months', format: 'months' },
  { label: 'delay', part: 'costOfDelay', unit: 'money', format: 'money' },
] as const satisfies readonly BreakEven[];

/** How much of the plan is needed, when it is paid back, and what waiting costs. */
export function breakEven(sheet: Sheet, context: Context): void {
  const { number, words } = context;
  const text = words.sheets.scenarios.breakEven;
  section(sheet, text.title, LAST_COLUMN);
  const head = sheet.nextRow();
  sheet.put(head, COLUMN.label, 'subhead');
  sheet.put(head, COLUMN.unit, 'subhead', words.sheets.common.unit);
  CLASSES.forEach((kind, at) => {
    sheet.put(head, COLUMN.first + at, 'subheadNumber', text[kind]);
  });
  for (const { label, part, unit, format } of FIGURES) {
    valueLine(sheet, {
      label: text[label],
      unit: unitOf(unit, context),
      format,
      items: CLASSES.map((kind) => reference('scenarios.breakEven', number(`${kind}.${part}`))),
      role: 'xref',
    });
  }
}
