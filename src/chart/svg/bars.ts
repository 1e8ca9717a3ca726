import type { Series } from '../spec.js';

/** A bar of a category, in values. */
export interface Bar {
  readonly series: Series;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  /** Which of the places side by side it takes, of how many. */
  readonly slot: number;
  readonly slots: number;
}

/** Numbers that are none have no bar, and -0, which would be written with its sign, is 0. */
const valueAt = ({ values }: Series, category: number): number => {
  const value = values[category] ?? 0;
  return Number.isFinite(value) ? value + 0 : 0;
};

const categoriesOf = (series: readonly Series[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...series.map(({ values }) => values.length)) }, (_, at) => at);

/** The series on top of one another: what is positive upwards from zero, what is negative downwards. */
export function stackedBars(series: readonly Series[]): readonly Bar[] {
  return categoriesOf(series).flatMap((category) => {
    let top = 0;
    let bottom = 0;
    return series.map((one): Bar => {
      const value = valueAt(one, category);
      const from = value < 0 ? bottom : top;
      if (value < 0) bottom += value;
      else top += value;
      return { series: one, category, from, to: from + value, slot: 0, slots: 1 };
    });
  });
}

/** Each series from zero, side by side. */
export const groupedBars = (series: readonly Series[]): readonly Bar[] =>
  categoriesOf(series).flatMap((category) =>
    series.map((one, slot) => ({
      series: one,
      category,
      from: 0,
      to: valueAt(one, category),
      slot,
      slots: series.length,
    })),
  );

/** Each series from zero, in the same place; the shorter bar in front. */
export const overlappingBars = (series: readonly Series[]): readonly Bar[] =>
  groupedBars(series)
    .map((bar) => ({ ...bar, slot: 0, slots: 1 }))
    .sort((a, b) => a.category - b.category || Math.abs(b.to) - Math.abs(a.to));

export const isDrawn = ({ series, from, to }: Bar): boolean => series.look !== 'invisible' && from !== to;
