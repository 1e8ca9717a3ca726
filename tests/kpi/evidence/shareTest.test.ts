import fc from '../../support/fastCheck.js';
import { shareTest } from '../../../src/kpi/evidence/shareTest.js';
import { failure, labelled, rows } from '../helpers.js';

const group = fc
  .integer({ min: 1, max: 5000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('SHARETEST', () => {
  it.each([
    [140, 200, 255, 340, { change: 0.05, z: 1.266015, p: 0.205508, low: -0.026664, high: 0.129468 }],
    [28, 254, 36, 301, { change: 0.009365, z: 0.344135, p: 0.730745 }],
    [820, 1000, 860, 1000, { change: 0.04, low: 0.007854, high: 0.072115 }],
  ])('%d of %d, then %d of %d', (successes1, total1, successes2, total2, expected) => {
    const found = labelled(shareTest, successes1, total1, successes2, total2);
    for (const [label, number] of Object.entries(expected)) expect(found[label]).toBeCloseTo(number, 6);
  });
  it('lists change, z, p and the limits in this order', () => {
    expect(rows(shareTest, 1, 2, 1, 2).map(([label]) => label)).toEqual(['change', 'z', 'p', 'low', 'high']);
  });
  it('turns its sign when before and after change places', () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const there = labelled(shareTest, ...one, ...other);
        const back = labelled(shareTest, ...other, ...one);
        expect(back['change']).toBeCloseTo(-there['change']!, 12);
        expect(back['z']).toBeCloseTo(-there['z']!, 9);
        expect(back['p']).toBeCloseTo(there['p']!, 12);
        expect(back['low']).toBeCloseTo(-there['high']!, 12);
      }),
    );
  });
  it.each([
    [0, 10, 0, 20],
    [10, 10, 20, 20],
  ])('finds no change where all are alike: %d of %d, %d of %d', (...counts) => {
    expect(labelled(shareTest, ...counts)).toMatchObject({ change: 0, z: 0, p: 1 });
  });
  it.each([
    [0, 0, 1, 2, 'divisionByZero'],
    [1, 2, 0, 0, 'divisionByZero'],
    [3, 2, 1, 2, 'exceeds'],
    [1, 2, 3, 2, 'exceeds'],
    [-1, 2, 1, 2, 'atLeast'],
    [1, 2, 1.5, 2, 'notWhole'],
  ])('%d of %d, %d of %d: %s', (successes1, total1, successes2, total2, code) => {
    expect(failure(shareTest, successes1, total1, successes2, total2)).toBe(code);
  });
});
