import { fill } from '../../../i18n/fill.js';
import { SCENARIOS } from '../../../roi/case/project.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import {
  flowPart,
  ownPart,
  shownPart,
  steadyPart,
  totalOf,
  type LinesOnSheet,
  type Part,
} from './lineParts.js';

const SHOWN_MONEY = { format: 'money', role: 'xref' } as const;
const MONEY = { format: 'money' } as const;
const FACTOR = { format: 'factor' } as const;

/** What each line brings over the horizon, and what each scenario makes of a month at full effect. */
export function horizonTable({ sheet, context, lines, columns }: LinesOnSheet): void {
  const { words } = context;
  const { horizon, monthly } = words.sheets.benefits;
  const benefits = flowPart(context, 'total');
  const total = shownPart(sheet.id, benefits);
  const hardTotal = shownPart(sheet.id, flowPart(context, 'hardTotal'));
  const present = flowPart(context, 'present');
  const hardPresent = flowPart(context, 'hardPresent');
  const sum = (part: Part) => totalOf(sheet.id, lines, part);
  const table: readonly Column<BenefitLine>[] = [
    {
      head: monthly.line,
      as: { words: 'label' },
      of: (line) =>
        benefits(line) ? words.benefit(line) : fill(horizon.received, { line: words.benefit(line) }),
    },
    { head: horizon.counts, as: { words: 'note' }, of: ownPart(context, 'why') },
    { head: horizon.total, as: SHOWN_MONEY, of: total, total: sum(total), alarms: true },
    { head: horizon.hard, as: SHOWN_MONEY, of: hardTotal, total: sum(hardTotal), alarms: true },
    { head: horizon.present, as: MONEY, of: present, total: sum(present), alarms: true },
    { head: horizon.hardPresent, as: MONEY, of: hardPresent, total: sum(hardPresent), alarms: true },
    { head: horizon.presentFactor, as: FACTOR, of: steadyPart(context, flowPart(context, 'presentFactor')) },
    ...SCENARIOS.map((scenario) => ({
      head: horizon[scenario],
      as: FACTOR,
      of: steadyPart(context, flowPart(context, 'presentFactor', scenario)),
    })),
  ];
  section(sheet, horizon.title, columns);
  recordTable(sheet, lines, table, { total: horizon.sum });
}
