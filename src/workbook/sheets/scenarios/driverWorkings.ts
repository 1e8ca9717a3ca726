import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import { SIDES } from '../../drivers/ends.js';
import type { Format } from '../../formats.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { COLUMN, LAST_COLUMN } from './columns.js';

/** Of most figures on the way; flags and shares are told by their ids. */
const FORMATS: readonly (readonly [ids: RegExp, format: Format])[] = [
  [/\.(?:loss|hard|admitted|worst|state)$/, 'whole'],
  [/\.(?:value|deflectedShare|contactsPerIssue|contactsPerIssueAfter)$/, 'factor'],
];
const formatOfMoved = (id: string): Format => FORMATS.find(([ids]) => ids.test(id))?.[1] ?? 'price';

/** How the live rows come about: what moves with each figure, now and at both ends. */
export function driverWorkings(sheet: Sheet, { drivers, words }: Context): void {
  const text = words.sheets.scenarios.drivers;
  const live = drivers.rows.filter(({ isLive }) => isLive);
  if (live.length === 0) return;
  section(sheet, text.workings, LAST_COLUMN);
  for (const { entry, name, ends } of live) {
    const head = sheet.nextRow();
    sheet.put(head, COLUMN.label, 'subhead', name);
    sheet.put(head, COLUMN.unit, 'subhead');
    for (const [at, key] of (['now', 'low', 'high'] as const).entries())
      sheet.put(head, COLUMN.first + at, 'subheadNumber', text[key]);
    ends.low.moved.forEach(({ of }, at) => {
      const row = sheet.nextRow();
      const format = formatOfMoved(of.id);
      sheet.put(row, COLUMN.label, 'label', words.formula.text(of.label));
      sheet.put(row, COLUMN.first, `xref.${format}`, reference(`scenarios.moving.${entry.cell.id}`, of));
      SIDES.forEach((side, column) => {
        const moved = ends[side].moved[at];
        if (moved) sheet.put(row, COLUMN.first + 1 + column, `calc.${format}`, moved.then);
      });
    });
  }
}
