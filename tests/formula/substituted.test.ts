import { e, months, text, toExpr } from '../../src/formula/build.js';
import { cell, input, inputRow } from '../../src/formula/cells.js';
import { substituted } from '../../src/formula/substituted.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => input(id, id)) as [
  ReturnType<typeof input>,
  ReturnType<typeof input>,
  ReturnType<typeof input>,
];
const flow = inputRow('flow', 'flow');

describe('an expression with other figures', () => {
  it('reads them wherever the cell was read', () => {
    const expr = e.if(e['<'](a, b), e['*'](a, 2), text('key', { amount: e.fixed(a, 0) }));
    const expected = e.if(e['<'](c, b), e['*'](c, 2), text('key', { amount: e.fixed(c, 0) }));
    expect(substituted(expr, (cell) => (cell === a ? c : cell))).toEqual(expected);
  });

  it('takes a whole formula in the place of a cell, as if it had been built so', () => {
    const sum = e['+'](b, c);
    expect(substituted(e['+'](a, 1), () => sum)).toEqual(e['+'](sum, 1));
    expect(substituted(toExpr(a), () => sum)).toBe(sum);
  });

  it('leaves rows in ranges alone', () => {
    const total = cell('total', 'total', e['+'](e.sum(months(flow)), a));
    expect(substituted(total.expr!, (one) => (one === a ? b : one))).toEqual(e['+'](e.sum(months(flow)), b));
  });
});
