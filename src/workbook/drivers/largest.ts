import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { cell, sentence } from '../../formula/cells.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { maxOf } from '../../roi/model/parts.js';
import { nameOfLargest } from '../nameOfLargest.js';
import { unitAfterFigure } from '../units.js';
import { literal, sentenceKey, type WorkbookWords } from '../words.js';
import type { Case } from '../../roi/case/types.js';
import type { Driver } from './drivers.js';

/** The driver with the widest swing, whichever it is now. */
export interface LargestDriver {
  readonly swing: Cell<'number'>;
  readonly name: Cell<'text'>;
  /** Where the figure stands at both ends; shares in percent. */
  readonly low: Cell<'number'>;
  readonly high: Cell<'number'>;
  /** Of low and high, with a space before it: ' %'. */
  readonly unit: Cell<'text'>;
  /** The hard net present value at both ends. */
  readonly npvLow: Cell<'number'>;
  readonly npvHigh: Cell<'number'>;
  /** 1 where it is as computed when the workbook was built. */
  readonly isStatic: Cell<'number'>;
}

const LABEL = sentenceKey('driverLabel');

const inPercent = ({ entry }: Driver, value: Arg): Arg =>
  entry.unit === 'share' || entry.unit === 'rate' ? e['*'](100, value) : value;

export function largestOf(
  rows: readonly Driver[],
  wording: { readonly theCase: Case; readonly words: WorkbookWords },
): LargestDriver {
  const at = (part: string): string => `drivers.largest.${part}`;
  const swing = cell(at('swing'), LABEL, maxOf(rows.map((row) => row.swing)));
  const pick = (of: (row: Driver) => Arg, none: Arg): Arg =>
    rows.reduceRight<Arg>((otherwise, row) => e.if(e['='](row.swing, swing), of(row), otherwise), none);
  const figure = (part: string, of: (row: Driver) => Arg): Cell<'number'> =>
    cell(at(part), LABEL, pick(of, 0));
  const unitOf = ({ entry }: Driver): Expr => literal(unitAfterFigure(entry, wording));
  const named = rows.map(({ name, swing: value }) => ({ name, value }));
  return {
    swing,
    name: sentence(at('name'), LABEL, nameOfLargest(named, swing)),
    low: figure('low', (row) => inPercent(row, row.ends.low.value)),
    high: figure('high', (row) => inPercent(row, row.ends.high.value)),
    unit: sentence(at('unit'), LABEL, pick(unitOf, literal(''))),
    npvLow: figure('npvLow', ({ ends }) => ends.low.npv),
    npvHigh: figure('npvHigh', ({ ends }) => ends.high.npv),
    isStatic: figure('isStatic', ({ isLive }) => (isLive ? 0 : 1)),
  };
}
