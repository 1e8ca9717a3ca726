import { e, month, months, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { cell, row, sentence } from '../../formula/cells.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Model } from '../../roi/model/model.js';
import { flag, minOf, sumOf } from '../../roi/model/parts.js';
import { ifNumber, moneyText, percentText, rateText, ratioText } from '../figureTexts.js';
import type { ModelCells } from '../modelCells.js';
import { literal, sentenceKey } from '../words.js';
import type { VerdictLines } from './lines.js';

const LABEL = sentenceKey('verdictFigureLabel');

const make = (part: string, expr: Arg): Cell<'number'> => cell(`verdict.${part}`, LABEL, expr);
const say = (part: string, expr: Expr): Cell<'text'> => sentence(`verdict.${part}`, LABEL, expr);

/** What the cases ask. */
function askedOf({ active, scenarios, checks, sinceStart, terms }: Model, { totals }: VerdictLines) {
  const arithmetic = checks.filter(({ severity }) => severity === 'arithmetic');
  const npvs = [active, ...Object.values(scenarios)].map(({ hard }) => hard.npv);
  const unproven = e['>'](e['-'](totals.hard, totals.proven), 0);
  return {
    arithmetic: make('arithmetic', sumOf(arithmetic.map(({ failed }) => failed))),
    isPlanned: make('isPlanned', flag(e.and(e.not(terms.isProvenPolicy), unproven))),
    spent: make('spent', e['+'](active.costs.total, sinceStart.spent)),
    lowest: make('lowest', minOf(npvs)),
    // A cost that falls once into the last month is no rate.
    lastNet: make(
      'lastNet',
      e['-'](e.index(months(active.hard.benefitRow), terms.horizon), active.costs.recurring),
    ),
  };
}

type Asked = ReturnType<typeof askedOf>;

/** Months that the sentences name; 1 in `fall` where the cumulative falls below zero after payback. */
function monthsOf({ active, terms }: Model, { lastNet }: Asked, { row: rowOf }: ModelCells) {
  const { course, netBenefit } = active.hard;
  const missing = e.roundup(e['/'](e.neg(netBenefit), lastNet), 0);
  const paidBack = make('month', e.iferror(e.roundup(course.payback, 0), terms.horizon));
  const falls = e.and(e['>'](month, paidBack), e['<'](rowOf('hard.turn'), 0));
  const fall = row('verdict.fall', sentenceKey('verdictFallLabel'), flag(falls));
  return {
    month: paidBack,
    fall,
    again: make('again', e.iferror(e.match(1, months(fall)), 0)),
    later: make('later', e.if(e['>'](lastNet, 0), e['+'](terms.horizon, missing), 0)),
  };
}

/** The first arithmetic check that fails, as a sentence. */
const firstFailed = ({ checks }: Model): Expr =>
  checks
    .filter(({ severity }) => severity === 'arithmetic')
    .reduceRight<Expr>(
      (otherwise, { failed }) => e.if(e['='](failed, 1), text(failed.label), otherwise),
      literal(''),
    );

/** Every figure that a sentence holds; where there is none, the word that stands for it. */
export function verdictFiguresOf(model: Model, cells: ModelCells, lines: VerdictLines) {
  const { active, scenarios, sinceStart, terms, theCase } = model;
  const { hard, total } = active;
  const { currency } = theCase.terms;
  const asked = askedOf(model, lines);
  const named = monthsOf(model, asked, cells);
  const money = (part: string, amount: Arg) => say(part, moneyText(amount, currency));
  const percent = (part: string, share: Cell<'number'>) => say(part, ifNumber(share, percentText(share)));
  const bcr = cells.number('hard.bcr');
  const paidBack = e.if(
    e['>='](hard.course.lowest, 0),
    text(sentenceKey('verdictNeverBelow')),
    e.if(
      e.isNumber(hard.course.payback),
      text(sentenceKey('verdictPaidBack'), { month: e.fixed(named.month, 0) }),
      literal(''),
    ),
  );
  return {
    ...asked,
    check: say('check', firstFailed(model)),
    roi: percent('roi', hard.roi),
    roiTotal: percent('roiTotal', total.roi),
    back: say('back', ifNumber(bcr, ratioText(bcr))),
    ...named,
    paidBack: say('paidBack', paidBack),
    npv: money('npv', hard.npv),
    npvConservative: money('npvConservative', scenarios.conservative.hard.npv),
    npvLowest: money('npvLowest', asked.lowest),
    rate: say('rate', rateText(terms.rate)),
    benefits: money('benefits', total.benefits),
    net: money('net', hard.netBenefit),
    gap: money('gap', e.neg(hard.netBenefit)),
    needed: percent('needed', cells.number('hard.benefitsNeeded')),
    roiSinceStart: percent('roiSinceStart', sinceStart.roi.hard),
  };
}

export type VerdictFigures = ReturnType<typeof verdictFiguresOf>;
