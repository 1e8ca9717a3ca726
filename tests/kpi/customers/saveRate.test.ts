import { saveRate } from '../../../src/kpi/customers/saveRate.js';
import { failure, value } from '../helpers.js';

describe('SAVERATE', () => {
  it('divides the saved by the return queries, not the other way round', () => {
    expect(value(saveRate, 45, 300)).toBe(0.15);
  });
  it('names its own arguments when more are saved than asked', () => {
    expect(failure(saveRate, 12, 10)).toBe('exceeds');
    expect(() => saveRate.compute(12, 10)).toThrow(
      expect.objectContaining({
        details: { part: 'saved', whole: 'returnQueries', found: 12, limit: 10 },
      }) as Error,
    );
  });
});
