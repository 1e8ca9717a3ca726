import { sentence } from '../../formula/cells.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../sheet.js';
import { sentenceKey } from '../words.js';
import { valueLine, VALUE_COLUMN } from './valueLine.js';

/** A text that a chart shows, in a row of its own; `name` is its area. */
export function chartWord(sheet: Sheet, draft: Draft, name: string, label: string, said: Expr): Cell<'text'> {
  const cell = sentence(`chart.${name}`, sentenceKey('chartLabel'), said);
  const row = valueLine(sheet, { label, unit: '', format: 'list', items: [cell] });
  draft.areas.set(name, { sheet: sheet.name, row, column: VALUE_COLUMN, rows: 1, columns: 1 });
  return cell;
}
