import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from '../support/fastCheck.js';
import { e, is, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, choice, input, inputRow, inputText, row, sentence } from '../../src/formula/cells.js';
import { compile } from '../../src/formula/compile.js';
import { evaluate } from '../../src/formula/evaluate.js';
import type { Cell } from '../../src/formula/expr.js';
import type { Tape } from '../../src/formula/tape.js';
import { bigCase } from './bigCase.js';
import { english } from './english.js';
import { choices, randomModel } from './randomModel.js';

const words = english({ 'result.after': 'paid back in month {month} of {all}', 'result.never': 'never' });
const MONTHS = 9;

const valuesOf = (tape: Tape, of: Cell): readonly number[] =>
  of.kind === 'row'
    ? Array.from({ length: tape.months }, (_, at) => tape.number(of, at + 1))
    : [tape.number(of)];

describe('rows, months and the month before', () => {
  const start = input('start', 'start');
  const opening = input('opening', 'opening');
  const flow = inputRow('flow', 'flow');
  const ramp = row('ramp', 'ramp', e.max(0, e.min(1, e['/'](e['-'](month, start), 3))));
  const scaled = row('scaled', 'scaled', e['*'](flow, ramp));
  const soFar: Cell<'row'> = row(
    'soFar',
    'soFar',
    e['+'](
      prev(() => soFar, opening),
      scaled,
    ),
  );
  const same = row('same', 'same', e['*'](start, 2));
  const last = row(
    'last',
    'last',
    prev(() => flow, e.sum(months(flow))),
  );
  const second = cell('second', 'second', e.sum(months(scaled, 4, 6)));
  const reached = row('reached', 'reached', e.if(e['<'](soFar, 0), 0, 1));
  const at = e.match(1, reached);
  const paid = cell('paid', 'paid', e.iferror(at, text('result.never')));
  const told = sentence(
    'told',
    'told',
    e.if(e.isNumber(paid), text('result.after', { month: e.fixed(paid, 0), all: e.fixed(9, 0) }), paid),
  );
  const tape = compile([soFar, same, last, second, told], MONTHS);
  tape.set(start, 1);
  tape.set(opening, -30);
  tape.set(flow, [9, 9, 9, 9, 9, 9, 9, 9, 9]);
  tape.run();

  it('counts months from 1', () => {
    expect(valuesOf(tape, ramp)).toEqual([0, 1 / 3, 2 / 3, 1, 1, 1, 1, 1, 1]);
  });

  it('begins in month 1 with what comes before it', () => {
    expect(valuesOf(tape, soFar)).toEqual([-30, -27, -21, -12, -3, 6, 15, 24, 33]);
    expect(valuesOf(tape, last)).toEqual([81, 9, 9, 9, 9, 9, 9, 9, 9]);
  });

  it('repeats a single value in every month', () => {
    expect(valuesOf(tape, same)).toEqual(Array(MONTHS).fill(2));
  });

  it('recurs in several steps, whatever they are made of', () => {
    const part = input('part', 'part');
    const kept: Cell<'row'> = row(
      'kept',
      'kept',
      e.sum(
        e['*'](
          part,
          prev(() => kept, 8),
        ),
        month,
        flow,
      ),
    );
    const recurring = compile([kept], 3);
    recurring.set(part, 0.5);
    recurring.set(flow, [10, 20, 30]);
    recurring.run();
    expect(valuesOf(recurring, kept)).toEqual([15, 29.5, 47.75]);
  });

  it('takes IF(condition,1,0) for its condition, and no other IF', () => {
    const early = e['<'](month, 3);
    const flags = [e.if(early, 1, 0), e.if(early, 1, 2), e.if(early, 0, 1), e.if(start, 1, 0)];
    const rows = flags.map((flag, at) => row(`flag${at}`, 'flag', flag));
    const flagging = compile(rows, 3);
    flagging.set(start, 5);
    flagging.run();
    expect(rows.map((each) => valuesOf(flagging, each))).toEqual([
      [1, 1, 0],
      [1, 1, 2],
      [0, 0, 1],
      [1, 1, 1],
    ]);
  });

  it('sums some of the months', () => {
    expect(tape.number(second)).toBe(27);
  });

  it('shows a number, or the text that stands for it', () => {
    expect(tape.value(paid, words)).toBe(6);
    expect(tape.text(told, words)).toBe('paid back in month 6 of 9');
    tape.set(opening, -1000);
    tape.run();
    expect(tape.value(paid, words)).toBe('never');
    expect(tape.number(paid)).toBeNaN();
    expect(tape.text(told, words)).toBe('never');
    expect(tape.text(paid, words)).toBe('never');
  });

  it('knows no month 0 and none after the horizon, and no cell it was not given', () => {
    expect(() => tape.number(soFar, 0)).toThrow('soFar has no month 0');
    expect(() => tape.number(soFar, 10)).toThrow('soFar has no month 10');
    expect(() => tape.number(soFar)).toThrow('soFar has no month (none given)');
    expect(() => tape.number(input('stranger', 'x'))).toThrow('stranger is not on the tape');
  });

  it('is entered through inputs only', () => {
    expect(() => {
      tape.set(second, 1);
    }).toThrow('second is computed, not entered');
  });
});

