import { explain } from '../../../formula/explain.js';
import type { Cell } from '../../../formula/expr.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import type { Filling } from '../../contents.js';
import {
  flowPart,
  isSteady,
  ownPart,
  shownPart,
  steadyPart,
  totalOf,
  type LinesOnSheet,
  type Part,
} from './lineParts.js';

/** A formula in words, without its figures: those change. */
function inWords(found: Cell | undefined): ((filling: Filling) => string) | undefined {
  if (!found?.expr) return undefined;
  return ({ tape, words }) =>
    explain(found, tape, { ...words, named: (label) => label, statement: (_label, formula) => formula });
}

const MONEY = { format: 'money' } as const;
const SHARE = { format: 'share' } as const;
const SHOWN_SHARE = { format: 'share', role: 'xref' } as const;

/** What each line is worth a month: its full effect, and what each factor leaves of it. */
export function monthlyTable({ sheet, context, lines, columns }: LinesOnSheet): void {
  const { words } = context;
  const { monthly, types } = words.sheets.benefits;
  const gross = ownPart(context, 'gross');
  const full = ownPart(context, 'full');
  const after = flowPart(context, 'monthly');
  const steady = (part: Part) => steadyPart(context, part);
  const input = (part: string) => shownPart(sheet.id, ownPart(context, part));
  const table: readonly Column<BenefitLine>[] = [
    { head: monthly.line, as: { words: 'label' }, of: (line) => words.benefit(line) },
    { head: monthly.type, as: { words: 'unit' }, of: ({ type }) => types[type] },
    {
      head: monthly.gross,
      as: MONEY,
      of: steady(gross),
      total: totalOf(sheet.id, lines, gross),
      alarms: true,
    },
    { head: monthly.full, as: MONEY, of: steady(full), total: totalOf(sheet.id, lines, full), alarms: true },
    { head: monthly.attribution, as: SHOWN_SHARE, of: input('attribution') },
    { head: monthly.realisation, as: SHOWN_SHARE, of: input('realisation') },
    { head: monthly.risk, as: SHOWN_SHARE, of: input('risk') },
    { head: monthly.haircut, as: SHARE, of: ownPart(context, 'haircut') },
    { head: monthly.value, as: SHARE, of: steady(flowPart(context, 'value')) },
    {
      head: monthly.after,
      as: MONEY,
      of: steady(after),
      total: totalOf(sheet.id, lines, after),
      alarms: true,
    },
    { head: monthly.budgetOwner, as: { words: 'note' }, of: ({ budgetOwner }) => budgetOwner },
    {
      head: monthly.profitAndLoss,
      as: { words: 'note' },
      of: ({ profitAndLossLine }) => profitAndLossLine,
    },
    {
      head: monthly.formula,
      as: { words: 'note' },
      of: (line) =>
        inWords(gross(line)) ?? (line.kind === 'retainedRevenue' ? monthly.cohort : monthly.schedule),
    },
  ];
  section(sheet, monthly.title, columns);
  recordTable(sheet, lines, table, {
    total: lines.every(isSteady(context)) ? monthly.total : monthly.steadyTotal,
  });
  sheet.put(sheet.nextRow(), 1, 'remark', monthly.haircutNote);
}
