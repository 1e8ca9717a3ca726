import { NumberFormatter } from '@internationalized/number';
import type { EntryKind } from './entryKind.js';

const two = (number: number, locale: string): string =>
  new NumberFormatter(locale, { minimumIntegerDigits: 2 }).format(number);
const plain = (number: number, locale: string): string =>
  new NumberFormatter(locale, { useGrouping: false }).format(number);

/**
 * Seconds as `6:10` or, from an hour on, `1:06:10`; as hours and minutes `5:30`, with seconds where there are some.
 * Rounded to the second.
 */
export function formatDuration(seconds: number, kind: EntryKind, locale: string): string {
  const whole = Math.round(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? '-' : '';
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = whole % 60;
  const parts = [hours, minutes, rest];
  const isShort = kind === 'hoursMinutes' ? rest === 0 : hours === 0;
  const shown = !isShort ? parts : kind === 'hoursMinutes' ? [hours, minutes] : [minutes, rest];
  return sign + shown.map((part, place) => (place === 0 ? plain : two)(part, locale)).join(':');
}
