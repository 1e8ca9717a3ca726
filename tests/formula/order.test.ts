import { e, month, months, prev } from '../../src/formula/build.js';
import { cell, input, inputRow, row } from '../../src/formula/cells.js';
import { compile } from '../../src/formula/compile.js';
import type { Cell, Expr } from '../../src/formula/expr.js';
import { dependencies, inputsOf } from '../../src/formula/graph.js';
import { inOrder } from '../../src/formula/order.js';

const ids = (cells: readonly Cell[]): readonly string[] => cells.map(({ id }) => id);
/** Rows whose formulas name each other, which the builders do not allow: there a formula names what is there already. */
function knot(
  formulas: Readonly<Record<string, (row: (id: string) => Cell<'row'>) => Expr>>,
): readonly Cell<'row'>[] {
  const rows = new Map(Object.keys(formulas).map((id) => [id, { ...inputRow(id, id) }] as const));
  for (const [id, formula] of Object.entries(formulas))
    Object.assign(rows.get(id)!, { expr: formula((of) => rows.get(of)!) });
  return [...rows.values()];
}

describe('what rests on what', () => {
  const rate = input('rate', 'rate');
  const opening = input('opening', 'opening');
  const flow = inputRow('flow', 'flow');
  const before: Cell<'row'> = row(
    'before',
    'before',
    prev(() => total, opening),
  );
  const total: Cell<'row'> = row('total', 'total', e['+'](before, flow));
  const npv = cell('npv', 'npv', e['+'](e.npv(rate, flow), opening, opening));

  it('names direct precedents once, in the order of the formula', () => {
    expect(ids(dependencies(npv))).toEqual(['rate', 'flow', 'opening']);
    expect(ids(dependencies(before))).toEqual(['total', 'opening']);
    expect(dependencies(rate)).toEqual([]);
  });

  it('finds the inputs behind a cell', () => {
    expect([...ids(inputsOf(total))].sort()).toEqual(['flow', 'opening']);
  });

  it('puts every cell after what it reads', () => {
    expect(ids(inOrder([npv, total]))).toEqual(['rate', 'flow', 'opening', 'npv', 'before', 'total']);
  });
});

describe('what cannot be computed', () => {
  it('is a circle', () => {
    const rows = knot({
      a: (named) => e['+'](named('b'), 1),
      b: (named) => e['*'](named('c'), 2),
      c: (named) => e['-'](named('a'), 3),
    });
    expect(() => compile(rows, 3)).toThrow('goes round in a circle; only prev may');
    for (const id of ['a', 'b', 'c']) expect(() => compile(rows, 3)).toThrow(new RegExp(`\\b${id} → `));
  });

  it('is a row of itself', () => {
    expect(() => compile(knot({ a: (named) => e['+'](named('a'), 1) }), 3)).toThrow(
      'a → a goes round in a circle',
    );
  });

  it('is a circle within the month beside one through prev', () => {
    const rows = knot({
      a: (named) =>
        e['+'](
          prev(() => named('b'), 0),
          named('b'),
        ),
      b: (named) => e['*'](named('a'), 2),
    });
    expect(() => compile(rows, 3)).toThrow('goes round in a circle');
  });

  it('is a row that recurs through its own total', () => {
    const a: Cell<'row'> = row(
      'a',
      'a',
      e['+'](
        prev(() => shared, 0),
        month,
      ),
    );
    const sum = cell('sum', 'sum', e.sum(months(a)));
    const shared: Cell<'row'> = row('shared', 'shared', e['/'](a, sum));
    expect(() => compile([shared], 3)).toThrow('goes round in a circle');
  });

  it('is a first value that recurs with its row', () => {
    const a: Cell<'row'> = row(
      'a',
      'a',
      e['+'](
        prev(() => b, 1),
        month,
      ),
    );
    const b: Cell<'row'> = row(
      'b',
      'b',
      prev(() => c, a),
    );
    const c: Cell<'row'> = row('c', 'c', e['*'](a, 2));
    expect(() => compile([c], 3)).toThrow('what c begins with may not recur with it');
  });

  it('is one id for two cells', () => {
    const one = input('twin', 'one');
    const other = input('twin', 'other');
    expect(() => compile([cell('c', 'c', e['+'](one, other))], 3)).toThrow('two cells are called twin');
  });

  it('is a row that begins in two ways', () => {
    const a = inputRow('a', 'a');
    const one = row(
      'one',
      'one',
      prev(() => a, 1),
    );
    const two = row(
      'two',
      'two',
      prev(() => a, 2),
    );
    expect(() => compile([one, two], 3)).toThrow('a begins in two ways');
    expect(() =>
      compile(
        [
          one,
          row(
            'three',
            'three',
            prev(() => a, 1),
          ),
        ],
        3,
      ),
    ).not.toThrow();
  });
});
