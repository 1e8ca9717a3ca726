import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Expr } from '../../formula/expr.js';
import { CONSTANTS } from './constants.js';
import { POINTS, square, varianceOf, type Figures } from './statistics.js';

/** Both ends of an interval. */
export interface Ends {
  readonly low: Expr;
  readonly high: Expr;
}

/**
 * Half width of an interval by Student's t in standard errors, as src/stats/criticalT: of I_x(½, df/2) = 1 − α,
 * t² = df·x/(1 − x). Excel's T.INV.2T cuts the degrees of freedom to a whole number, BETA.INV does not.
 */
export const criticalT = (alpha: Arg, freedom: Arg): Expr => {
  const x = e.betaQuantile(e['-'](1, alpha), e['/'](1, 2), e['/'](freedom, 2));
  return e.sqrt(e['/'](freedom, e['-'](e['/'](1, x), 1)));
};

/** Numerator of the upper end of Wilson's interval (JASA 22, 1927), as src/stats/wilsonInterval. */
export const wilsonReach = ({ successes, n }: Figures, share: Arg, z: Arg): Expr => {
  const failures = e['/'](e['-'](n!, successes!), n!);
  const shift = e['/'](square(z), e['*'](2, n!));
  const spread = e['/'](e['+'](e['*'](share, failures), e['/'](shift, 2)), n!);
  return e['+'](share, shift, e['*'](z, e.sqrt(spread)));
};

/** Wilson's interval from its reach; nobody and everybody lie on their end exactly. */
export const shareEnds = ({ successes, n }: Figures, share: Arg, z: Arg, reach: Arg): Ends => ({
  low: e.if(e['='](successes!, 0), 0, e['/'](square(share), reach)),
  high: e.if(e['='](successes!, n!), 1, e.min(1, e['/'](reach, e['+'](1, e['/'](square(z), n!))))),
});

/** Half width around a mean; of one answer an error. */
export const meanMargin = ({ sd, n }: Figures, alpha: Arg): Expr =>
  e['*'](criticalT(alpha, e['-'](n!, 1)), e['/'](sd!, e.sqrt(n!)));

/** Adjusted Wald (Rocks, The American Statistician 70, 2016), clipped to the scale, as src/stats/npsInterval. */
export function npsEnds({ promoters, passives, detractors }: Figures, z: Arg): Ends {
  const { addedToEnds, addedPassives } = CONSTANTS;
  const more = [
    e['+'](promoters!, addedToEnds),
    e['+'](passives!, addedPassives),
    e['+'](detractors!, addedToEnds),
  ] as const;
  const n = e['+'](...more);
  const centre = e['/'](e['*'](POINTS, e['-'](promoters!, detractors!)), n);
  const margin = e['*'](z, e.sqrt(e['/'](varianceOf(...more), n)));
  return {
    low: e.max(-POINTS, e['-'](centre, margin)),
    high: e.min(POINTS, e['+'](centre, margin)),
  };
}

interface Estimate {
  readonly value: Arg;
  readonly low: Arg;
  readonly high: Arg;
}

/** Newcombe's square-and-add interval of the change of a share (Statistics in Medicine 17, 1998, method 10). */
export const shareChangeEnds = (before: Estimate, after: Estimate, change: Arg): Ends => {
  const apart = (a: Arg, b: Arg, c: Arg, d: Arg): Expr =>
    e.sqrt(e['+'](square(e['-'](a, b)), square(e['-'](c, d))));
  return {
    low: e['-'](change, apart(after.value, after.low, before.high, before.value)),
    high: e['+'](change, apart(after.high, after.value, before.value, before.low)),
  };
};
