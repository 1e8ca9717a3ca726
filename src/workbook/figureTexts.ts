import { e, text } from '../formula/build.js';
import type { Arg } from '../formula/build.js';
import type { Cell, Expr } from '../formula/expr.js';
import { literal, sentenceKey } from './words.js';

/** How many digits follow the first one. */
const FURTHER_DIGITS = 2;

/** To three digits, as headlines show figures. */
export const toThreeDigits = (figure: Arg): Expr =>
  e.if(e['='](e.abs(figure), 0), 0, e.round(figure, e['-'](FURTHER_DIGITS, e.int(e.log10(e.abs(figure))))));

/** What is made of a figure while it is one; the word that stands in its place otherwise. */
export const ifNumber = (figure: Cell<'number'>, made: Arg): Expr => e.if(e.isNumber(figure), made, figure);

/** Nobody reads more decimals. */
const MOST_DECIMALS = 4;

/** '0.125', '12.5', '125': three digits, whatever the size. */
export function digitsText(figure: Arg): Expr {
  const wanted = e['-'](FURTHER_DIGITS, e.int(e.log10(e.abs(figure))));
  const decimals = e.if(e['='](figure, 0), 0, e.max(0, e.min(MOST_DECIMALS, wanted)));
  return e.fixed(toThreeDigits(figure), decimals);
}

/** '212,000 EUR' */
export const moneyText = (amount: Arg, currency: string): Expr =>
  text(sentenceKey('moneyText'), { amount: e.fixed(toThreeDigits(amount), 0), currency: literal(currency) });

const asPercent = (share: Arg): Expr => e['*'](100, share);
const percent = (share: Arg, decimals: Arg): Expr =>
  text(sentenceKey('percentText'), { number: e.fixed(asPercent(share), decimals) });

/** '141 %', to three digits as the headlines have it. */
export const percentText = (share: Arg): Expr => percent(toThreeDigits(share), 0);

/** '2.41', to three digits as the headlines have it. */
export const ratioText = (ratio: Arg): Expr => e.fixed(toThreeDigits(ratio), 2);

/** '7.5 %', and '10 %' of a whole percentage. */
export const rateText = (rate: Arg): Expr =>
  percent(rate, e.if(e['='](e.round(asPercent(rate), 0), e.round(asPercent(rate), 1)), 0, 1));
