import fc from '../../support/fastCheck.js';
import { netSentiment } from '../../../src/kpi/survey/netSentiment.js';
import { failure, value } from '../helpers.js';

const count = fc.integer({ min: 0, max: 1000 });

describe('NETSENTIMENT', () => {
  it('gives the worked numbers', () => {
    expect(value(netSentiment, 120, 30, 200)).toBe(0.45);
    expect(value(netSentiment, 10, 25, 50)).toBe(-0.3);
  });

  it('turns its sign when praise and blame change places', () => {
    fc.assert(
      fc.property(count, count, count, (positive, negative, neutral) => {
        const total = positive + negative + neutral;
        fc.pre(total > 0);
        const net = value(netSentiment, positive, negative, total);
        expect(value(netSentiment, negative, positive, total)).toBeCloseTo(-net, 12);
        expect(Math.sign(net)).toBe(Math.sign(positive - negative));
      }),
    );
  });

  it('reaches its bounds when all agree, and no further', () => {
    expect(value(netSentiment, 7, 0, 7)).toBe(1);
    expect(value(netSentiment, 0, 7, 7)).toBe(-1);
    expect(failure(netSentiment, 7, 1, 7)).toBe('exceeds');
    expect(failure(netSentiment, 1, 7, 7)).toBe('exceeds');
  });

  it.each([
    [-1, 0, 5, 'atLeast'],
    [0, -1, 5, 'atLeast'],
    [0, 0, -5, 'atLeast'],
    [0, 0, 0, 'divisionByZero'],
    [3, 0, 0, 'divisionByZero'],
  ])('refuses %d, %d of %d', (positive, negative, total, code) => {
    expect(failure(netSentiment, positive, negative, total)).toBe(code);
  });
});
