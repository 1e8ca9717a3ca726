import { nice, ticks } from 'd3-array';
import type { Axis } from '../spec.js';

export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export type FormatNumber = (value: number, numberFormat: string) => string;

/** More marks than this are noise, whatever step is asked for. */
const MOST_TICKS = 61;

/** From the lowest to the highest of the values and of what the axis asks for; never empty. */
export function intervalOf(values: readonly number[], { from, to }: Pick<Axis, 'from' | 'to'>): Interval {
  let low = from ?? Number.POSITIVE_INFINITY;
  let high = to ?? Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return { from: 0, to: 1 };
  return low === high ? { from: low, to: low + (Math.abs(low) || 1) } : { from: low, to: high };
}

/** The interval widened to round numbers, but not where the axis says where it ends. */
export function roundedOut(interval: Interval, axis: Axis, count: number): Interval {
  const [low, high] = nice(interval.from, interval.to, count);
  return {
    from: axis.from === interval.from ? interval.from : low,
    to: axis.to === interval.to ? interval.to : high,
  };
}

function stepped({ from, to }: Interval, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return count > MOST_TICKS ? [] : Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}

const labelled = (values: readonly number[], axis: Axis, format: FormatNumber): readonly Tick[] =>
  values.map((value) => ({ value, label: format(value, axis.numberFormat) }));

/**
 * About so many round numbers inside an interval, or the multiples of the axis' step; fewer where they would read the
 * same, as all of 0, 0.2 … 1 do without decimals.
 */
export function ticksOf(
  interval: Interval,
  axis: Axis,
  count: number,
  format: FormatNumber,
): readonly Tick[] {
  if (axis.step !== undefined && axis.step > 0) {
    const found = labelled(stepped(interval, axis.step), axis, format);
    if (found.length > 1) return found;
  }
  for (let wanted = count; wanted > 0; wanted -= 1) {
    const found = labelled(ticks(interval.from, interval.to, wanted), axis, format);
    if (new Set(found.map(({ label }) => label)).size === found.length) return found;
  }
  return [];
}

/** Where values of an interval stand between two positions. */
export const scaleOf =
  ({ from, to }: Interval, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start);
