import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';

/** What was counted or measured in a sample, by the names that src/roi/case/evidence gives it. */
export type Figures = Readonly<Record<string, Cell<'number'>>>;

/** What the test of a change is made of, after − before. */
export interface Statistic {
  readonly change: Expr;
  /** Standard error of the change under the test. */
  readonly error: Expr;
  /** Of Welch's t; none of z. */
  readonly freedom?: Expr;
  /** Of the smaller group. */
  readonly answers: Expr;
  /** The smallest expected count of the test of shares. */
  readonly expected?: Expr;
  /** Of one answer, the mean of both groups. */
  readonly variance: Expr;
}

/** Of a net promoter score, for a share of 1. */
export const POINTS = 100;

export const square = (a: Arg): Expr => e['*'](a, a);

/** z with the pooled share (Fleiss, Levin and Paik, 2003, chapter 3), as src/stats/shareTest. */
export function shareStatistic(before: Figures, after: Figures): Statistic {
  const x0 = before['successes']!;
  const n0 = before['n']!;
  const x1 = after['successes']!;
  const n1 = after['n']!;
  const n = e['+'](n0, n1);
  const pooled = e['/'](e['+'](x0, x1), n);
  const failures = e['/'](e['+'](e['-'](n0, x0), e['-'](n1, x1)), n);
  return {
    change: e['-'](e['/'](x1, n1), e['/'](x0, n0)),
    error: e.sqrt(e['*'](pooled, failures, e['+'](e['/'](1, n0), e['/'](1, n1)))),
    answers: e.min(n0, n1),
    expected: e['*'](e.min(pooled, failures), e.min(n0, n1)),
    variance: e['*'](pooled, failures),
  };
}

/** Welch's t (Biometrika 34, 1947), as src/stats/meanTest. */
export function meanStatistic(before: Figures, after: Figures): Statistic {
  const part = ({ sd, n }: Figures): Expr => e['/'](square(sd!), n!);
  const squaredError = e['+'](part(before), part(after));
  const freedom = (sample: Figures): Expr =>
    e['/'](square(e['/'](part(sample), squaredError)), e['-'](sample['n']!, 1));
  return {
    change: e['-'](after['mean']!, before['mean']!),
    error: e.sqrt(squaredError),
    freedom: e['/'](1, e['+'](freedom(before), freedom(after))),
    answers: e.min(before['n']!, after['n']!),
    variance: e['/'](e['+'](square(before['sd']!), square(after['sd']!)), 2),
  };
}

export const answersOf = ({ promoters, passives, detractors }: Figures): Expr =>
  e['+'](promoters!, passives!, detractors!);
export const scoreOf = (answers: Figures): Expr =>
  e['/'](e['*'](POINTS, e['-'](answers['promoters']!, answers['detractors']!)), answersOf(answers));
/** Of one answer in points, divisor n, as src/stats/npsStandardError writes it: nothing cancels. */
export const varianceOf = (promoters: Arg, passives: Arg, detractors: Arg): Expr => {
  const spread = e['+'](e['*'](passives, e['+'](promoters, detractors)), e['*'](4, promoters, detractors));
  return e['/'](e['*'](POINTS, POINTS, spread), square(e['+'](promoters, passives, detractors)));
};

/** z with plain standard errors, as src/stats/npsTest. */
export function npsStatistic(before: Figures, after: Figures): Statistic {
  const variance = ({ promoters, passives, detractors }: Figures): Expr =>
    varianceOf(promoters!, passives!, detractors!);
  const part = (answers: Figures): Expr => e['/'](variance(answers), answersOf(answers));
  return {
    change: e['-'](scoreOf(after), scoreOf(before)),
    error: e.sqrt(e['+'](part(before), part(after))),
    answers: e.min(answersOf(before), answersOf(after)),
    variance: e['/'](e['+'](variance(before), variance(after)), 2),
  };
}
