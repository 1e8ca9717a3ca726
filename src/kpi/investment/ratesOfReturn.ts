import { KpiError } from '../errors.js';

/*
 * Every rate r in (−1, 10] at which Σ flow(t)·(1 + r)^−t is zero, by the proof of Descartes' rule of signs. Write
 * d = 1/(1 + r) and P(d) = Σ flow(t)·d^t, and let s lie where the flows change sign. The derivative of P·d^−s has
 * the coefficients (t − s)·flow(t): one change of sign less. Its positive roots cut the axis into stretches on
 * which P·d^−s is monotone (Rolle), so that each holds at most one root of P, and bisection finds it. Repeated for
 * every change of sign, this starts from a polynomial without roots and ends with the flows. It needs no guess,
 * deflates nothing and skips nothing between the points of a grid; a double root is a cut at which P is zero.
 */

const LOWEST = -1;
const HIGHEST = 10;
/** Halvings of (−1, 10] down to the spacing of numbers near −1 and 0. */
const HALVINGS = 58;
/** Cells hold 15 digits: what a rate has beyond the 14th decimal is rounding. */
const DECIMALS = 1e14;

type Coefficients = readonly number[];

/** In ascending order; none when the flows never change sign, or no rate makes them zero. */
export function ratesOfReturn(flows: readonly number[]): number[] {
  let roots: number[] = [];
  for (const coefficients of reductions(trimmed(flows))) roots = rootsBetween(coefficients, roots);
  // + 0 turns −0 into 0.
  return roots.map((root) => Math.round(root * DECIMALS) / DECIMALS + 0).filter((rate) => rate > LOWEST);
}

/** Without the zeros at both ends, which move no root but those at −1 and at infinity. */
function trimmed(flows: Coefficients): Coefficients {
  let end = flows.length;
  while (end > 0 && flows[end - 1] === 0) end -= 1;
  let start = 0;
  while (start < end && flows[start] === 0) start += 1;
  return flows.slice(start, end);
}

/** The flows and, before them, each reduction by one change of sign; those that still change sign, the last first. */
function reductions(flows: Coefficients): Coefficients[] {
  const found: Coefficients[] = [];
  let coefficients = scaled(flows);
  for (let at = signChange(coefficients); at !== undefined; at = signChange(coefficients)) {
    found.unshift(coefficients);
    const change = at;
    coefficients = scaled(coefficients.map((coefficient, t) => (t - change) * coefficient));
  }
  return found;
}

/** A point between the first two flows of opposite sign, at none but flows of zero. */
function signChange(coefficients: Coefficients): number | undefined {
  let before = 0;
  for (let t = 1; t < coefficients.length; t += 1) {
    const coefficient = coefficients[t]!;
    if (coefficient === 0) continue;
    if (coefficient > 0 !== coefficients[before]! > 0) return (before + t) / 2;
    before = t;
  }
  return undefined;
}

/** To a largest of 1, so that neither flows nor their multiples overflow. */
function scaled(coefficients: Coefficients): Coefficients {
  const largest = coefficients.reduce((most, coefficient) => Math.max(most, Math.abs(coefficient)), 0);
  return coefficients.map((coefficient) => {
    const share = coefficient / largest;
    if (share === 0 && coefficient !== 0) throw new KpiError('tooLarge');
    return share;
  });
}

/** The roots of a polynomial that has one at most between neighbouring cuts. */
function rootsBetween(coefficients: Coefficients, cuts: readonly number[]): number[] {
  const roots: number[] = [];
  let low = LOWEST;
  let sign = signAt(coefficients, low);
  for (const high of [...cuts, HIGHEST]) {
    const next = signAt(coefficients, high);
    if (sign * next < 0) roots.push(bisect(coefficients, low, high));
    // Between two neighbouring zeros the polynomial is flat: they are one root.
    else if (next === 0 && sign !== 0) roots.push(high);
    low = high;
    sign = next;
  }
  return roots;
}

function bisect(coefficients: Coefficients, from: number, to: number): number {
  const before = valueAt(coefficients, from) > 0;
  let low = from;
  let high = to;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (valueAt(coefficients, middle) > 0 === before) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** −1, 0 or 1; 0 as well where rounding decides the sign. */
function signAt(coefficients: Coefficients, rate: number): number {
  const value = valueAt(coefficients, rate);
  const terms = valueAt(coefficients.map(Math.abs), rate);
  const rounding = (coefficients.length + 2) * Number.EPSILON * terms;
  return Math.abs(value) <= rounding ? 0 : Math.sign(value);
}

/** The polynomial up to a positive factor, by Horner from the end where no power exceeds 1. */
function valueAt(coefficients: Coefficients, rate: number): number {
  const last = coefficients.length - 1;
  const backwards = rate >= 0;
  const factor = backwards ? 1 / (1 + rate) : 1 + rate;
  let value = 0;
  for (let step = 0; step <= last; step += 1) {
    value = value * factor + coefficients[backwards ? last - step : step]!;
  }
  return value;
}
