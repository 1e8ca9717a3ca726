import { dividedBy, minus, negative, plus, power, times } from './arithmetic.js';
import { atLeast, atMost, differs, equals, less, more } from './comparison.js';
import { betaCdf, betaQuantile, normalCdf, normalQuantile } from './distributions.js';
import { irr } from './irr.js';
import { and, either, ifError, isNumber, not, or } from './logic.js';
import {
  called,
  call,
  comparison,
  infix,
  joining,
  level,
  logic,
  raising,
  ranging,
  total,
  writing,
} from './operator.js';
import type { Operator } from './operator.js';
import { index, match, max, min, npv, sum, sumproduct } from './ranges.js';
import { abs, exp, ln, log10, sqrt } from './roots.js';
import { int, mod, round, roundUp } from './rounding.js';
import { fixed, join } from './writing.js';

/**
 * Everything an expression is made of: what an operator takes and gives, how it prints in Excel, how it is computed
 * for one month and for all, and which words tell it. The conformance suite holds every row against LibreOffice.
 */
export const operators = {
  '+': infix('plus', '+', level.add, plus, true),
  '-': infix('minus', '-', level.add, minus),
  '*': infix('times', '*', level.multiply, times, true),
  '/': infix('dividedBy', '/', level.multiply, dividedBy),
  '^': raising('power', power),
  neg: call('negative', { as: 'minus' }, ['figure'], 'number', negative),

  '<': comparison('less', '<', less),
  '<=': comparison('atMost', '<=', atMost),
  '>': comparison('more', '>', more),
  '>=': comparison('atLeast', '>=', atLeast),
  '=': comparison('equals', '=', equals),
  '<>': comparison('differs', '<>', differs),
  and: logic('and', 'AND', and),
  or: logic('or', 'OR', or),
  not: call('not', called('NOT'), ['condition'], 'logical', not),
  isNumber: call('isNumber', called('ISNUMBER'), ['figure'], 'logical', isNumber),
  if: call('if', called('IF'), ['condition', 'any', 'any'], 'branch', either),
  iferror: call('ifError', called('IFERROR'), ['number', 'any'], 'branch', ifError),

  sum: total('sum', 'SUM', sum),
  min: total('min', 'MIN', min),
  max: total('max', 'MAX', max),
  sumproduct: ranging('sumproduct', called('SUMPRODUCT'), ['range', 'range'], sumproduct),
  index: ranging('index', called('INDEX'), ['range', 'figure'], index),
  match: ranging('match', called('MATCH', '0'), ['number', 'range'], match),
  npv: ranging('npv', called('NPV'), ['figure', 'range'], npv),
  irr: ranging('irr', called('IRR'), ['range', 'figure'], irr),

  abs: call('abs', called('ABS'), ['figure'], 'number', abs),
  int: call('int', called('INT'), ['figure'], 'number', int),
  round: call('round', called('ROUND'), ['figure', 'figure'], 'number', round),
  roundup: call('roundUp', called('ROUNDUP'), ['figure', 'figure'], 'number', roundUp),
  mod: call('mod', called('MOD'), ['figure', 'figure'], 'number', mod),
  sqrt: call('sqrt', called('SQRT'), ['figure'], 'number', sqrt),
  exp: call('exp', called('EXP'), ['figure'], 'number', exp),
  ln: call('ln', called('LN'), ['figure'], 'number', ln),
  log10: call('log10', called('LOG10'), ['figure'], 'number', log10),

  normCdf: call('normCdf', called('NORM.S.DIST', 'TRUE', true), ['figure'], 'number', normalCdf),
  normQuantile: call('normQuantile', called('NORM.S.INV', '', true), ['figure'], 'number', normalQuantile),
  betaCdf: call(
    'betaCdf',
    called('BETA.DIST', 'TRUE', true),
    ['figure', 'figure', 'figure'],
    'number',
    betaCdf,
  ),
  betaQuantile: call(
    'betaQuantile',
    called('BETA.INV', '', true),
    ['figure', 'figure', 'figure'],
    'number',
    betaQuantile,
  ),

  '&': joining('join', join),
  fixed: writing('fixed', called('FIXED'), ['figure', 'figure'], fixed),
} as const satisfies Record<string, Operator>;

export type Op = keyof typeof operators;
