import fc from '../../support/fastCheck.js';
import { tenure } from '../../../src/kpi/customers/tenure.js';
import { DAYS_PER_MONTH } from '../../../src/kpi/dates.js';
import { column, failure, value } from '../helpers.js';

const stays = fc.array(
  fc.record({ start: fc.integer({ min: 30_000, max: 45_000 }), days: fc.integer({ min: 0, max: 5000 }) }),
  { minLength: 1, maxLength: 30 },
);
const months = (starts: readonly unknown[], ends: readonly unknown[], asOf?: unknown) =>
  value(tenure, column(starts), column(ends), asOf);

describe('TENURE', () => {
  it('is the mean number of days in mean months', () => {
    fc.assert(
      fc.property(stays, (all) => {
        const days = all.reduce((sum, { days: some }) => sum + some, 0);
        const found = months(
          all.map(({ start }) => start),
          all.map(({ start, days: some }) => start + some),
        );
        expect(found).toBeCloseTo(days / all.length / DAYS_PER_MONTH, 9);
      }),
    );
  });
  it('treats an open end as an end on the day asked for', () => {
    fc.assert(
      fc.property(stays, fc.constantFrom(null, '', 0), (all, open) => {
        const starts = all.map(({ start }) => start);
        const closed = months([...starts, 40_000], [...starts.map((start) => start + 400), 50_000]);
        expect(months([...starts, 40_000], [...starts.map((start) => start + 400), open], 50_000)).toBe(
          closed,
        );
      }),
    );
  });
  it('gives twelve months for a mean year', () => {
    expect(months([40_000], [40_365.2425])).toBeCloseTo(12, 12);
  });
  it('skips rows without a start, even with an end', () => {
    expect(months(['', 40_000, null], [44_000, 40_100, ''])).toBe(months([40_000], [40_100]));
  });
  it('takes ISO text for the date to count to', () => {
    expect(months([40_000], [''], '2010-01-01')).toBe(months([40_000], [''], 40_179));
  });
  it('reads ISO text, and a row beside a column', () => {
    const sent = [[['2024-01-01', '2024-01-01']], column(['2025-01-01', 45_658])];
    expect(value(tenure, ...sent)).toBeCloseTo(366 / DAYS_PER_MONTH, 12);
  });
  it('skips a row of headings, as in a whole column', () => {
    expect(months(['Customer since', 40_000], ['Left', 40_100])).toBe(months([40_000], [40_100]));
  });
  it('counts a stay that ends on its first day', () => {
    expect(months([40_000, 40_000], [40_000, 40_100])).toBeCloseTo(50 / DAYS_PER_MONTH, 12);
  });
  it.each([
    ['an open end without a date to count to', [40_000], [''], undefined, 'missing'],
    ['an end before the start', [40_000], [39_999], undefined, 'wrongOrder'],
    ['a start after the date to count to', [40_000], [''], 39_999, 'wrongOrder'],
    ['no starts', ['', null], [40_000, ''], 41_000, 'nothingToCompute'],
    ['a row missing', [40_000], [40_100, 40_200], undefined, 'unequalLengths'],
    ['a date in words', ['last year'], [40_000], undefined, 'wrongKind'],
    ['a blank date to count to', [40_000], [''], [[0]], 'missing'],
  ])('refuses %s', (_title, starts, ends, asOf, code) => {
    expect(failure(tenure, column(starts), column(ends), asOf)).toBe(code);
  });
  it.each([
    [39_999, 'ends[1]'],
    ['', 'asOf'],
  ])('names what a start is later than: an end of %j means %s', (end, second) => {
    expect(() => value(tenure, [[40_000]], [[end]], 39_000)).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ first: 'starts[1]', second }) as unknown,
      }) as Error,
    );
  });
});
