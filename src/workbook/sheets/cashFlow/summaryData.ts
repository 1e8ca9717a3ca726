import type { Cell } from '../../../formula/expr.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Scale } from '../../headline.js';
import { consistWords } from './consistWords.js';
import { cumulativeWords } from './cumulativeWords.js';
import type { CashFlowPage } from './page.js';
import { waterfallWords } from './waterfallWords.js';

/** In what money the Summary is written, and what its charts say; `{chart}.title` and so on are the areas. */
export function summaryData(page: CashFlowPage): void {
  const { sheet, context, line } = page;
  const { headline, theCase, verdict, words } = context;
  const labels = words.sheets.cashFlow.chart;
  const { currency } = theCase.terms;

  function figure(label: string, format: 'money' | 'whole' | 'list', cell: Cell): void {
    const unit = format === 'money' ? currency : '';
    valueLine(sheet, { label, unit, format, items: [cell] });
  }
  function scale({ largest, divisor, unit }: Scale, limit: Cell<'number'>, label: string): void {
    figure(`${label}: ${labels.largest}`, 'money', largest);
    figure(`${label}: ${labels.limit}`, 'money', limit);
    figure(`${label}: ${labels.divisor}`, 'whole', divisor);
    figure(`${label}: ${labels.unit}`, 'list', unit);
  }
  figure(labels.thousand, 'whole', headline.thousand);
  scale(headline.numbers, headline.limits.numbers, labels.numbers);
  scale(headline.chart, headline.limits.chart, labels.columns);
  line({ label: labels.fall, unit: '', format: 'whole', row: verdict.figures.fall });
  cumulativeWords(page);
  waterfallWords(page);
  consistWords(page);
}
