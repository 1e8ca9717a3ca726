import { e } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { CashFlowPage } from './page.js';

/** Hard and soft benefits beside each other; a bar has no room for less than nothing; `shares.hard` and `shares.soft` are their areas, `shares.category` the name of the bar. */
export function shareRows({ sheet, context, draft }: CashFlowPage): void {
  const { model, words, theCase } = context;
  const text = words.sheets.cashFlow;
  const { hard, softBenefits } = model.active;
  const rows = { hard: hard.benefits, soft: softBenefits };
  const labels = { hard: text.allHardBenefits, soft: text.softBenefits };
  const head = sheet.nextRow();
  sheet.put(head, 1, 'subhead', text.chart.shares);
  sheet.put(head, 2, 'subhead', words.sheets.common.unit);
  sheet.put(head, 3, 'subheadNumber', text.chart.amount);
  draft.areas.set('shares.category', { sheet: sheet.name, row: head, column: 1, rows: 1, columns: 1 });
  for (const kind of ['hard', 'soft'] as const) {
    const row = valueLine(sheet, {
      label: labels[kind],
      unit: theCase.terms.currency,
      format: 'money',
      items: [cell(`shares.${kind}`, rows[kind].label, e.max(0, rows[kind]))],
    });
    draft.areas.set(`shares.${kind}`, { sheet: sheet.name, row, column: 3, rows: 1, columns: 1 });
  }
}
