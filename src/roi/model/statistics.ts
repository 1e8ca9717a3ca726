import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';

/** What a before/after test needs, after − before. */
export interface Statistic {
  readonly change: Expr;
  /** z, or Welch's t. */
  readonly value: Expr;
  /** Two-sided, of the statistic. */
  readonly p: (statistic: Arg) => Expr;
  /** Of the smaller group. */
  readonly answers: Expr;
  /** The smallest expected count of the test of shares. */
  readonly expected?: Expr;
  /** Below it there are too few expected counts, or answers. */
  readonly floor: number;
  /** Of one answer, the mean of both groups. */
  readonly variance: Expr;
}

type Figures = Readonly<Record<string, Cell<'number'>>>;

const LEAST_EXPECTED = 5;
const LEAST_FOR_SPREAD = 2;
const POINTS = 100;

/** From the lower tail, so that small probabilities keep their digits. */
const twoSided = (z: Arg): Expr => e['*'](2, e.normCdf(e.neg(e.abs(z))));
/** Without spread there is nothing to divide by: no change can be told. */
const ratio = (change: Arg, error: Arg): Expr => e.if(e['='](error, 0), 0, e['/'](change, error));
const square = (a: Arg): Expr => e['*'](a, a);

/** z with the pooled share (Fleiss, Levin and Paik, 2003, chapter 3), as src/stats/shareTest. */
export function shareStatistic(before: Figures, after: Figures): Statistic {
  const x0 = before['successes']!;
  const n0 = before['n']!;
  const x1 = after['successes']!;
  const n1 = after['n']!;
  const n = e['+'](n0, n1);
  const pooled = e['/'](e['+'](x0, x1), n);
  const failures = e['/'](e['+'](e['-'](n0, x0), e['-'](n1, x1)), n);
  const error = e.sqrt(e['*'](pooled, failures, e['+'](e['/'](1, n0), e['/'](1, n1))));
  const change = e['-'](e['/'](x1, n1), e['/'](x0, n0));
  return {
    change,
    value: ratio(change, error),
    p: twoSided,
    answers: e.min(n0, n1),
    expected: e['*'](e.min(pooled, failures), e.min(n0, n1)),
    floor: LEAST_EXPECTED,
    variance: e['*'](pooled, failures),
  };
}

/**
 * Welch's t (Biometrika 34, 1947), as src/stats/meanTest. Excel's T.DIST.2T cuts the degrees of freedom to a whole
 * number; I_x(df/2, ½) with x = df/(df + t²) is the same probability without that.
 */
export function meanStatistic(before: Figures, after: Figures): Statistic {
  const part = ({ sd, n }: Figures): Expr => e['/'](square(sd!), n!);
  const squaredError = e['+'](part(before), part(after));
  const change = e['-'](after['mean']!, before['mean']!);
  const freedom = (sample: Figures): Expr =>
    e['/'](square(e['/'](part(sample), squaredError)), e['-'](sample['n']!, 1));
  const df = e['/'](1, e['+'](freedom(before), freedom(after)));
  return {
    change,
    value: ratio(change, e.sqrt(squaredError)),
    p: (t) => e.iferror(e.betaCdf(e['/'](df, e['+'](df, square(t))), e['/'](df, 2), 0.5), 1),
    answers: e.min(before['n']!, after['n']!),
    floor: LEAST_FOR_SPREAD,
    variance: e['/'](e['+'](square(before['sd']!), square(after['sd']!)), 2),
  };
}

const answersOf = ({ promoters, passives, detractors }: Figures): Expr =>
  e['+'](promoters!, passives!, detractors!);
const scoreOf = (answers: Figures): Expr =>
  e['/'](e['*'](POINTS, e['-'](answers['promoters']!, answers['detractors']!)), answersOf(answers));
/** Of one answer in points, divisor n, as src/stats/npsStandardError writes it: nothing cancels. */
const varianceOf = (answers: Figures): Expr => {
  const { promoters, passives, detractors } = answers;
  const spread = e['+'](
    e['*'](passives!, e['+'](promoters!, detractors!)),
    e['*'](4, promoters!, detractors!),
  );
  return e['/'](e['*'](POINTS * POINTS, spread), square(answersOf(answers)));
};

/** z with plain standard errors, as src/stats/npsTest. */
export function npsStatistic(before: Figures, after: Figures): Statistic {
  const change = e['-'](scoreOf(after), scoreOf(before));
  const part = (answers: Figures): Expr => e['/'](varianceOf(answers), answersOf(answers));
  return {
    change,
    value: ratio(change, e.sqrt(e['+'](part(before), part(after)))),
    p: twoSided,
    answers: e.min(answersOf(before), answersOf(after)),
    floor: LEAST_FOR_SPREAD,
    variance: e['/'](e['+'](varianceOf(before), varianceOf(after)), 2),
  };
}
