import { e, is, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { cell, sentence } from '../../formula/cells.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { CONSTANTS } from '../../roi/model/constants.js';
import type { Model } from '../../roi/model/model.js';
import { flag, sumOf } from '../../roi/model/parts.js';
import type { ModelCells } from '../modelCells.js';
import { literal, sentenceKey, type SentenceKey } from '../words.js';
import type { VerdictFigures } from './figures.js';
import type { VerdictLines } from './lines.js';
import { DECIDED, planned, type Wording } from './wordings.js';

/** In the order in which they are asked: the first that holds is the verdict. */
export const VERDICT_CASES = [
  'nothing',
  'checkFails',
  'noCost',
  'allSpent',
  'notProven',
  'notMeasured',
  'pays',
  'expected',
  'oneScenario',
  'even',
  'tooLate',
  'withSoft',
  'notYet',
  'impossible',
  'negative',
] as const;
export type VerdictCaseId = (typeof VERDICT_CASES)[number];

/** Cases of which there is no result to add anything to. */
export const WITHOUT_RESULT: readonly VerdictCaseId[] = [
  'nothing',
  'checkFails',
  'noCost',
  'allSpent',
  'notProven',
  'notMeasured',
];

/** One case with its sentence, which is empty while it does not hold. */
export interface VerdictCase<Id extends string = VerdictCaseId> {
  readonly id: Id;
  readonly holds: Cell<'number'>;
  readonly sentence: Cell<'text'>;
}

/** What a case or an addition asks, and what it says. */
export interface Asked<Id extends string> {
  readonly id: Id;
  readonly condition: Expr;
  readonly said: Expr;
}

/** Cases in their order as cells: only the first whose condition is met holds. */
export function firstOf<Id extends string>(all: readonly Asked<Id>[]): readonly VerdictCase<Id>[] {
  return all.reduce<readonly VerdictCase<Id>[]>((before, { id, condition, said }) => {
    const isDecided = e['>'](sumOf(before.map((earlier) => earlier.holds)), 0);
    const met = flag(condition);
    const holds = cell(
      `verdict.${id}.holds`,
      sentenceKey('verdictHoldsLabel'),
      before.length === 0 ? met : e.if(isDecided, 0, met),
    );
    const words = e.if(e['='](holds, 1), said, literal(''));
    const label = sentenceKey('verdictSentenceLabel');
    return [...before, { id, holds, sentence: sentence(`verdict.${id}.sentence`, label, words) }];
  }, []);
}

interface Given {
  readonly model: Model;
  readonly cells: ModelCells;
  readonly lines: VerdictLines;
  readonly figures: VerdictFigures;
}

/** What must hold, provided that no case before does. */
function conditionsOf({ model, cells, lines, figures }: Given): Readonly<Record<VerdictCaseId, Expr>> {
  const { active, scenarios } = model;
  const { hard, total } = active;
  const { totals } = lines;
  const isAsExpected = is(cells.find('scenarios.active') as Cell<'choice'>, 'scenario.expected');
  const isNoneHard = e['='](totals.hard, 0);
  return {
    nothing: e.and(e['='](total.benefits, 0), e['='](figures.spent, 0)),
    checkFails: e['>'](figures.arithmetic, 0),
    noCost: e['='](figures.spent, 0),
    allSpent: e['='](active.costs.total, 0),
    notProven: e.and(isNoneHard, e['>'](totals.waits, 0)),
    notMeasured: e.and(isNoneHard, e['>'](totals.open, 0)),
    pays: e['>'](figures.lowest, 0),
    expected: e.and(isAsExpected, e['>'](hard.npv, 0), e['<='](scenarios.conservative.hard.npv, 0)),
    oneScenario: e['>'](hard.npv, 0),
    even: e['<='](e.abs(hard.netBenefit), CONSTANTS.centsApart),
    tooLate: e['>'](hard.netBenefit, 0),
    withSoft: e['>'](total.npv, 0),
    notYet: e.and(e.not(e.isNumber(hard.course.payback)), e['>'](figures.lastNet, 0)),
    impossible: e['<='](hard.pvBenefits, 0),
    negative: e['='](0, 0),
  };
}

function sentencesOf({ model, cells, lines, figures }: Given): Readonly<Record<VerdictCaseId, Expr>> {
  const { theCase, terms } = model;
  const { decision } = theCase.project;
  const count = (figure: Arg): Expr => e.fixed(figure, 0);
  const horizon = count(terms.horizon);
  const said = (wording: Wording, values: Readonly<Record<string, Arg>>): Expr =>
    planned(wording, values, figures.isPlanned);
  const plain = (key: SentenceKey, values: Readonly<Record<string, Arg>> = {}): Expr =>
    text(sentenceKey(key), values);
  const { roi, rate, npv, net, gap, needed, back, paidBack, benefits } = figures;
  const { open, waits, asked, answers } = lines.totals;
  const ofAll = (some: Cell): Readonly<Record<string, Arg>> => ({ lines: count(some), all: count(asked) });
  return {
    nothing: plain('verdictNothing'),
    checkFails: plain('verdictCheckFails', { check: figures.check }),
    noCost: plain('verdictNoCost', { benefits, months: horizon }),
    allSpent: plain('verdictAllSpent', { benefits, months: horizon }),
    notProven: plain('verdictNotProven', { ...ofAll(waits), answers: count(answers) }),
    notMeasured: plain('verdictNotMeasured', ofAll(open)),
    pays: said(DECIDED.pays[decision], { currency: literal(theCase.terms.currency), back, paidBack }),
    expected: said(DECIDED.expected[decision], { roi, npv: figures.npvConservative }),
    oneScenario: said(DECIDED.oneScenario[decision], {
      scenario: cells.find('scenarios.active')!,
      roi,
      npv: figures.npvLowest,
    }),
    even: said(['verdictEven', 'verdictEvenPlanned'], { months: horizon }),
    tooLate: said(['verdictTooLate', 'verdictTooLatePlanned'], { rate, npv }),
    withSoft: said(['verdictWithSoft', 'verdictWithSoftPlanned'], { roi, roiTotal: figures.roiTotal }),
    notYet: said(['verdictNotYet', 'verdictNotYetPlanned'], {
      months: horizon,
      gap,
      later: count(figures.later),
    }),
    impossible: said(['verdictImpossible', 'verdictImpossiblePlanned'], {}),
    negative: said(['verdictNegative', 'verdictNegativePlanned'], { net, months: horizon, needed }),
  };
}

/** Every case of design/pane.md section 12, and the few it leaves open. */
export function verdictCasesOf(given: Given): readonly VerdictCase[] {
  const conditions = conditionsOf(given);
  const sentences = sentencesOf(given);
  return firstOf(VERDICT_CASES.map((id) => ({ id, condition: conditions[id], said: sentences[id] })));
}
