import { e, text } from '../../../formula/build.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import { chartWord } from '../../blocks/chartWord.js';
import { moneyText, percentText } from '../../figureTexts.js';
import { literal, sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** Where there is no name at all, some programs write the figure. */
const NO_NAME = literal(' ');
/** A narrower part of the bar has no room for its name. */
const NARROWEST = e['/'](12, 100);

/** Title and names of the bar of hard and soft benefits. */
export function consistWords({ sheet, draft, context }: CashFlowPage): void {
  const { model, theCase, words } = context;
  const labels = words.sheets.cashFlow.chart;
  const { hard, total, softBenefits } = model.active;
  const months = { months: e.fixed(model.terms.horizon, 0) };
  const money = (amount: Cell<'number'>): Expr => moneyText(amount, theCase.terms.currency);
  const share = (part: Cell<'number'>): Expr => e.iferror(e['/'](part, total.benefits), 0);
  const shares = { hard: percentText(share(hard.benefits)), soft: percentText(share(softBenefits)) };
  const parts = text(sentenceKey('consistTitle'), { ...shares, ...months });
  const loss = text(sentenceKey('consistLoss'), months);
  const nothing = text(sentenceKey('consistNothing'));
  const said = e.if(e['<'](hard.benefits, 0), loss, e.if(e['>'](total.benefits, 0), parts, nothing));
  const title = chartWord(sheet, draft, 'consist.title', labels.consistTitle, said);
  const named = (key: 'consistHard' | 'consistSoft', part: Cell<'number'>): Expr =>
    e.if(e['<'](share(part), NARROWEST), NO_NAME, text(sentenceKey(key)));
  chartWord(sheet, draft, 'consist.hard', labels.hardShare, named('consistHard', hard.benefits));
  chartWord(sheet, draft, 'consist.soft', labels.softShare, named('consistSoft', softBenefits));
  const amounts = {
    hardBenefits: money(hard.benefits),
    softBenefits: money(softBenefits),
    benefits: money(total.benefits),
  };
  const alternative = text(sentenceKey('consistAlternative'), { title, ...amounts });
  chartWord(sheet, draft, 'consist.alternative', labels.consistAlternative, alternative);
}
