import fc from '../../support/fastCheck.js';
import { annualRoi } from '../../../src/kpi/investment/annualRoi.js';
import { failure, value } from '../helpers.js';
import { fraction } from './money.js';

describe('ANNUALROI', () => {
  it.each([
    [0.5, 2, 0.224745],
    [-0.2, 3, -0.071682],
    [-1, 3, -1],
    [0, 5, 0],
  ])('of %d in %d years is %d', (roi, years, expected) => {
    expect(value(annualRoi, roi, years)).toBeCloseTo(expected, 6);
  });
  it('compounds back to the return of the whole time', () => {
    fc.assert(
      fc.property(fraction(-0.9, 50), fraction(0.5, 20), (roi, years) => {
        const back = (1 + value(annualRoi, roi, years)) ** years - 1;
        expect(Math.abs(back - roi)).toBeLessThan(1e-9 * (1 + roi));
      }),
    );
  });
  it.each([
    [-1.01, 2, 'atLeast'],
    [0.5, 0, 'above'],
    [0.5, -1, 'above'],
    [1e300, 1e-5, 'tooLarge'],
  ])('roi %d, years %d: %s', (roi, years, code) => {
    expect(failure(annualRoi, roi, years)).toBe(code);
  });
});
