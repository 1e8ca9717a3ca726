import { resolutionTime } from '../../../src/kpi/operations/resolutionTime.js';
import { column, value } from '../helpers.js';

const opened = column([46_000, 46_000, 46_000]);
const closed = column([46_001, 46_002, 46_010]);

/** What holds for every pair of dates is in elapsed.test.ts. */
describe('RESOLUTIONTIME', () => {
  it.each([
    ['mean', 13 / 3],
    ['median', 2],
    ['p1', 1.02],
    ['p90', 8.4],
    ['p99', 9.84],
  ])('%s of 1, 2 and 10 days is %d days', (statistic, days) => {
    expect(value(resolutionTime, opened, closed, statistic)).toBeCloseTo(days * 86_400, 6);
  });
});
