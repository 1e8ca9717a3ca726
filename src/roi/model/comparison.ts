import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Section } from './book.js';
import { CONSTANTS } from './constants.js';
import { criticalT, shareChangeEnds, type Ends } from './intervals.js';
import { labelOf, WORDS } from './labels.js';
import { flag } from './parts.js';
import type { SampleCells, Significance } from './sample.js';
import { meanStatistic, npsStatistic, shareStatistic, type Statistic } from './statistics.js';

/** Two samples of different people or contacts, and whether what they come to differs. */
export interface Comparison {
  readonly before: SampleCells;
  readonly after: SampleCells;
  /** After − before. */
  readonly change: Cell<'number'>;
  /** Ends of the interval of the change at the case's confidence, or a word. */
  readonly low: Cell<'number'>;
  readonly high: Cell<'number'>;
  /** z, or Welch's t. */
  readonly statistic: Cell<'number'>;
  /** Degrees of freedom of t, or a word; none of z. */
  readonly freedom?: Cell<'number'>;
  /** Two-sided. */
  readonly p: Cell<'number'>;
  /** 1: too few answers, or too few expected ones. */
  readonly tooFew: Cell<'number'>;
  /** In each group, for this change at a power of 80 %. */
  readonly needed: Cell<'number'>;
}

const STATISTICS = { share: shareStatistic, mean: meanStatistic, nps: npsStatistic } as const;

/** From the lower tail, so that small probabilities keep their digits. */
const normalP = (z: Arg): Expr => e['*'](2, e.normCdf(e.neg(e.abs(z))));

/**
 * Excel's T.DIST.2T cuts the degrees of freedom to a whole number; I_x(df/2, ½) with x = df/(df + t²) is the same
 * probability without that.
 */
const studentP = (t: Arg, freedom: Arg): Expr => {
  const x = e['/'](freedom, e['+'](freedom, e['*'](t, t)));
  return e.iferror(e.betaCdf(x, e['/'](freedom, 2), e['/'](1, 2)), 1);
};

/** Around a change whose standard error is known; answers that are all alike have none. */
function endsAround(change: Arg, error: Arg, critical: Arg): Ends {
  const none = text(WORDS.noInterval);
  const margin = e['*'](critical, error);
  const end = (at: Arg): Expr => e.if(e['='](error, 0), none, e.iferror(at, none));
  return { low: end(e['-'](change, margin)), high: end(e['+'](change, margin)) };
}

/** Chow, Shao and Wang, Sample Size Calculations in Clinical Research (2008), 3.2, as src/stats/meanSampleSize. */
function neededFor(change: Arg, variance: Arg, criticalZ: Arg): Expr {
  const { fewestAnswers, power } = CONSTANTS;
  const reach = e['+'](criticalZ, e.normQuantile(power));
  const answers = e['/'](e['*'](2, variance, reach, reach), e['*'](change, change));
  return e.if(
    e['='](change, 0),
    fewestAnswers,
    e.iferror(e.max(fewestAnswers, e.roundup(answers, 0)), fewestAnswers),
  );
}

function tooFewIn({ answers, expected }: Statistic): Expr {
  const { fewestAnswers, leastExpected } = CONSTANTS;
  const isSmall = e['<'](answers, fewestAnswers);
  return flag(expected ? e.or(isSmall, e['<'](expected, leastExpected)) : isSmall);
}

/** `before` and `after` are samples of one kind; `id` begins the ids of the cells, `of` is what they are about. */
export function comparisonOf(
  before: SampleCells,
  after: SampleCells,
  { id, of }: { readonly id: string; readonly of: string },
  section: Section,
  { significance, criticalZ }: Significance,
): Comparison {
  const statistics = STATISTICS[before.kind](before.figures, after.figures);
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`${id}.${part}`, labelOf(`evidence.${part}`, of), expr);
  const change = make('change', statistics.change);
  const error = make('error', statistics.error);
  const freedom =
    statistics.freedom && make('freedom', e.iferror(statistics.freedom, text(WORDS.noInterval)));
  // Without spread there is nothing to divide by: no change can be told.
  const statistic = make('statistic', e.if(e['='](error, 0), 0, e['/'](change, error)));
  const critical = freedom ? criticalT(significance, freedom) : criticalZ;
  const ends =
    before.kind === 'share' ? shareChangeEnds(before, after, change) : endsAround(change, error, critical);
  return {
    before,
    after,
    change,
    statistic,
    ...(freedom && { freedom }),
    p: make('p', freedom ? studentP(statistic, freedom) : normalP(statistic)),
    low: make('low', ends.low),
    high: make('high', ends.high),
    tooFew: make('tooFew', tooFewIn(statistics)),
    needed: make('needed', neededFor(change, statistics.variance, criticalZ)),
  };
}
