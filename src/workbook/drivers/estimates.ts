import { input } from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';
import type { Entry } from '../../roi/model/book.js';
import { PART, type Sensitivity } from '../../roi/model/sensitivity.js';
import { sentenceKey } from '../words.js';
import { SIDES, type Side } from './ends.js';

/** An input that only the workbook has. */
export interface OwnEntry extends Entry {
  readonly cell: Cell<'number'>;
  readonly value: number;
}

/** Low and high of a figure, to type into. */
export type Estimate = Readonly<Record<Side, OwnEntry>>;

const LABELS = { low: 'estimateLow', high: 'estimateHigh' } as const;
const NAMES = { low: 'Low', high: 'High' } as const;

/** Of a row that moves from low to high as entered. */
export function estimateOf(row: Sensitivity, { cell, unit, from, to }: Entry): Estimate {
  const made = SIDES.map((side): readonly [Side, OwnEntry] => {
    const name = cell.name === undefined ? undefined : `${cell.name}_${NAMES[side]}`;
    const asked = input(`estimates.${row.path}.${side}`, sentenceKey(LABELS[side]), name);
    return [side, { cell: asked, value: row[side].value, unit, from, to }];
  });
  return Object.fromEntries(made) as unknown as Estimate;
}

/** How far a figure moves that has no low and high of its own. */
export function stepEntry(): OwnEntry {
  const cell = input('drivers.step', sentenceKey('driverStepLabel'), 'Driver_Step');
  return { cell, value: PART, unit: 'share', from: 0, to: 1 };
}
