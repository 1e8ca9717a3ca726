import { e, is, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, choice, input, inputRow, row, sentence } from '../../src/formula/cells.js';
import { compile } from '../../src/formula/compile.js';
import type { Cell } from '../../src/formula/expr.js';
import { explain } from '../../src/formula/explain.js';
import { english } from './english.js';

const words = english({
  label: 'Hard ROI',
  benefits: 'benefits',
  costs: 'costs',
  never: 'not within the horizon',
});
const benefits = input('benefits', 'benefits');
const costs = input('costs', 'costs');
const net = inputRow('net', 'net');
const basis = choice('basis', 'basis', ['measured', 'target']);
const roi = cell('roi', 'label', e['/'](e['-'](benefits, costs), costs));
const soFar: Cell<'row'> = row(
  'soFar',
  'cumulative',
  e['+'](
    prev(() => soFar, e.neg(costs)),
    net,
  ),
);
const ramp = row('ramp', 'ramp', e.max(0, e.min(1, e['/'](month, 3))));
const payback = cell('payback', 'payback', e.iferror(e.match(1, net), text('never')));
const doubled = cell('doubled', 'doubled', e['*'](payback, 2));
const rate = cell('rate', 'rate', e.irr(range(roi, months(net, 2, 3)), 0.01));
const chosen = cell(
  'chosen',
  'chosen',
  e.if(is(basis, 'target'), e['^'](e['+'](costs, 1), 2), e.neg(e['+'](costs, 1))),
);
const told = sentence('told', 'told', e['&'](text('never'), e.fixed(costs, 0)));
const quotient = e.iferror(e['/'](benefits, costs), text('never'));
const guarded = cell('guarded', 'guarded', e.if(e['='](costs, 0), text('none'), quotient));
const none = cell('none', 'none', e.if(e['='](costs, 0), benefits, text('never')));
const free = cell('free', 'free', e.if(e['>'](costs, 1), text('never'), benefits));
const last = cell('last', 'last', e['-'](e.index(months(net), 3), 1));
const outside = cell('outside', 'outside', e.iferror(e.index(months(net), roi), 0));
const tape = compile([roi, soFar, ramp, doubled, rate, chosen, told, guarded, none, free, last, outside], 3);
tape.set(benefits, 120_000);
tape.set(costs, 80_000);
tape.set(net, [1000, 2000, 3000]);
tape.set(basis, 'target');
tape.run();

describe('a formula in words', () => {
  it('has its figures filled in, one level deep', () => {
    expect(explain(roi, tape, words)).toBe(
      'Hard ROI = (benefits 120,000 − costs 80,000) ÷ costs 80,000 = 0.5',
    );
  });

  it('tells the month before, and in month 1 the beginning', () => {
    expect(explain(soFar, tape, words, 1)).toBe('cumulative = −costs 80,000 + net 1,000 = -79,000');
    expect(explain(soFar, tape, words, 3)).toBe(
      'cumulative = cumulative of the month before -77,000 + net 3,000 = -74,000',
    );
  });

  it('brackets one phrase inside another', () => {
    expect(explain(ramp, tape, words, 2)).toBe(
      'ramp = the largest of 0 and (the smallest of 1 and (month 2 ÷ 3)) = 0.667',
    );
    expect(explain(chosen, tape, words)).toBe(
      'chosen = (costs 80,000 + 1) to the power of 2 = 6,400,160,001',
    );
  });

  it('shows a text where there is no number, and says when there is no result', () => {
    expect(explain(payback, tape, words)).toBe(
      'payback = not within the horizon, because (the place of 1 in net of months 1 to 3) cannot be computed = not within the horizon',
    );
    expect(explain(doubled, tape, words)).toBe('doubled = payback not within the horizon × 2 = no result');
    expect(explain(told, tape, words)).toBe(
      'told = not within the horizon followed by (costs 80,000 with 0 decimals) = not within the horizon80,000',
    );
  });

  it('tells the formula that the figures lead to, and why where that names none', () => {
    expect(explain(guarded, tape, words)).toBe('guarded = benefits 120,000 ÷ costs 80,000 = 1.5');
    expect(explain(none, tape, words)).toBe(
      'none = not within the horizon, because not (costs 80,000 is 0) = not within the horizon',
    );
    expect(explain(free, tape, words)).toBe(
      'free = not within the horizon, because costs 80,000 is more than 1 = not within the horizon',
    );
  });

  it('tells one month of a row by its figure', () => {
    expect(explain(last, tape, words)).toBe('last = net of month 3 3,000 − 1 = 2,999');
    expect(explain(outside, tape, words)).toBe(
      'outside = 0, because (net of months 1 to 3 at place Hard ROI 0.5) cannot be computed = 0',
    );
  });

  it('names what stands side by side', () => {
    expect(explain(rate, tape, words)).toContain(
      'the internal rate of return of Hard ROI 0.5 and net of months 2 to 3, searched from 0.01',
    );
  });

  it('is not to be had of an input', () => {
    expect(() => explain(costs, tape, words)).toThrow('costs is entered and has no formula');
  });
});
