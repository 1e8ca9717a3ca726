import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { retentionIds } from '../../../src/kpi/customers/retentionIds.js';
import { column, failure, value } from '../helpers.js';

const ids = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 });
const share = (previous: readonly unknown[], current: readonly unknown[]) =>
  value(retentionIds, column(previous), column(current));

describe('RETENTIONIDS', () => {
  it('depends neither on order nor on repetition nor on new customers', () => {
    fc.assert(
      fc.property(ids, ids, (previous, current) => {
        const expected = share(previous, current);
        const newcomers = current.map((id) => id + 100);
        expect(share([...previous, ...previous].reverse(), [...newcomers, ...current, ...current])).toBe(
          expected,
        );
      }),
    );
  });
  it('and the share of those who left make 1', () => {
    fc.assert(
      fc.property(ids, ids, (previous, current) => {
        const left = previous.filter((id) => !current.includes(id));
        expect(share(previous, current) + share(previous, left)).toBeCloseTo(1, 12);
      }),
    );
  });
  it('measures against the previous period, not the current one', () => {
    expect(share(['A', 'B', 'C', 'D'], ['A'])).toBe(0.25);
    expect(share(['A'], ['A', 'B', 'C', 'D'])).toBe(1);
  });
  it.each([
    ['outer spaces do not matter', [' A ', 'B'], ['A'], 0.5],
    ['nor do capitals', ['Ann', 'B'], ['ann', 'C'], 0.5],
    ['a number stored as text is that number', ['1', 2, '3.50'], [1, 2, 3.5], 2 / 3],
    ['leading zeros belong to the name', ['007'], [7], 0],
    ['blanks are no customer', ['A', '', null], ['', 'B'], 0],
  ])('%s', (_title, previous, current, expected) => {
    expect(share(previous, current)).toBe(expected);
  });
  it('does not take blanks that arrive as 0 for a customer', () => {
    const sent = [column([7, 0, 0]), column([7, 0])];
    expect(evaluate(retentionIds, sent, [2, 1])).toBe(1);
    expect(evaluate(retentionIds, [sent[0], column([0])], [2, 1])).toBe(0);
  });
  it('is 0 when nobody is left, and has no answer when nobody was there', () => {
    expect(share(['A'], [''])).toBe(0);
    expect(failure(retentionIds, [['', null]], [['A']])).toBe('nothingToCompute');
    expect(failure(retentionIds, null, [['A']])).toBe('nothingToCompute');
  });
});
