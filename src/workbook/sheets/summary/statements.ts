import { e, text } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import type { Context } from '../../context.js';
import { ifNumber, percentText, rateText, ratioText, toThreeDigits } from '../../figureTexts.js';
import type { Sheet } from '../../sheet.js';
import { literal, sentenceKey } from '../../words.js';
import { COLUMN, ROW } from './grid.js';

const LABEL = sentenceKey('summaryLabel');
const DECIMALS = 2;

/** What every unit spent brings back, and how much of that is gain. */
function perUnit({ number, theCase }: Context): Expr {
  const bcr = number('hard.bcr');
  const amount = (figure: Cell<'number'>): Expr => ifNumber(figure, ratioText(figure));
  const values = {
    currency: literal(theCase.terms.currency),
    back: amount(bcr),
    backTotal: amount(number('total.bcr')),
  };
  const gain = text(sentenceKey('perUnitGain'), {
    ...values,
    gain: e.fixed(e['-'](toThreeDigits(bcr), 1), DECIMALS),
  });
  const loss = text(sentenceKey('perUnitLoss'), values);
  const none = text(sentenceKey('perUnitNone'), { currency: values.currency });
  return e.if(e.isNumber(bcr), e.if(e['>'](e['-'](bcr, 1), 0), gain, loss), none);
}

/** How many lines the result rests on, how many of them are proven, and which one counts most. */
function restsOn({ verdict, model }: Context): Expr {
  const { totals, largest } = verdict.lines;
  const count = (figure: Cell | Expr): Expr => e.fixed(figure, 0);
  const soft = count(totals.soft);
  const share = percentText(e['/'](totals.benefits, model.active.hard.benefits));
  const something = text(sentenceKey('restsOn'), {
    hard: count(totals.hard),
    proven: count(totals.proven),
    open: count(e['-'](totals.hard, totals.proven)),
    soft,
    largest,
    share,
  });
  const nothing = text(sentenceKey('restsOnNothing'), { soft });
  return e.if(e.and(e['>'](totals.hard, 0), e['>'](model.active.hard.benefits, 0)), something, nothing);
}

function rounding({ find, model }: Context): Expr {
  const discounting = find('terms.discounting')!;
  return text(sentenceKey('rounded'), { rate: rateText(model.terms.rate), discounting });
}

/** Rows 5, 6 and 19: what the numbers mean and what they rest on. */
export function statements(sheet: Sheet, context: Context): void {
  const say = (row: number, style: 'plain' | 'remark', id: string, said: Expr): void => {
    sheet.put(row, COLUMN.label, style, sentence(`summary.${id}`, LABEL, said));
  };
  say(ROW.perUnit, 'plain', 'perUnit', perUnit(context));
  say(ROW.restsOn, 'plain', 'restsOn', restsOn(context));
  say(ROW.rounded, 'remark', 'rounded', rounding(context));
}
