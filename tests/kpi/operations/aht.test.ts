import fc from '../../support/fastCheck.js';
import { aht } from '../../../src/kpi/operations/aht.js';
import { avgAfterCall } from '../../../src/kpi/operations/avgAfterCall.js';
import { avgHold } from '../../../src/kpi/operations/avgHold.js';
import { column, failure, value } from '../helpers.js';

const seconds = fc.integer({ min: 0, max: 1_000_000 });
const calls = fc.array(fc.record({ talk: seconds, hold: seconds, afterCall: seconds }), {
  minLength: 1,
  maxLength: 50,
});

describe('AHT', () => {
  it.each([
    [668205, 99153, 198306, 4311, 224],
    [30000, 4500, 9000, 100, 435],
  ])(
    'of %d s talk, %d s hold, %d s afterwards in %d contacts is %d',
    (talk, hold, afterCall, contacts, expected) => {
      expect(value(aht, talk, hold, afterCall, contacts)).toBe(expected);
    },
  );
  it('is the mean of the handle times of the calls', () => {
    fc.assert(
      fc.property(calls, (all) => {
        const mean = all.reduce((sum, call) => sum + call.talk + call.hold + call.afterCall, 0) / all.length;
        const columns = (['talk', 'hold', 'afterCall'] as const).map((part) =>
          column(all.map((call) => call[part])),
        );
        expect(value(aht, ...columns, column(all.map(() => 1)))).toBeCloseTo(mean, 6);
      }),
    );
  });
  it('is made of talk, hold and after-call work', () => {
    fc.assert(
      fc.property(
        seconds,
        seconds,
        seconds,
        fc.integer({ min: 1, max: 500 }),
        (talk, hold, afterCall, contacts) => {
          const parts =
            talk / contacts + value(avgHold, hold, contacts) + value(avgAfterCall, afterCall, contacts);
          expect(value(aht, talk, hold, afterCall, contacts)).toBeCloseTo(parts, 6);
        },
      ),
    );
  });
  it.each([0, 1, 2, 3])('refuses argument %d below zero, even in a sum above it', (at) => {
    const args: unknown[] = [100, 10, 20, 5];
    args[at] = [[300], [-1]];
    expect(failure(aht, ...args)).toBe('atLeast');
  });
  it('says when the times add up to more than a number can hold', () => {
    expect(failure(aht, 1e308, 1e308, 0, 1e300)).toBe('tooLarge');
  });
});
