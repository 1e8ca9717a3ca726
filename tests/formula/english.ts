import type { Cell } from '../../src/formula/expr.js';
import type { OperatorWords, Words } from '../../src/formula/words.js';

const TEMPLATES: Readonly<Record<OperatorWords, string>> = {
  plus: '{0} + {1}',
  minus: '{0} − {1}',
  times: '{0} × {1}',
  dividedBy: '{0} ÷ {1}',
  power: '{0} to the power of {1}',
  negative: '−{0}',
  less: '{0} is less than {1}',
  atMost: '{0} is at most {1}',
  more: '{0} is more than {1}',
  atLeast: '{0} is at least {1}',
  equals: '{0} is {1}',
  differs: '{0} is not {1}',
  and: '{0} and {1}',
  or: '{0} or {1}',
  not: 'not {0}',
  isNumber: '{0} is a number',
  if: '{0}, because {1}',
  ifError: '{0}, because {1} cannot be computed',
  sum: 'the sum of {0}, {1}',
  min: 'the smallest of {0} and {1}',
  max: 'the largest of {0} and {1}',
  sumproduct: 'the sum of {0} times {1}, month by month',
  index: '{0} at place {1}',
  match: 'the place of {0} in {1}',
  npv: 'the present value at {0} of {1}',
  irr: 'the internal rate of return of {0}, searched from {1}',
  abs: '{0} without its sign',
  int: '{0} rounded down',
  round: '{0} rounded to {1} decimals',
  roundUp: '{0} rounded up to {1} decimals',
  mod: 'the remainder of {0} ÷ {1}',
  sqrt: 'the square root of {0}',
  exp: 'e to the power of {0}',
  ln: 'the natural logarithm of {0}',
  log10: 'the decimal logarithm of {0}',
  normCdf: 'the normal probability of at most {0}',
  normQuantile: 'the normal value reached with probability {0}',
  betaCdf: 'the beta probability of at most {0} (shapes {1}, {2})',
  betaQuantile: 'the beta value reached with probability {0} (shapes {1}, {2})',
  join: '{0} followed by {1}',
  fixed: '{0} with {1} decimals',
};

const decimal = (digits: number) =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Messages a test needs besides its labels, which stand for themselves. */
export function english(messages: Readonly<Record<string, string>> = {}): Words {
  const text = (key: string): string => messages[key] ?? key;
  return {
    text,
    fixed: (value, decimals) => decimal(decimals).format(value),
    number: (value: number, _cell?: Cell) =>
      Number.isNaN(value)
        ? 'no result'
        : new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }).format(value),
    named: (label, figure) => `${label} ${figure}`,
    months: (label, from, to) => `${label} of months ${from} to ${to}`,
    list: (figures) => figures.join(' and '),
    inMonth: (label, month, figure) => `${label} of month ${month} ${figure}`,
    before: (label, figure) => `${label} of the month before ${figure}`,
    month: (month) => `month ${month}`,
    op(words, args) {
      const template = TEMPLATES[words];
      const [first = '', second = '', ...more] = args;
      // Sums and products of many parts repeat what stands between the first two.
      const between = /\{0\}(.*)\{1\}/.exec(template)?.[1] ?? ', ';
      const rest = args.length > 2 && !template.includes('{2}') ? more : [];
      const told = template
        .replace(args.length === 1 ? /\{0\}.*\{1\}|\{0\}/ : /\{0\}/, () => first)
        .replace('{1}', () => [second, ...rest].join(between))
        .replace('{2}', () => more[0] ?? '');
      return told;
    },
    statement: (label, formula, result) => `${label} = ${formula} = ${result}`,
  };
}
