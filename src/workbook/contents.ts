import type { Cell } from '../formula/expr.js';
import type { Layout } from '../formula/layout.js';
import type { Tape } from '../formula/tape.js';
import type { Words } from '../formula/words.js';
import type { Printer } from './printer.js';
import type { Put } from './sheet.js';
import type { StyleName } from './styles.js';
import type { Content } from './workbook.js';

/** What turns cells into what stands in them. */
export interface Filling {
  readonly layout: Layout;
  readonly tape: Tape;
  readonly words: Words;
  readonly print: Printer;
}

/** Whether it is the style of an input that nobody has filled in. */
export const isEmptyInput = (style: StyleName): boolean => /^input(?:Open|Spare)\./.test(style);

function formulaOf(cell: Cell, { tape, words, print }: Filling, month: number | undefined): Content {
  const value = tape.value(cell, words, month);
  if (typeof value === 'number' && Number.isNaN(value)) throw new Error(`${cell.id} has no value`);
  return { kind: 'formula', ...print(cell, month), value };
}

function enteredOf(cell: Cell, { tape, words }: Filling, month: number | undefined): Content | undefined {
  const value = tape.value(cell, words, month);
  if (typeof value === 'string') return value === '' ? undefined : { kind: 'text', text: value };
  if (Number.isNaN(value)) throw new Error(`${cell.id} was never entered`);
  return { kind: 'number', value };
}

/** What stands in a cell of the workbook; nothing where it has its style alone. */
export function contentOf({ item, month, style }: Put, filling: Filling): Content | undefined {
  if (item === undefined) return undefined;
  if (typeof item === 'number') return { kind: 'number', value: item };
  if (typeof item === 'string') return { kind: 'text', text: item };
  if (typeof item === 'function') return { kind: 'text', text: item(filling) };
  const { expr } = item;
  if (expr?.op === 'const') return { kind: 'number', value: expr.value };
  if (expr) return formulaOf(item, filling, month);
  return isEmptyInput(style) ? undefined : enteredOf(item, filling, month);
}
