import { text } from '../../../formula/build.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import { chartWord } from '../../blocks/chartWord.js';
import { moneyText } from '../../figureTexts.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** What the waterfall says, in the money of its columns. */
export function waterfallWords({ sheet, draft, context }: CashFlowPage): void {
  const { headline, model, theCase, words } = context;
  const labels = words.sheets.cashFlow.chart;
  const { claim, hard, net } = model.waterfall;
  const money = (amount: Cell<'number'>): Expr => moneyText(amount, theCase.terms.currency);
  const named = text(sentenceKey('waterfallTitle'), { unit: headline.chart.unit });
  const title = chartWord(sheet, draft, 'waterfall.title', labels.waterfallTitle, named);
  const amounts = { claim: money(claim), hard: money(hard), net: money(net) };
  const alternative = text(sentenceKey('waterfallAlternative'), { title, ...amounts });
  chartWord(sheet, draft, 'waterfall.alternative', labels.waterfallAlternative, alternative);
}
