import type { BenefitLine } from '../../../roi/case/types.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { flowPart, ownPart, totalOf, type LinesOnSheet } from './lineParts.js';

const WHOLE = { format: 'whole' } as const;
const MONEY = { format: 'money' } as const;

/** When each line begins, what its class rests on, and what it is worth a month later. */
export function timingTable({ sheet, context, lines, columns }: LinesOnSheet): void {
  const { words } = context;
  const { timing, monthly, horizon } = words.sheets.benefits;
  const later = flowPart(context, 'presentLater');
  const hardLater = flowPart(context, 'hardPresentLater');
  const table: readonly Column<BenefitLine>[] = [
    { head: monthly.line, as: { words: 'label' }, of: (line) => words.benefit(line) },
    { head: '', as: { words: 'unit' }, of: () => '' },
    { head: timing.start, as: WHOLE, of: flowPart(context, 'start') },
    { head: timing.worst, as: WHOLE, of: ownPart(context, 'worst') },
    { head: timing.admitted, as: WHOLE, of: ownPart(context, 'admitted') },
    { head: timing.loss, as: WHOLE, of: ownPart(context, 'loss') },
    { head: timing.hard, as: WHOLE, of: ownPart(context, 'hard') },
    { head: timing.later, as: MONEY, of: later, total: totalOf(sheet.id, lines, later), alarms: true },
    {
      head: timing.hardLater,
      as: MONEY,
      of: hardLater,
      total: totalOf(sheet.id, lines, hardLater),
      alarms: true,
    },
    { head: timing.price, as: { format: 'price' }, of: flowPart(context, 'price') },
  ];
  section(sheet, timing.title, columns);
  recordTable(sheet, lines, table, { total: horizon.sum });
}
