import { e, is, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, choice, input, inputRow, row, sentence } from '../../src/formula/cells.js';
import { sortOf } from '../../src/formula/expr.js';
import { operators } from '../../src/formula/operators.js';
import type { Op } from '../../src/formula/operators.js';

const a = input('a', 'a');
const flow = inputRow('flow', 'flow');
const payback = cell('payback', 'payback', e.iferror(e.match(1, flow), text('never')));
/** What the types forbid, for callers without types. */
const untyped = e as unknown as Readonly<Record<Op, (...args: readonly unknown[]) => unknown>>;

describe('building', () => {
  it.each((Object.keys(operators) as Op[]).map((op) => [op]))('%s counts its arguments', (op) => {
    const { params, more } = operators[op] as { params: readonly unknown[]; more?: unknown };
    expect(() => untyped[op](...params.slice(1).map(() => 1))).toThrow(`${op} takes`);
    if (more === undefined) expect(() => untyped[op](...params.map(() => 1), 1)).toThrow(`${op} takes`);
  });

  it('keeps conditions inside if, and, or, not', () => {
    expect(() => e['+'](e['<'](a, 1), 1)).toThrow('+ takes a figure, found logical; conditions belong in');
    expect(() => e.sum(e['<'](a, 1))).toThrow('conditions belong in');
    expect(() => e['='](e['<'](a, 1), 1)).toThrow('conditions belong in');
    expect(() => cell('c', 'c', e['<'](a, 1))).toThrow(
      'c is a number or mixed, found logical; write if(condition, 1, 0)',
    );
    expect(sortOf(e.if(e.and(e['<'](a, 1), a), 1, 0))).toBe('number');
  });

  it('lets a cell that may show a text into sums of its own, never where Excel would pass over it', () => {
    expect(sortOf(payback.expr!)).toBe('mixed');
    expect(sortOf(e['+'](payback, 1))).toBe('number');
    expect(sortOf(e.isNumber(payback))).toBe('logical');
    for (const careless of [() => e['<'](payback, 1), () => e.max(payback, 1), () => e.iferror(payback, 1)]) {
      expect(careless).toThrow('found mixed');
    }
    expect(() => range(a, payback)).toThrow('payback may show a text and has no place in a range');
  });

  it('keeps texts out of arithmetic', () => {
    expect(() => e['*'](text('x'), 2)).toThrow('* takes a figure, found text');
    expect(() => cell('c', 'c', text('x'))).toThrow('c is a number or mixed, found text');
    expect(() => row('r', 'r', e.if(flow, 1, text('x')))).toThrow('r is a number, found mixed');
    expect(() => sentence('s', 's', a)).toThrow('s is a text or mixed, found number');
    expect(() => prev(() => flow, text('x'))).toThrow('prev begins with a number, found text');
  });

  it('wants to know which months of a row a single cell means', () => {
    expect(() => cell('c', 'c', e.sum(flow))).toThrow('c has one value, found one per month; months(row)');
    expect(() => cell('c', 'c', month)).toThrow('found one per month');
    expect(() =>
      cell(
        'c',
        'c',
        prev(() => flow, 0),
      ),
    ).toThrow('found one per month');
    expect(() => text('x', { net: flow })).toThrow('x: {net} needs a text');
    expect(() => months(flow, 3, 2)).toThrow('flow has no months 3 to 2');
    expect(() => untyped.abs(range(a))).toThrow('abs takes no range');
    expect(() => untyped.sumproduct(a, flow)).toThrow('sumproduct needs a range, found ref');
  });

  it('refuses options that a choice does not have, and constants that are no numbers', () => {
    expect(() => is(choice('basis', 'basis', ['measured', 'target']), 'guess')).toThrow(
      'basis has no option guess',
    );
    expect(() => e.abs(Infinity)).toThrow('a constant is finite, found Infinity');
  });

  it('adds, multiplies and joins from left to right, however it is nested', () => {
    expect(e['+'](1, e['+'](2, e['+'](3, 4)))).toEqual(e['+'](1, 2, 3, 4));
    expect(e['*'](e['*'](1, 2), 3)).toEqual(e['*'](1, 2, 3));
    expect(e['-'](1, e['-'](2, 3))).not.toEqual(e['-'](1, 2, 3));
  });
});
