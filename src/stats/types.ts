export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Successes {
  readonly successes: number;
  readonly n: number;
}

/** A sample of numbers as its summary; `sd` has the divisor n − 1. */
export interface Sample {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/** A survey on the 0–10 scale as counts of its three classes. */
export interface Answers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The mean, or the quantile of a probability from 0 to 1 (0.5 is the median). */
export type Statistic = 'mean' | number;

/** An estimate of what a quantity may come to, low ≤ likely ≤ high. */
export interface ThreePoints {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** After minus before, with the two-sided p-value and the interval of the change. */
export interface ShareTest extends Interval {
  readonly change: number;
  readonly z: number;
  readonly p: number;
}

export interface MeanTest extends Interval {
  readonly change: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

export interface NpsTest extends Interval {
  readonly change: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
}

export interface RankTest {
  readonly u: number;
  readonly p: number;
}

export interface NetDistribution {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  readonly probabilityOfGain: number;
}
