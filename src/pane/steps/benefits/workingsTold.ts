import { fill } from '../../../i18n/fill.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { formatShort } from '../../entry/formatShort.js';
import type { EntrySetting } from '../../entry/setting.js';
import type { Factor, Workings } from '../../state/workings.js';
import type { PaneWords } from '../../words.js';

/** A single figure needs no telling. */
const isPlain = ({ makes, beside, leaves }: Workings): boolean =>
  makes.length === 1 && beside === 0 && leaves.length === 0;

/** '= 325 h × 31.40 × 50 % × 90 % = 4.6 k EUR a month': the figures that the model itself multiplied; '' of one alone. */
export function workingsTold(
  workings: Workings,
  { benefits: { workings: words }, entry }: PaneWords,
  setting: EntrySetting,
): string {
  const { makes, beside, leaves, amount } = workings;
  if (isPlain(workings)) return '';
  const short = (value: number): string => formatShort(value, 'money', setting, entry.short);
  const told = ({ kind, value }: Factor): string =>
    kind === 'hours' ? formatShort(value, kind, setting, entry.short) : formatEntry(value, kind, setting);
  const times = (factors: readonly Factor[]): string => factors.map(told).join(words.times);
  const made = times(makes);
  const sum = beside === 0 ? made : fill(words.beside, { makes: made, beside: short(beside) });
  const whole = beside === 0 || leaves.length === 0 ? sum : fill(words.brackets, { sum });
  const product = leaves.length === 0 ? whole : whole + words.times + times(leaves);
  return fill(words.told, { product, amount: short(amount), currency: setting.currency });
}
