import { conversion } from '../../../src/kpi/customers/conversion.js';
import { value } from '../helpers.js';

describe('CONVERSION', () => {
  it('divides the buyers by those in contact, not the other way round', () => {
    expect(value(conversion, 36, 240)).toBe(0.15);
  });
  it('names its own arguments when nobody was in contact or too many bought', () => {
    expect(() => conversion.compute(1, 0)).toThrow(
      expect.objectContaining({ details: { argument: 'contacted' } }) as Error,
    );
    expect(() => conversion.compute(25, 20)).toThrow(
      expect.objectContaining({
        details: { part: 'buyers', whole: 'contacted', found: 25, limit: 20 },
      }) as Error,
    );
  });
});
