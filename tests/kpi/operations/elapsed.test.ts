import fc from '../../support/fastCheck.js';
import { quantile } from '../../../src/stats/quantile.js';
import { KpiError } from '../../../src/kpi/errors.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { firstResponse } from '../../../src/kpi/operations/firstResponse.js';
import { resolutionTime } from '../../../src/kpi/operations/resolutionTime.js';
import { column, failure, value } from '../helpers.js';

const DAY = 86_400;
const tickets = fc.array(
  fc.record({
    start: fc.integer({ min: 40_000 * DAY, max: 50_000 * DAY }),
    seconds: fc.integer({ min: 0, max: 9_999_999 }),
  }),
  { minLength: 1, maxLength: 60 },
);

function detailsOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof KpiError ? error.details : error;
  }
}

describe.each([
  ['FIRSTRESPONSE', firstResponse, 'created', 'replied'],
  ['RESOLUTIONTIME', resolutionTime, 'opened', 'closed'],
] as const)('%s', (_id, fn, first, second) => {
  const seconds = (starts: readonly unknown[], ends: readonly unknown[], statistic?: unknown) =>
    value(fn, column(starts), column(ends), statistic);

  it('finds whole seconds again from serial numbers', () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const starts = all.map(({ start }) => start / DAY);
        const ends = all.map((ticket) => (ticket.start + ticket.seconds) / DAY);
        const times = all.map((ticket) => ticket.seconds).sort((a, b) => a - b);
        const total = times.reduce((sum, time) => sum + time, 0);
        expect(seconds(starts, ends)).toBeCloseTo(total / all.length, 6);
        expect(seconds(starts, ends, 'median')).toBeCloseTo(quantile(times, 0.5), 6);
        expect(seconds(starts, ends, 'p90')).toBeCloseTo(quantile(times, 0.9), 6);
      }),
    );
  });
  it('finds one duration exactly', () => {
    fc.assert(
      fc.property(tickets, ([ticket]) => {
        const { start, seconds: time } = ticket as { start: number; seconds: number };
        for (const statistic of [undefined, 'median', 'p1']) {
          expect(seconds([start / DAY], [(start + time) / DAY], statistic)).toBe(time);
        }
      }),
    );
  });
  it.each(['mean', 'median', 'p10'])('skips pairs that lack a date: %s', (statistic) => {
    const starts = [46_000, 46_001, '', 46_003, null, 0];
    const ends = [46_000.5, '', 46_002, 0, null, ''];
    expect(seconds(starts, ends, statistic)).toBe(DAY / 2);
  });
  it('reads ISO text, and a row beside a column', () => {
    expect(
      value(fn, [['2026-03-02 09:00', 46_083.5]], column(['2026-03-02T09:30:00', '2026-03-02 12:10:00'])),
    ).toBe(1200);
  });
  it('takes an end at the same moment as zero, however either is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAY - 1 }), (time) => {
        const text = new Date(Date.UTC(2026, 2, 2) + time * 1000).toISOString().slice(0, 19);
        expect(seconds([46_083 + time / DAY, text], [text, 46_083 + time / DAY])).toBeCloseTo(0, 12);
      }),
    );
  });
  it('skips a row of headings, as in a whole column', () => {
    expect(seconds(['Created', 46_000], ['Replied', 46_000.5])).toBe(DAY / 2);
  });
  it('names both arguments when an end comes before its start', () => {
    expect(detailsOf(() => evaluate(fn, [[[46_001]], [[46_000]]]))).toEqual({
      first: `${first}[1]`,
      second: `${second}[1]`,
      found: 46_001,
      limit: 46_000,
    });
  });
  it.each([
    ['an end before its start, by a second', [46_000], [46_000 - 1 / DAY], undefined, 'wrongOrder'],
    ['an end before its start in a median', [46_000, 46_000], [46_001, 45_999], 'median', 'wrongOrder'],
    ['a missing row', [46_000, 46_001], [46_001], undefined, 'unequalLengths'],
    ['nothing answered', [46_000, 46_001], ['', null], 'p90', 'nothingToCompute'],
    ['a date beside text that is none', ['31 Jan', 46_000], [46_002, 46_001], undefined, 'wrongKind'],
    ['a date below zero', [46_000], [-1], undefined, 'atLeast'],
    ['an unknown statistic', [46_000], [46_001], 'mode', 'wrongKind'],
    ['the 100th percentile', [46_000], [46_001], 'p100', 'wrongKind'],
  ])('refuses %s', (_title, starts, ends, statistic, code) => {
    expect(failure(fn, column(starts), column(ends), statistic)).toBe(code);
  });
});
