import { NumberFormatter, NumberParser } from '@internationalized/number';

/** One way to read digits and marks. */
export interface Reading {
  readonly value: number;
  /** How many digits follow the decimal mark. */
  readonly decimals: number;
  readonly grouped: boolean;
}

/** Whose point is a decimal mark, and whose comma is: every other habit differs in the mark of thousands only. */
const HABITS = ['en', 'de'];
/** Marks of thousands everywhere. */
const SPACES = /[ ']/;

/** Thousands by three digits, or as in India the last three and pairs before. No group starts with 0. */
const isGrouped = (groups: readonly string[]): boolean =>
  /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(groups.join());

function marksOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = new NumberFormatter(locale, { useGrouping: true }).formatToParts(-1234567.8);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: mark('group'), decimal: mark('decimal') };
}

/** The parser passes over marks in odd places and reads `1,2,3` as 123; nobody means that. */
function readAs(body: string, habit: string): Reading | undefined {
  const locale = new Intl.Locale(habit, { numberingSystem: 'latn' }).toString();
  const marks = marksOf(locale);
  const local = body.replace('\u066b', marks.decimal);
  const [whole = '', fraction = '', ...more] = local.split(marks.decimal);
  const groups = whole.split(SPACES.exec(whole)?.[0] ?? marks.group);
  const isWhole = groups.length > 1 ? isGrouped(groups) : /^\d*$/.test(whole);
  if (!isWhole || !/^\d*$/.test(fraction) || more.length > 0 || whole + fraction === '') return undefined;
  const value = new NumberParser(locale).parse(groups.join('') + marks.decimal + fraction);
  return { value, decimals: fraction.length, grouped: groups.length > 1 };
}

interface Circumstances {
  readonly locale: string;
  readonly pasted: boolean;
  /** Whether such figures usually reach thousands. */
  readonly thousands: boolean;
}

/**
 * How digits and marks may be read: none, one or two ways, the larger first. What is typed follows the locale
 * where that can read it. Pasted text may come from anywhere: `1.234` is asked about unless the locale and what is
 * usual for the figure agree.
 */
export function readings(body: string, { locale, pasted, thousands }: Circumstances): readonly Reading[] {
  const own = readAs(body, locale);
  if (own !== undefined && (!pasted || own.grouped === thousands)) return [own];
  const all = [own, ...HABITS.map((habit) => readAs(body, habit))].filter((one) => one !== undefined);
  const distinct = new Map(all.map((reading) => [reading.value, reading]));
  return [...distinct.values()].sort((one, other) => other.value - one.value);
}
