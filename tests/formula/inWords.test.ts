import { e, is, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, choice, input, inputRow, row } from '../../src/formula/cells.js';
import type { Cell } from '../../src/formula/expr.js';
import { inWords, type RuleWords } from '../../src/formula/inWords.js';
import { english } from './english.js';

const plain = english({ never: 'not within the horizon', measured: 'measured' });
const words: RuleWords = {
  ...plain,
  name: ({ label }) => label,
  kindOf: ({ label }) => label.replace(/^\w+ /, '… '),
  nameAmongMany: ({ label }) => label.replace(/^\w+ /, '… '),
  allMonths: (name) => `${name} of all months`,
  someMonths: (name, from, to) => `${name} of months ${from} to ${to}`,
  before: (name, first) => `${name} before (at first ${first})`,
  month: 'the month',
  every: (name) => `every ${name}`,
  either: (condition, yes, no) => `if ${condition}: ${yes}, else ${no}`,
  orElse: (wanted, instead) => `${wanted}, or ${instead}`,
  quoted: (said) => `"${said}"`,
};
const benefits = input('benefits', 'benefits');
const costs = input('costs', 'costs');
const net = inputRow('net', 'net');
const basis = choice('basis', 'basis', ['measured', 'target']);
const lines = ['red', 'green', 'blue'].map((name) => input(name, `${name} line`));
const told = (expr: Parameters<typeof cell>[2]): string => inWords(cell('told', 'told', expr), words);

describe('a formula told for any figures', () => {
  it('names what it reads and holds no figure', () => {
    expect(told(e['/'](e['-'](benefits, costs), costs))).toBe('(benefits − costs) ÷ costs');
  });

  it('tells both ways, and what stands in where nothing can be computed', () => {
    const share = e.iferror(e['/'](benefits, costs), text('never'));
    expect(told(e.if(e['='](costs, 0), text('never'), share))).toBe(
      'if costs is 0: "not within the horizon", else benefits ÷ costs, or "not within the horizon"',
    );
    expect(told(e['*'](2, e.if(is(basis, 'measured'), costs, 0)))).toBe(
      '2 × (if basis is "measured": costs, else 0)',
    );
  });

  it('names all months, some of them, and the one before', () => {
    const sum: Cell<'row'> = row(
      'sum',
      'sum',
      e['+'](
        prev(() => sum, costs),
        e['*'](net, month),
      ),
    );
    expect(inWords(sum, words)).toBe('sum before (at first costs) + net × the month');
    expect(told(e.sum(months(net)))).toBe('the sum of net of all months');
    expect(told(e.npv(costs, range(benefits, months(net, 2, 3))))).toContain(
      'benefits and net of months 2 to 3',
    );
  });

  it('brackets whatever could be read otherwise', () => {
    expect(told(e['/'](e.sqrt(e['*'](benefits, costs)), costs))).toBe(
      '(the square root of (benefits × costs)) ÷ costs',
    );
    expect(told(e.max(e['+'](benefits, 1), costs))).toBe('the largest of (benefits + 1) and costs');
  });

  it('mentions figures of one kind once, and others by their names', () => {
    expect(told(e.sum(...lines))).toBe('the sum of every … line');
    expect(told(e.sum(...lines, costs))).toBe('the sum of every … line, costs');
    expect(told(e.sum(lines[0]!, costs))).toBe('the sum of red line, costs');
    expect(told(e['+'](lines[0]!, lines[1]!))).toBe('red line + green line');
  });

  it('is not to be had of an input', () => {
    expect(() => inWords(costs, words)).toThrow('costs is entered and has no formula');
  });
});
