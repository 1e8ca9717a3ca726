import { amountParts } from './amountParts.js';
import type { EntryKind } from './entryKind.js';
import { readings } from './readings.js';
import type { EntrySetting } from './setting.js';
import { unitWords, type TimeUnit } from './unitWords.js';
import { wordKey } from './wordKey.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** In the order they are said in. */
const SECONDS = { day: 24 * HOUR, hour: HOUR, minute: MINUTE, second: 1 } as const satisfies Partial<
  Record<TimeUnit, number>
>;
const UNITS = ['day', 'hour', 'minute', 'second'] as const;

const CLOCK = /^(\d+):([0-5]?\d)(?::([0-5]?\d))?([.,\u066b]\d+)?$/;
const NUMBER_AND_UNIT = /(\d[\d.,\u066b]*) *([^\d\s,]+)[, ]*/gu;

/** Decimals beyond the fifteenth digit are the multiplication's, not the user's. */
const inSeconds = (number: number, seconds: number): number => Number((number * seconds).toPrecision(15));

/** `6:10`, `1:06:10`; below 60 after each colon, as Excel would have turned `0:75` into something else. */
function readClock(text: string, kind: EntryKind): number | undefined {
  const found = CLOCK.exec(text);
  if (found === null) return undefined;
  const [, first, second, third, fraction = ''] = found;
  const last = Number(`0.${fraction.slice(1)}`);
  if (third !== undefined) return Number(first) * HOUR + Number(second) * MINUTE + Number(third) + last;
  const unit = kind === 'hoursMinutes' ? MINUTE : 1;
  return Number(first) * MINUTE * unit + inSeconds(Number(second) + last, unit);
}

/** `6 m 10 s`, `370 s`, `2 days`: the larger units first, each once. */
function readUnits(text: string, { locale }: EntrySetting): number | undefined {
  if (text.replace(NUMBER_AND_UNIT, '') !== '') return undefined;
  let largest = 0;
  let seconds = 0;
  for (const [, body = '', word = ''] of text.matchAll(NUMBER_AND_UNIT)) {
    const rank = UNITS.findIndex((unit) => unitWords(unit, locale).includes(wordKey(word)));
    const [reading, another] = readings(body, { locale, pasted: false, thousands: false });
    const unit = UNITS[rank];
    if (unit === undefined || rank < largest || reading === undefined || another !== undefined) {
      return undefined;
    }
    largest = rank + 1;
    seconds += inSeconds(reading.value, SECONDS[unit]);
  }
  return seconds;
}

/** A number alone is minutes or hours, whichever stands before the colon. */
function readBare(text: string, kind: EntryKind, { locale }: EntrySetting, pasted: boolean): number[] {
  const parts = amountParts(text);
  if (parts === undefined || parts.negative || parts.exponent !== 0 || parts.words.length > 0) return [];
  const unit = kind === 'hoursMinutes' ? HOUR : MINUTE;
  const all = readings(parts.body, { locale, pasted, thousands: false });
  return all.map(({ value }) => inSeconds(value, unit));
}

/** The seconds that plain text says; two where it may mean either; none where it is no time. */
export function readDuration(
  text: string,
  kind: EntryKind,
  setting: EntrySetting,
  pasted: boolean,
): readonly number[] {
  const unsigned = text.replace(/^[-+] ?/, '');
  const sign = text.startsWith('-') ? -1 : 1;
  const exact = readClock(unsigned, kind) ?? readUnits(unsigned, setting);
  const all = exact === undefined ? readBare(unsigned, kind, setting, pasted) : [exact];
  return all.map((seconds) => sign * seconds + 0);
}
