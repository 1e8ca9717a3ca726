import { e } from '../../formula/build.js';
import { cell } from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';

/** Numbers that no case changes. Each is a cell of its own, so that formulas name it and its label says what it is. */
const VALUES = {
  secondsAnHour: 3600,

  /** Fewer answers in a group prove nothing. */
  fewestAnswers: 30,
  /** Of the test of shares (Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 2003). */
  leastExpected: 5,
  /** Of the test whose sample size is named. */
  power: 0.8,
  /** What the adjusted Wald interval of the net promoter score adds to the counts (src/stats/adjustedAnswers). */
  addedToEnds: 0.75,
  addedPassives: 1.5,

  /** Nobody plans with more a year; beyond it the result says so. */
  highestRate: 10,
  /** Where the search for a rate begins, and where it begins again when that leads nowhere. */
  firstGuess: 0.01,
  secondGuess: -0.05,

  /** Below it support cost to revenue says little (source 004). */
  fewestAgents: 3,
  /** How far the implied team may lie from the entered one, and the computed contacts from the measured ones. */
  agentsApart: 0.25,
  contactsApart: 0.1,
  /** Talk, hold and after-call work are averages of their own. */
  handlingApart: 0.05,
  /** Shares of answers are often entered in whole percent. */
  classesApart: 0.02,
  /** Rounding of sums: half a cent, or a part of what is added up. */
  centsApart: 0.005,
  partApart: 1e-9,
} as const;

const made = Object.entries(VALUES).map(
  ([id, value]) => [id, cell(`constants.${id}`, `constant.${id}`, value)] as const,
);

export const CONSTANTS = Object.fromEntries(made) as Readonly<Record<keyof typeof VALUES, Cell<'number'>>>;

/** The highest rate as one of a month. */
export const HIGHEST_MONTHLY_RATE = cell(
  'constants.highestMonthlyRate',
  'constant.highestMonthlyRate',
  e['-'](e['^'](e['+'](1, CONSTANTS.highestRate), e['/'](1, 12)), 1),
);
