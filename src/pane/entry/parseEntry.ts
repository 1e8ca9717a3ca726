import { shown } from '../../kpi/errors.js';
import { LARGEST } from '../../roi/case/values.js';
import { entryFacts, type EntryKind } from './entryKind.js';
import type { EntryOutcome, EntryProblem } from './entryOutcome.js';
import { formatInFull } from './formatEntry.js';
import { plainText } from './plainText.js';
import { readAmount, type Amount } from './readAmount.js';
import { readDuration } from './readDuration.js';
import type { EntrySetting } from './setting.js';
import { shifted } from './shifted.js';

export interface ParseSetting extends EntrySetting {
  /** Pasted or imported: it may follow the habits of another place. */
  readonly pasted?: boolean;
  /** Bounds in the case's unit, inclusive; the case's own where none are given. */
  readonly from?: number;
  readonly to?: number;
}

const NOT_UNDERSTOOD = {
  amount: 'notANumber',
  percent: 'notAPercentage',
  duration: 'notATime',
} as const satisfies Record<string, EntryProblem>;

/** Why a value cannot stand in the field; undefined where it can. */
function outside(value: number, kind: EntryKind, setting: ParseSetting): EntryOutcome | undefined {
  const { from = -LARGEST, to = LARGEST } = setting;
  if (value >= from && value <= to) return undefined;
  const text = (number: number) => formatInFull(number, kind, setting);
  if (value < 0 && from === 0 && entryFacts(kind).form !== 'percent') {
    return { problem: 'negative', details: {} };
  }
  if (Math.abs(value) > LARGEST) return { problem: 'tooLarge', details: { to: text(LARGEST) } };
  return { problem: 'between', details: { from: text(from), to: text(to), found: text(value) } };
}

/** 0.68 typed into a field of percent, without a sign to say so, is 68 % more often than 0.68 %. */
const isFraction = (percentage: number, { percent }: Amount): boolean =>
  percent === undefined && percentage !== 0 && Math.abs(percentage) < 1;

/** What one number leads to, once it is clear which one was written. */
function settled(
  value: number,
  amount: Amount | undefined,
  kind: EntryKind,
  setting: ParseSetting,
): EntryOutcome {
  const refused = outside(value, kind, setting);
  if (refused !== undefined) return refused;
  if (amount?.currency !== undefined && amount.currency.code !== setting.currency) {
    return { ask: 'otherCurrency', found: amount.currency.found, value };
  }
  const percentage = shifted(value, 2);
  return amount !== undefined && entryFacts(kind).form === 'percent' && isFraction(percentage, amount)
    ? { warning: 'percentAsFraction', value, instead: percentage }
    : { value };
}

/**
 * The number that somebody typed or pasted, or what to ask or tell instead: `1 234,50 Ft`, `¥1,200`, `68 %`, `6:10`,
 * `12 k`. Never NaN or infinite. Of two readings one that the bounds rule out is none.
 */
export function parseEntry(text: string, kind: EntryKind, setting: ParseSetting): EntryOutcome {
  const plain = plainText(text);
  if (plain === '') return { empty: true };
  const { form } = entryFacts(kind);
  const { pasted = false } = setting;
  const amount = form === 'duration' ? undefined : readAmount(plain, kind, setting, pasted);
  const typed = amount?.values ?? (form === 'duration' ? readDuration(plain, kind, setting, pasted) : []);
  const values = form === 'percent' ? typed.map((value) => shifted(value, -2)) : typed;
  const [first, second] = values.filter((value) => outside(value, kind, setting) === undefined);
  if (first !== undefined && second !== undefined) {
    const reading = (value: number) => ({ text: formatInFull(value, kind, setting), value });
    return { ask: 'ambiguous', readings: [reading(first), reading(second)] };
  }
  const value = first ?? values[0];
  return value === undefined
    ? { problem: NOT_UNDERSTOOD[form], details: { found: shown(text.trim()) } }
    : settled(value, amount, kind, setting);
}
