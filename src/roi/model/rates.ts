import { e, months, range, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr, Range } from '../../formula/expr.js';
import { CONSTANTS, HIGHEST_MONTHLY_RATE } from './constants.js';
import { labelOf, WORDS } from './labels.js';
import type { Course } from './payback.js';
import { monthlySigns, signsOf, type FlowsOfClass, type Signs } from './signs.js';
import { MONTHS_A_YEAR } from './terms.js';

const LOWEST_RATE = -1;

interface Searched {
  readonly opening: Cell<'number'>;
  /** The flows after the opening one. */
  readonly later: Range;
  readonly signs: Signs;
  /** Several rates are possible: the cumulative comes back to zero more than once (Norstrom, JFQA 7, 1972). */
  readonly isAmbiguous: Expr;
  /** The highest rate shown, per period. */
  readonly highest: Arg;
  /** The name of the result. */
  readonly part: string;
}

/**
 * A rate per period, or the word that stands for it. Below −100 % there are no rates, but Newton's method finds some
 * there: LibreOffice shows them, so each search has a cell of its own that is asked.
 */
function rateOf(searched: Searched, { id, flows, results }: FlowsOfClass): Cell<'number'> {
  const { opening, later, signs, isAmbiguous, highest, part } = searched;
  const search = (guess: Arg, which: string): Cell<'number'> => {
    const found = e.iferror(e.max(LOWEST_RATE, e.irr(range(opening, later), guess)), LOWEST_RATE);
    return flows.cell(`${id}.${part}${which}`, labelOf(`result.${part}${which}`, id), found);
  };
  const first = search(CONSTANTS.firstGuess, 'First');
  const second = search(CONSTANTS.secondGuess, 'Second');
  const rate = e.if(e['>'](first, LOWEST_RATE), first, second);
  const isShown = e.and(e['>'](rate, LOWEST_RATE), e['<='](rate, highest));
  const found = e.if(isShown, rate, text(WORDS.notFound));
  const isAbove = e.and(e['>'](signs.last, 0), e['>'](e['+'](opening, e.npv(highest, later)), 0));
  return results.cell(
    `${id}.${part}`,
    labelOf(`result.${part}`, id),
    e.if(
      e['='](signs.changes, 0),
      text(WORDS.noRate),
      e.if(isAmbiguous, text(WORDS.severalRates), e.if(isAbove, text(WORDS.aboveLimit), found)),
    ),
  );
}

/**
 * Whether the cumulative changes its sign more than once: it pays back and falls below zero again, or it falls from
 * above zero before that.
 */
function turnsAgain({ dips, before, turn }: Course): Expr {
  const beforeFirstFall = e.iferror(e.index(months(before), e.match(-1, months(turn))), 0);
  return e.or(e['='](dips, 1), e['>'](beforeFirstFall, 0));
}

function monthly(given: FlowsOfClass): Cell<'number'> {
  const { id, opening, net, course, results, book } = given;
  const signs = monthlySigns(given);
  book.begin(opening, net);
  const rate = rateOf(
    {
      opening,
      later: months(net),
      signs,
      isAmbiguous: e.and(e['>'](signs.changes, 1), turnsAgain(course)),
      highest: HIGHEST_MONTHLY_RATE,
      part: 'irrMonth',
    },
    given,
  );
  return results.cell(
    `${id}.irrMonthlyFlows`,
    labelOf('result.irrMonthlyFlows', id),
    e.if(e.isNumber(rate), e['-'](e['^'](e['+'](1, rate), MONTHS_A_YEAR), 1), rate),
  );
}

/** Months gathered by year, month 0 by itself. */
export interface Yearly {
  readonly opening: Cell<'number'>;
  readonly years: readonly Cell<'number'>[];
}

function yearlyOf({ id, opening, net, flows, book, terms }: FlowsOfClass): Yearly {
  const start = flows.cell(`${id}.year0`, 'flow.year:0', opening);
  const years = Array.from({ length: terms.months / MONTHS_A_YEAR }, (_, at) =>
    flows.cell(
      `${id}.year${at + 1}`,
      `flow.year:${at + 1}`,
      e.sum(months(net, at * MONTHS_A_YEAR + 1, (at + 1) * MONTHS_A_YEAR)),
    ),
  );
  book.keepTogether([start, ...years]);
  return { opening: start, years };
}

function yearly(given: FlowsOfClass, { opening, years }: Yearly): Cell<'number'> {
  const { id, course, flows } = given;
  const signs = signsOf([opening, ...years], 'yearly', given);
  const cumulative = years.map((_, at) =>
    flows.cell(
      `${id}.cumulativeYear${at + 1}`,
      `flow.cumulativeYear:${at + 1}`,
      e.index(months(course.cumulative, at * MONTHS_A_YEAR + 1, (at + 1) * MONTHS_A_YEAR), MONTHS_A_YEAR),
    ),
  );
  const turns = signsOf([opening, ...cumulative], 'cumulative', given);
  return rateOf(
    {
      opening,
      later: range(...years),
      signs,
      isAmbiguous: e.and(e['>'](signs.changes, 1), e['>'](turns.changes, 1)),
      highest: CONSTANTS.highestRate,
      part: 'irrYearlyFlows',
    },
    given,
  );
}

/** Monthly flows made effective annual, or yearly flows, as the case discounts. */
export function internalRate(
  given: FlowsOfClass,
  name?: string,
): { readonly irr: Cell<'number'>; readonly yearly: Yearly } {
  const { id, results, terms } = given;
  const byYear = yearlyOf(given);
  const ofMonths = monthly(given);
  const ofYears = yearly(given, byYear);
  const irr = results.cell(
    `${id}.irr`,
    labelOf('result.irr', id),
    e.if(terms.isAnnual, ofYears, ofMonths),
    name,
  );
  return { irr, yearly: byYear };
}
