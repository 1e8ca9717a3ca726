import { e, text } from '../../../formula/build.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import { chartWord } from '../../blocks/chartWord.js';
import { moneyText } from '../../figureTexts.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** What the curve of the cumulative cash says. */
export function cumulativeWords({ sheet, draft, context }: CashFlowPage): void {
  const { model, theCase, verdict, words } = context;
  const labels = words.sheets.cashFlow.chart;
  const { hard, total } = model.active;
  const money = (amount: Cell<'number'>): Expr => moneyText(amount, theCase.terms.currency);
  const months = { months: e.fixed(model.terms.horizon, 0) };
  const back = text(sentenceKey('cumulativePaidBack'), { month: e.fixed(verdict.figures.month, 0) });
  const open = text(sentenceKey('cumulativeNotPaidBack'), months);
  const never = text(sentenceKey('cumulativeNeverBelow'));
  const said = e.if(e['>='](hard.course.lowest, 0), never, e.if(e.isNumber(hard.course.payback), back, open));
  const title = chartWord(sheet, draft, 'cumulative.title', labels.cumulativeTitle, said);
  const alternative = text(sentenceKey('cumulativeAlternative'), {
    title,
    lowest: money(hard.course.lowest),
    ...months,
    hard: money(hard.netBenefit),
    total: money(total.netBenefit),
  });
  chartWord(sheet, draft, 'cumulative.alternative', labels.cumulativeAlternative, alternative);
}