describe('texts and choices', () => {
  const basis = choice('basis', 'basis', ['measured', 'target']);
  const title = inputText('title', 'title');
  const factor = cell('factor', 'factor', e.if(is(basis, 'target'), 0.5, 1));
  const told = sentence('told', 'told', e['&'](title, text('colon'), basis));
  const tape = compile([factor, told], 3);
  const tongue = english({ colon: ': ', target: 'ein Ziel' });

  it('computes with the choice and shows it in words', () => {
    tape.set(title, '=Help "centre"');
    tape.set(basis, 'target');
    tape.run();
    expect(tape.number(factor)).toBe(0.5);
    expect(tape.value(basis, tongue)).toBe('ein Ziel');
    expect(tape.text(told, tongue)).toBe('=Help "centre": ein Ziel');
    tape.set(basis, 'measured');
    tape.run();
    expect(tape.number(factor)).toBe(1);
    expect(() => {
      tape.set(basis, 'guessed');
    }).toThrow('basis has no option guessed');
  });
});

describe('errors', () => {
  const rate = input('rate', 'rate');
  const broken = row('broken', 'broken', e['/'](1, e['-'](month, rate)));
  const sum = cell('sum', 'sum', e.sum(months(broken)));
  const safe = row('safe', 'safe', e.iferror(broken, -1));
  const unused = row('unused', 'unused', e.if(e['='](month, rate), 0, broken));
  const tape = compile([sum, safe, unused], 3);

  it('run through whatever reads them, but iferror and the branch not taken', () => {
    tape.set(rate, 2);
    tape.run();
    expect(valuesOf(tape, broken)).toEqual([-1, NaN, 1]);
    expect(tape.number(sum)).toBeNaN();
    expect(tape.value(sum, words)).toBeNaN();
    expect(tape.text(sum, words)).toBe('');
    expect(valuesOf(tape, safe)).toEqual([-1, -1, 1]);
    expect(valuesOf(tape, unused)).toEqual([-1, 0, 1]);
  });

  it('are what an input is that was never set', () => {
    const fresh = compile([sum], 3);
    fresh.run();
    expect(fresh.number(sum)).toBeNaN();
  });
});

describe('a number that comes out as it was', () => {
  const entered = input('entered', 'entered');
  const isLarge = cell('isLarge', 'isLarge', e.if(e['>'](entered, 10), 1, 0));
  const doubled = cell('doubled', 'doubled', e['*'](entered, 2));
  const both = cell('both', 'both', e['+'](isLarge, doubled));
  const after = row('after', 'after', e['*'](isLarge, month));
  const broken = cell('broken', 'broken', e.sqrt(e['-'](isLarge, 1)));
  const told = cell('told', 'told', e.iferror(broken, -1));
  const tape = compile([both, after, told], 3);
  const shown = (value: number): readonly number[] => {
    tape.set(entered, value);
    tape.run();
    return [tape.number(both), ...valuesOf(tape, after), tape.number(told)];
  };

  it('keeps nothing from following that has changed', () => {
    expect(shown(4)).toEqual([8, 0, 0, 0, -1]);
    expect(shown(5)).toEqual([10, 0, 0, 0, -1]);
    expect(shown(20)).toEqual([41, 1, 2, 3, 0]);
    expect(shown(21)).toEqual([43, 1, 2, 3, 0]);
    expect(shown(NaN)).toEqual([NaN, NaN, NaN, NaN, -1]);
    expect(shown(6)).toEqual([12, 0, 0, 0, -1]);
  });
});

/** Shrinking a model takes long: a failure is told after this at the latest. */
const LIMIT = { interruptAfterTimeLimit: 30_000 };

