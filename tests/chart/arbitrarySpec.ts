import fc from '../support/fastCheck.js';
import { LOOKS } from '../../src/chart/palette.js';
import type { Axis, ChartSpec, Series, SeriesLook } from '../../src/chart/spec.js';

/* Charts nobody would draw on purpose, among them those that somebody will. */

const text = fc.oneof(
  fc.constantFrom(
    'Hard',
    'Average handle time, change',
    'Share of customers who could be helped by an article',
    '第一次联系解决率（变化）',
    '',
    'Donaudampfschifffahrtsgesellschaftskapitän',
  ),
  fc.string({ maxLength: 12 }),
);

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100_000, max: 500_000 }) },
  fc.constantFrom(0, -0, 1e12, -1e12, 1e-9, Number.NaN, Number.POSITIVE_INFINITY),
);

const looks = Object.keys(LOOKS) as SeriesLook[];

const axis: fc.Arbitrary<Axis> = fc
  .record({ visible: fc.boolean(), title: fc.option(text, { nil: undefined }) })
  .map(({ visible, title }) => ({
    numberFormat: '#,##0',
    visible,
    ...(title === undefined ? {} : { title }),
  }));

const seriesOf = (points: number): fc.Arbitrary<Series> =>
  fc
    .record({
      name: text,
      look: fc.constantFrom(...looks),
      values: fc.array(value, { minLength: points, maxLength: points }),
      labels: fc.constantFrom(undefined, 'value', 'name', 'nameAndValue'),
    })
    .map(({ labels, ...rest }) => ({ ...rest, ...(labels === undefined ? {} : { labels }) }));

export const arbitrarySpec: fc.Arbitrary<ChartSpec> = fc.nat(14).chain((points) =>
  fc.record({
    kind: fc.constantFrom('lines', 'stackedColumns', 'shareBars', 'tornado', 'columns'),
    title: text,
    alternative: text,
    categories: fc.array(text, { minLength: points, maxLength: points }),
    series: fc.array(seriesOf(points), { maxLength: 4 }),
    categoryAxis: axis,
    valueAxis: axis,
    legend: fc.boolean(),
  }),
);

export const arbitrarySize = fc.record({
  width: fc.integer({ min: 270, max: 900 }),
  height: fc.integer({ min: 200, max: 400 }),
});
