import fc from '../support/fastCheck.js';
import { apply } from '../../src/formula/apply.js';
import { e, months } from '../../src/formula/build.js';
import { cell, input, inputRow } from '../../src/formula/cells.js';
import { compile } from '../../src/formula/compile.js';
import type { One, Three, Two } from '../../src/formula/kernel.js';
import type { Operator } from '../../src/formula/operator.js';
import { operators } from '../../src/formula/operators.js';
import type { Op } from '../../src/formula/operators.js';

const table: readonly (readonly [Op, Operator])[] = (Object.keys(operators) as Op[]).map((op) => [
  op,
  operators[op],
]);
const figure = fc.oneof(
  fc.integer({ min: -4, max: 4 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(NaN, 1e308, -1e308, 1e-300),
);

describe('the table of operators', () => {
  it('tells each operator in words of its own', () => {
    const words = table.map(([, operator]) => operator.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('uses only functions that Excel 2016 has and that do not recalculate on their own', () => {
    const names = table.flatMap(([, { prints }]) => (prints.as === 'call' ? [prints.name] : []));
    const forbidden = [
      'LET',
      'LAMBDA',
      'XLOOKUP',
      'IFS',
      'TEXTJOIN',
      'OFFSET',
      'INDIRECT',
      'NOW',
      'TODAY',
      'RAND',
      'TEXT',
    ];
    expect(names.filter((name) => forbidden.includes(name))).toEqual([]);
  });
});

describe.each(
  table.flatMap(([op, { evaluates }]) =>
    evaluates.by === 'each' || evaluates.by === 'fold' ? [[op, evaluates] as const] : [],
  ),
)('%s', (op, { of, rows }) => {
  const COUNT = 6;
  const step = fc.constantFrom(0, 1);

  it('computes a row as it computes each of its months', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 18, maxLength: 18 }),
        step,
        step,
        step,
        (numbers, aStep, bStep, cStep) => {
          const memory = Float64Array.from([...numbers, ...Array<number>(COUNT).fill(0)]);
          rows(memory, COUNT, 18, 0, aStep, 6, bStep, 12, cStep, 0);
          for (let m = 0; m < COUNT; m++) {
            const single = (of as One & Two & Three)(
              numbers[m * aStep]!,
              numbers[6 + m * bStep]!,
              numbers[12 + m * cStep]!,
            );
            expect(memory[18 + m]).toBe(single);
          }
        },
      ),
    );
  });

  it('gives a finite number or an error, never infinity', () => {
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        const result = (of as One & Two & Three)(a, b, c);
        expect(Number.isFinite(result) || Number.isNaN(result)).toBe(true);
      }),
    );
  });
});

describe('on a tape', () => {
  const inputs = [input('a', 'a'), input('b', 'b'), input('c', 'c')];
  const each = table.flatMap(([op, { params, more, gives, evaluates }]) =>
    evaluates.by === 'each' || evaluates.by === 'fold'
      ? [{ op, gives, of: evaluates.of, count: Math.max(params.length, more ? 2 : 1) }]
      : [],
  );
  const small = fc.constantFrom(-2, -1, 0, 0.5, 1, 2, NaN);

  it.each(each)('$op of single numbers is what its function gives', ({ op, gives, of, count }) => {
    const applied = apply(
      op,
      inputs.slice(0, count).map((to) => ({ op: 'ref', to })),
    );
    const only = cell('only', 'only', gives === 'logical' ? e.if(applied, 1, 0) : applied);
    const tape = compile([only, ...inputs], 2);
    fc.assert(
      fc.property(small, small, small, (...figures) => {
        inputs.forEach((entered, at) => {
          tape.set(entered, figures[at]!);
        });
        tape.run();
        expect(tape.number(only)).toBe((of as One & Two & Three)(...figures) + 0);
      }),
    );
  });
});