describe('a tape of random formulas', () => {
  it('agrees with the plain evaluation of every formula, month by month', () => {
    fc.assert(
      fc.property(choices, (drawn) => {
        const model = randomModel('m', drawn, 14);
        const tape = compile(model.cells, 12);
        model.fill(tape);
        tape.run();
        const figures = {
          months: 12,
          number: (of: Cell, at?: number) => tape.number(of, at),
          entered: () => '',
        };
        for (const computed of model.computed) {
          valuesOf(tape, computed).forEach((value, at) => {
            const plain = Number(evaluate(computed.expr!, { figures, texts: words, month: at + 1 })) + 0;
            expect([computed.id, at, value]).toEqual([computed.id, at, plain]);
          });
        }
      }),
      { numRuns: 60, ...LIMIT },
    );
  });

  it('comes to the same whether all is recomputed or only what has changed', () => {
    const change = fc.record({
      which: fc.nat(4),
      value: fc.double({ min: -50, max: 50, noNaN: true }),
      schedule: fc.option(fc.nat(2), { freq: 4 }),
      runs: fc.boolean(),
    });
    fc.assert(
      fc.property(choices, fc.array(change, { minLength: 1, maxLength: 8 }), (drawn, changes) => {
        const model = randomModel('m', drawn, 20);
        const tape = compile(model.cells, 12);
        const fresh = compile(model.cells, 12);
        model.fill(tape);
        model.fill(fresh);
        tape.run();
        for (const { which, value, schedule, runs } of changes) {
          const entered = Array.from({ length: 12 }, (_, m) => value + m);
          for (const each of [tape, fresh]) {
            if (schedule === null) each.set(model.numbers[which]!, value);
            else each.set(model.schedules[schedule]!, entered);
          }
          if (runs) tape.run();
        }
        tape.run();
        fresh.run();
        for (const computed of model.computed)
          expect(valuesOf(tape, computed)).toEqual(valuesOf(fresh, computed));
      }),
      { numRuns: 60, ...LIMIT },
    );
  });

  it('does not depend on the order in which its cells are given', () => {
    fc.assert(
      fc.property(choices, (drawn) => {
        const model = randomModel('m', drawn, 16);
        const [forth, back] = [compile(model.cells, 12), compile([...model.cells].reverse(), 12)];
        for (const tape of [forth, back]) {
          model.fill(tape);
          tape.run();
        }
        for (const computed of model.computed)
          expect(valuesOf(forth, computed)).toEqual(valuesOf(back, computed));
      }),
      { numRuns: 30, ...LIMIT },
    );
  });
});

describe('running', () => {
  const big = bigCase(6, 3);
  const entered = [...big.inputs.keys()];
  const tape = compile(big.cells, 60);
  big.fill(tape);

  const work = (runs: number): void => {
    for (let run = 0; run < runs; run++) {
      for (let at = 0; at < entered.length; at++) tape.set(entered[at]!, 1 + ((run + at) % 7) * 0.25);
      tape.run();
    }
  };

  it('allocates nothing', () => {
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const RUNS = 50;
    const rows = big.rows * 60;
    work(400);
    const perRun = [0, 1, 2].map(() => {
      collect();
      const before = process.memoryUsage().heapUsed;
      work(RUNS);
      return (process.memoryUsage().heapUsed - before) / RUNS;
    });
    // One boxed number per row would be 16 bytes for each of its months; what is left is the measurement's own.
    expect(Math.min(...perRun)).toBeLessThan(rows);
  });

  it('twice gives the same numbers, and reading changes none', () => {
    big.fill(tape);
    tape.run();
    const first = valuesOf(tape, big.net);
    tape.run();
    expect(valuesOf(tape, big.net)).toEqual(first);
    const total = first.reduce((sum, value) => sum + value, 0);
    expect(total).not.toBe(0);
    expect(Number.isFinite(total)).toBe(true);
  });

  it('gathers cells from different places into one range', () => {
    const a = input('a', 'a');
    const b = input('b', 'b');
    const flow = inputRow('flow', 'flow');
    const all = range(a, months(flow, 2, 3), b);
    const [i, s] = [cell('i', 'i', e.index(all, 4)), cell('s', 's', e.sum(all, 1))];
    const gathered = compile([i, s], 3);
    gathered.set(a, 1);
    gathered.set(b, 40);
    gathered.set(flow, [500, 20, 30]);
    gathered.run();
    expect([gathered.number(i), gathered.number(s)]).toEqual([40, 92]);
  });
});
