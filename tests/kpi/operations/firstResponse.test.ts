import { firstResponse } from '../../../src/kpi/operations/firstResponse.js';
import { column, value } from '../helpers.js';

const SECONDS = [60, 120, 30, 600];
const created = column(SECONDS.map(() => 46_083.375));
const replied = column(SECONDS.map((seconds) => 46_083.375 + seconds / 86_400));

/** What holds for every pair of dates is in elapsed.test.ts. */
describe('FIRSTRESPONSE', () => {
  it.each([
    [undefined, 202.5],
    ['mean', 202.5],
    ['median', 90],
  ])('%s of 60, 120, 30 and 600 seconds is %d', (statistic, expected) => {
    expect(value(firstResponse, created, replied, statistic)).toBe(expected);
  });
});
