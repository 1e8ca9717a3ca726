import type { Statistic } from '../stats/types.js';
import { errorIn, isBlank } from './cells.js';
import { serialOf } from './dates.js';
import type { Cells, Param, Range } from './define.js';
import {
  CellError,
  KpiError,
  above,
  atLeast,
  atMost,
  between,
  divisionByZero,
  inside,
  notWhole,
  nothingToCompute,
  unknownWord,
  wrongKind,
} from './errors.js';

/** What the rounding of decimal fractions may amount to, as a share of what was added. */
const ROUNDING = 1e-12;
const PERCENTILE = /^p([1-9]\d?)$/;

function checkBounds(param: Param, value: number): number {
  const { name, from, to } = param;
  if (from !== undefined && to !== undefined && !(value >= from && value <= to)) {
    throw between(name, from, to, value);
  }
  if (from !== undefined && !(value >= from)) throw atLeast(name, from, value);
  if (to !== undefined && !(value <= to)) throw atMost(name, to, value);
  if (param.above !== undefined && !(value > param.above)) throw above(name, param.above, value);
  if (param.whole && !Number.isInteger(value)) throw notWhole(name, value);
  return value;
}

/** A single cell. Excel sends a reference to one cell, and a range of one cell, as either of the two. */
function single(param: Param, sent: unknown): unknown {
  if (!Array.isArray(sent)) return sent;
  const rows = sent as Cells;
  if (rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) {
    const error = errorIn(rows[0][0]);
    if (error !== undefined) throw new CellError(error);
    return rows[0][0];
  }
  throw wrongKind(param.name, 'single', sent);
}

/** A blank stands for 0, as in Excel's own arithmetic and as desktop Excel sends it. */
function numberFrom(param: Param, sent: unknown): number {
  const cell = single(param, sent);
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return checkBounds(param, cell);
  } else if (isBlank(cell)) return checkBounds(param, 0);
  throw wrongKind(param.name, 'number', cell);
}

function shareFrom(param: Param, sent: unknown): number {
  const share = numberFrom(param, sent);
  if (share >= 0 && share <= 1) return share;
  throw between(param.name, 0, 1, share);
}

function confidenceFrom(param: Param, sent: unknown): number {
  const confidence = numberFrom(param, sent);
  if (confidence > 0 && confidence < 1) return confidence;
  throw inside(param.name, 0, 1, confidence);
}

/** The limits between which a cell of a sum needs no closer look; none when more than its size is asked. */
function unquestioned(param: Param): { readonly low: number; readonly high: number } {
  if (param.unit === 'money') return { low: -Infinity, high: Infinity };
  if (param.whole || param.above !== undefined) return { low: Infinity, high: -Infinity };
  return { low: param.from ?? -Infinity, high: param.to ?? Infinity };
}

/** A sum that is zero but for the rounding of its parts, as {0.3, −0.1, −0.2}, is zero. */
function withoutNoise(rows: Cells, sum: number): number {
  if (Math.abs(sum) > 1) return sum;
  let moved = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === 'number') moved += Math.abs(cell);
  return Math.abs(sum) <= ROUNDING * moved ? 0 : sum;
}

/**
 * The sum of a range; a range without a number or a blank has nothing to sum. Credits may stand among
 * costs, but no negative call among calls: only money has its bounds on the total.
 */
function sumFrom(param: Param, sent: unknown): number {
  if (!Array.isArray(sent)) return numberFrom(param, sent);
  const rows = sent as Cells;
  // Excel sends a single value as a range of one cell; both mean that value.
  if (rows.length === 1 && rows[0]?.length === 1) return numberFrom(param, sent);
  const bounded = param.unit !== 'money';
  const { low, high } = unquestioned(param);
  let sum = 0;
  let cells = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell === 'number') {
        sum += (cell >= low && cell <= high) || !bounded ? cell : checkBounds(param, cell);
        cells += 1;
      } else if (isBlank(cell)) cells += 1;
      else {
        const error = errorIn(cell);
        if (error !== undefined) throw new CellError(error);
      }
    }
  }
  if (cells === 0) throw nothingToCompute(param.name);
  if (!Number.isFinite(sum)) throw new KpiError('tooLarge');
  return bounded ? sum : checkBounds(param, withoutNoise(rows, sum));
}

function rangeFrom(param: Param, sent: unknown, blankZeros: number): Range {
  if (Array.isArray(sent)) return { name: param.name, rows: sent as Cells, blankZeros };
  return { name: param.name, rows: [[sent]], blankZeros };
}

function textFrom(param: Param, sent: unknown): string {
  const cell = single(param, sent);
  if (typeof cell !== 'string') throw wrongKind(param.name, 'text', cell);
  return cell.trim();
}

function wordFrom(param: Param, sent: unknown): string {
  const words = param.words ?? [];
  const cell = single(param, sent);
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : undefined;
  const known = words.find((candidate) => candidate.toLowerCase() === word);
  if (known === undefined) throw unknownWord(param.name, words, cell);
  return known;
}

function flagFrom(param: Param, sent: unknown): boolean {
  const cell = single(param, sent);
  if (typeof cell === 'boolean') return cell;
  if (cell === 0 || cell === 1) return cell === 1;
  if (isBlank(cell)) return false;
  throw wrongKind(param.name, 'flag', cell);
}

function statisticFrom(param: Param, sent: unknown): Statistic {
  const cell = single(param, sent);
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (word === 'mean') return 'mean';
  if (word === 'median') return 0.5;
  const percentile = PERCENTILE.exec(word);
  if (percentile) return Number(percentile[1]) / 100;
  throw wrongKind(param.name, 'statistic', cell);
}

/** One argument as `compute` wants it, or the error that says what it should have been. */
export function readArgument(param: Param, sent: unknown, blankZeros: number): unknown {
  const error = errorIn(sent);
  if (error !== undefined) throw new CellError(error);
  if (param.optional && isBlank(sent)) {
    return param.kind === 'statistic' && param.default !== undefined
      ? statisticFrom(param, param.default)
      : param.default;
  }
  if (sent === undefined) throw new KpiError('missing', { argument: param.name });
  switch (param.kind) {
    case 'number':
      return numberFrom(param, sent);
    case 'sum':
      return sumFrom(param, sent);
    case 'share':
      return shareFrom(param, sent);
    case 'confidence':
      return confidenceFrom(param, sent);
    case 'date':
      return serialOf(param.name, single(param, sent));
    case 'text':
      return textFrom(param, sent);
    case 'word':
      return wordFrom(param, sent);
    case 'flag':
      return flagFrom(param, sent);
    case 'statistic':
      return statisticFrom(param, sent);
    default:
      return rangeFrom(param, sent, blankZeros);
  }
}

/** A ratio whose denominator names itself when it is zero. */
export function ratio(numerator: number, denominator: number, argument: string): number {
  if (denominator === 0) throw divisionByZero(argument);
  return numerator / denominator;
}