describe('several arguments in one go come to what they come to one by one', () => {
  const folds = table.flatMap(([op, { evaluates }]) =>
    evaluates.by === 'fold' ? [{ op, ...evaluates }] : [],
  );
  const threes = folds.flatMap(({ op, of, rowsOfThree }) => (rowsOfThree ? [{ op, of, rowsOfThree }] : []));
  const manies = folds.flatMap(({ op, of, rowsOfMany }) => (rowsOfMany ? [{ op, of, rowsOfMany }] : []));
  const folded = (of: Two, figures: readonly number[]): number =>
    figures.reduce((left, next) => of(left, next));
  const rowsOf = (least: number, most: number) =>
    fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: least, maxLength: most });

  it.each(threes)('three of $op', ({ of, rowsOfThree }) => {
    fc.assert(
      fc.property(rowsOf(3, 3), fc.constantFrom(0, 1), ([a = [], b = [], c = []], step) => {
        const memory = Float64Array.from([...a, ...b, ...c, 0, 0, 0]);
        rowsOfThree(memory, 3, 9, 0, step, 3, 1, 6, step, 0);
        const months = [0, 1, 2].map((m) => folded(of, [a[m * step]!, b[m]!, c[m * step]!]));
        expect([...memory.slice(9)]).toEqual(months);
      }),
    );
  });

  it.each(manies)('any number of $op', ({ of, rowsOfMany }) => {
    fc.assert(
      fc.property(rowsOf(3, 13), (rows) => {
        const target = 3 * rows.length;
        const memory = Float64Array.from([...rows.flat(), 7, 7, 7]);
        const places = Int32Array.from(rows, (_, at) => 3 * at);
        rowsOfMany(places)(memory, 3, target, 0, 1, 0, 0, 0, 0, 0);
        // What begins with 0 knows no −0.
        const months = [0, 1, 2].map((m) => folded(of, [0, ...rows.map((numbers) => numbers[m]!)]));
        expect([...memory.slice(target)]).toEqual(months);
      }),
    );
  });
});

describe('where Excel and LibreOffice part, the tape goes with Excel', () => {
  const valueOf = (expr: Parameters<typeof cell>[2]): number => {
    const only = cell('only', 'only', expr);
    const tape = compile([only], 3);
    tape.run();
    return tape.number(only);
  };

  it.each([
    ['0^0 is an error', e['^'](0, 0)],
    ['a root of a negative number is an error, odd or not', e['^'](-8, e['/'](1, 3))],
    ['the beta quantile of 0 is an error', e.betaQuantile(0, 2, 3)],
  ])('%s', (_title, expr) => {
    expect(valueOf(expr)).toBeNaN();
  });

  it('a power too small to hold is 0', () => {
    expect(valueOf(e['^'](10, -400))).toBe(0);
  });

  it('rounds down as it is, though 7.999999999999999 looks like 8', () => {
    expect(valueOf(e.int(e['*'](e['+'](0.1, 0.7), 10)))).toBe(7);
  });
});

describe('ranges', () => {
  const flows = inputRow('flows', 'flows');
  const valueOf = (expr: Parameters<typeof cell>[2], entered: readonly number[]): number => {
    const only = cell('only', 'only', expr);
    const tape = compile([only], entered.length);
    tape.set(flows, entered);
    tape.run();
    return tape.number(only);
  };

  it('finds a rate at which the flows are worth nothing', () => {
    const later = fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { minLength: 3, maxLength: 24 });
    fc.assert(
      fc.property(later, fc.double({ min: 0.2, max: 0.95, noNaN: true }), (gains, part) => {
        const spent = -part * gains.reduce((sum, gain) => sum + gain, 0);
        const rate = valueOf(e.irr(flows, 0.01), [spent, ...gains]);
        fc.pre(!Number.isNaN(rate));
        const worth = valueOf(e.npv(rate, flows), [spent, ...gains]);
        expect(Math.abs(worth)).toBeLessThan(1e-9 * -spent);
      }),
    );
  });

  it.each([
    ['the example of the model', [-10_000, ...Array<number>(12).fill(1000)], 0.029228541],
    ['a loss over five years', [-10_000, ...Array<number>(60).fill(10)], -0.068175491],
  ])('IRR: %s', (_title, entered, rate) => {
    const searched = e.iferror(e.irr(flows, 0.01), e.irr(flows, -0.05));
    expect(valueOf(searched, entered)).toBeCloseTo(rate, 9);
  });

  it('has no rate for flows of one sign, nor one of −100 % or below', () => {
    expect(valueOf(e.irr(flows, 0.01), [1, 2, 3])).toBeNaN();
    expect(valueOf(e.irr(flows, -1.5), [-1, -1, 1])).toBeNaN();
  });

  it('takes no place 0, which is the whole range in Excel', () => {
    expect(valueOf(e.index(flows, 0), [1, 2, 3])).toBeNaN();
    expect(valueOf(e.index(flows, 0.9), [1, 2, 3])).toBeNaN();
  });

  it('finds the first of equal numbers', () => {
    expect(valueOf(e.match(2, flows), [1, 2, 2])).toBe(2);
  });

  it('refuses months beyond the horizon and ranges of different length', () => {
    expect(() => valueOf(e.sum(months(flows, 2, 4)), [1, 2, 3])).toThrow('flows has no month 4');
    expect(() => valueOf(e.sumproduct(months(flows, 1, 2), flows), [1, 2, 3])).toThrow(
      'ranges of one length',
    );
  });
});
