import { NumberFormatter, type NumberFormatOptions } from '@internationalized/number';
import { decimalsOf } from './decimalsOf.js';
import { entryFacts, type EntryKind } from './entryKind.js';
import { formatDuration } from './formatDuration.js';
import { formatPercent } from './formatPercent.js';
import type { EntrySetting } from './setting.js';

/** Of a double; more would be its error. */
const ALL_DECIMALS = 15;

function write(value: number, kind: EntryKind, { locale }: EntrySetting, decimals: number): string {
  const { form } = entryFacts(kind);
  if (form === 'duration') return formatDuration(value, kind, locale);
  const digits: NumberFormatOptions = { maximumFractionDigits: decimals };
  if (form === 'percent') return formatPercent(value, locale, digits);
  const isWhole = Number.isInteger(Number(value.toFixed(decimals)));
  const all = kind === 'money' && !isWhole ? { minimumFractionDigits: Math.min(decimals, 2) } : {};
  return new NumberFormatter(locale, { ...digits, ...all }).format(value);
}

const withoutMinusZero = (value: number, decimals: number): number =>
  Number(value.toFixed(decimals)) === 0 ? 0 : value;

/**
 * A number of the case as its field shows it when the user has left it: `1,234.50`, `68 %`, `6:10`; '' of null.
 * The unit stands beside the field, only a percent sign in it. Rounded to what people enter: see `isUnchanged`.
 */
export function formatEntry(value: number | null, kind: EntryKind, setting: EntrySetting): string {
  if (value === null) return '';
  const { form, decimals } = entryFacts(kind);
  const shown = decimals === 'currency' ? decimalsOf(setting.currency) : decimals;
  return write(withoutMinusZero(value, shown + (form === 'percent' ? 2 : 0)), kind, setting, shown);
}

/** The same with every decimal, where a rounded number would not say what it is. */
export const formatInFull = (value: number, kind: EntryKind, setting: EntrySetting): string =>
  write(value, kind, setting, ALL_DECIMALS);
