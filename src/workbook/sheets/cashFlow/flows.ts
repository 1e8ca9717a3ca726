import { cell } from '../../../formula/cells.js';
import { CLASSES, type BenefitTotal } from '../../../roi/model/classResults.js';
import type { CashFlowPage } from './page.js';

/** What is left each month, its sum so far, and what both are worth today. */
function flowRows(
  { context, scenario, withResults, money, section }: CashFlowPage,
  kind: BenefitTotal,
): void {
  const { words, row } = context;
  const { id, net, course, netBenefit, npv, opening } = scenario[kind];
  const text = words.sheets.cashFlow.flows;
  const presentOpening = cell(`${id}.presentOpening`, opening.label, opening);
  section(text[kind]);
  money({
    label: text.net,
    row: net,
    role: 'total',
    alarms: true,
    ...(withResults && { total: netBenefit }),
  });
  money({ label: text.cumulative, row: course.cumulative, alarms: true });
  money({
    label: text.present,
    row: row(`${id}.presentFlow`),
    month0: presentOpening,
    alarms: true,
    ...(withResults && { total: npv }),
  });
  money({ label: text.discountedCumulative, row: row(`${id}.discountedCumulative`), alarms: true });
}

export function bothFlows(page: CashFlowPage): void {
  for (const kind of CLASSES) flowRows(page, kind);
}
