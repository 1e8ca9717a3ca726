import type { ChartSpec, Series } from '../spec.js';
import { isDrawn, type Bar } from './bars.js';
import { holds, overlap, type Box } from './box.js';
import type { FormatNumber } from './valueScale.js';

/** What is written at a bar, or at the parts of a bar above and below zero. */
export interface BarLabel {
  readonly bar: Bar;
  readonly text: string;
  /** There is another labelled bar on the same pile, so that the end is taken. */
  readonly isInside: boolean;
}

/** What a series has written at a value. */
export function labelText(
  { name, labels, numberFormat }: Series,
  value: number,
  axisFormat: string,
  format: FormatNumber,
): string {
  if (labels === 'name') return name;
  const number = format(value, numberFormat ?? axisFormat);
  return labels === 'nameAndValue' ? `${name} ${number}` : number;
}

/** Bars on top of one another. */
const pileOf = ({ category, slot }: Bar): string => `${category} ${slot}`;

/** Parts of one bar on either side of zero, where they meet. */
const isSplit = (one: Bar, other: Bar): boolean =>
  one.from === 0 &&
  other.from === 0 &&
  one.to * other.to < 0 &&
  one.series.name === other.series.name &&
  one.series.look === other.series.look;

/** Bars of one pile, split ones put together. */
function wholeBars(bars: readonly Bar[]): readonly Bar[] {
  const whole: Bar[] = [];
  for (const bar of bars) {
    const at = whole.findIndex((other) => pileOf(other) === pileOf(bar) && isSplit(other, bar));
    const part = whole[at];
    if (!part) whole.push(bar);
    else whole[at] = { ...bar, from: Math.min(part.to, bar.to), to: Math.max(part.to, bar.to) };
  }
  return whole;
}

/** The first bar of each pile on which nothing is drawn. */
function emptyPiles(bars: readonly Bar[], drawn: readonly Bar[]): readonly Bar[] {
  const known = new Set(drawn.map(pileOf));
  return bars.filter((bar) => {
    const pile = pileOf(bar);
    if (known.has(pile)) return false;
    known.add(pile);
    return true;
  });
}

/** The labels of bars; a pile of nothing is labelled once, where its bars would be. */
export function barLabels(
  bars: readonly Bar[],
  { kind, valueAxis }: ChartSpec,
  format: FormatNumber,
): readonly BarLabel[] {
  const drawn = bars.filter(isDrawn);
  const labelled = ({ series }: Bar) => series.labels !== undefined;
  const whole = wholeBars(drawn.filter(labelled));
  const count = new Map<string, number>();
  for (const bar of whole) count.set(pileOf(bar), (count.get(pileOf(bar)) ?? 0) + 1);
  return [...whole, ...emptyPiles(bars.filter(labelled), drawn)]
    .map((bar) => ({
      bar,
      text: labelText(bar.series, bar.to - bar.from, valueAxis.numberFormat, format),
      isInside: kind === 'stackedColumns' && (count.get(pileOf(bar)) ?? 0) > 1,
    }))
    .filter(({ text }) => text !== '');
}

/** Whether the whole bar is below zero, so that its end is the lower one. */
export const isNegative = ({ bar: { from, to } }: BarLabel): boolean =>
  Math.min(from, to) < 0 && Math.max(from, to) <= 0;

const lengthOf = ({ bar: { from, to } }: BarLabel): number => Math.abs(to - from);

/**
 * Which labels stand where they should inside a box without covering a bar or one another; those of the longest bars
 * go first.
 */
export function clearLabels(
  labels: readonly BarLabel[],
  bars: readonly Box[],
  inside: Box,
  boxOf: (label: BarLabel) => Box,
): readonly BarLabel[] {
  const taken = [...bars];
  return [...labels]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .filter((label) => {
      const box = boxOf(label);
      if (!holds(inside, box) || taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      return true;
    });
}
