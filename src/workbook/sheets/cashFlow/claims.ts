import type { LineFlow } from '../../../roi/model/scenarioFlows.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { reference } from '../../reference.js';
import type { CashFlowPage } from './page.js';

const STAGES = ['claim', 'withoutOverlap', 'ramped', 'due', 'cashed'] as const;
const MONEY = { format: 'money' } as const;

/** What each line would be worth if everything came at once, was all due to the solution and all cashed, and what is left. */
export function claimTable({ sheet, context, section }: CashFlowPage): void {
  const { model, words, theCase, number } = context;
  const text = words.sheets.cashFlow.claim;
  const columns: readonly Column<LineFlow>[] = [
    { head: text.line, as: { words: 'label' }, of: ({ cells }) => words.benefit(cells.line) },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: () => theCase.terms.currency },
    ...STAGES.map((stage) => ({
      head: text[stage],
      as: MONEY,
      of: ({ cells }: LineFlow) => number(`waterfall.${cells.line.id}.${stage}`),
      total: number(`waterfallSum.${stage}`),
      alarms: true,
    })),
    {
      head: text.counts,
      as: MONEY,
      of: ({ total }) => reference('cashFlow.claims', total),
      total: reference('cashFlow.claims', model.active.total.benefits),
      alarms: true,
    },
  ];
  section(text.title);
  recordTable(sheet, model.active.lines, columns, { total: text.all });
}
