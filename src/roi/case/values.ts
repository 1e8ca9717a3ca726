import * as v from 'valibot';
import type { ProblemCode } from './problem.js';

/** No figure of a case may be larger: beyond it a double no longer holds every whole number of cents. */
export const LARGEST = 1e15;
export const SHORT_TEXT = 300;
const LONG_TEXT = 5000;

/**
 * What XML can hold: the case travels in an XML part, so other control characters are refused, and so is
 * half of a surrogate pair. Two patterns, for JSON Schema knows no flags.
 */
const PLAIN_TEXT = /^[\t\n\r\u0020-\ufffd]*$/;
const HALF_PAIR = /\p{Surrogate}/u;
/** A word that can stand in a path and in a cell's id: `handlingTime`, `K1`. */
const ID = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
const CURRENCY = /^[A-Z]{3}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Both bounds are inclusive. NaN is no number, Infinity is outside. */
export const number = (from: number = -LARGEST, to: number = LARGEST) =>
  v.pipe(v.number(), v.minValue(from), v.maxValue(to));

export const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** 0 to 1, shown as percent. */
export const share = number(0, 1);
/** Nominal, in the case's one currency, not negative. */
export const money = number(0);
export const signedNumber = number();
/** Per year, as a fraction; −1 is "all of it gone". */
export const growth = number(-1, 10);

/** null is "not entered"; 0 is a figure like any other. */
export const perhaps = <const S extends v.GenericSchema>(schema: S) => v.nullable(schema);

/** A string that has to look like something; `problem` says what when it does not. */
const like = (pattern: RegExp, problem: ProblemCode) => v.pipe(v.string(), v.regex(pattern, problem));

const NOT_PLAIN: ProblemCode = 'notPlainText';
const isWhole = (text: string) => !HALF_PAIR.test(text);

/** One line as the user typed it; '' is "not entered". */
export const line = v.pipe(like(PLAIN_TEXT, NOT_PLAIN), v.check(isWhole, NOT_PLAIN), v.maxLength(SHORT_TEXT));
/** Several lines as the user typed them. */
export const note = v.pipe(like(PLAIN_TEXT, NOT_PLAIN), v.check(isWhole, NOT_PLAIN), v.maxLength(LONG_TEXT));

export const id = like(ID, 'notAnId');
/** ISO 4217. */
export const currency = like(CURRENCY, 'notACurrency');
/** `2026-01` */
export const month = like(MONTH, 'notAMonth');

const NO_DATE: ProblemCode = 'notADate';

/** Looks like a date, but February has no 30th. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** `2026-01-31`, a day that exists. */
export const date = v.pipe(v.string(), v.regex(DATE, NO_DATE), v.check(isDay, NO_DATE));

/** An array of at most `longest` entries. */
export const list = <const S extends v.GenericSchema>(entry: S, longest: number) =>
  v.pipe(v.array(entry), v.maxLength(longest));

/** What the issue of an object with keys too many says about them, as JSON in its message. */
export interface UnknownKeys {
  readonly unknown: readonly string[];
  readonly allowed: readonly string[];
}

/** What valibot would let pass as an object: a list, all of whose keys are missing. */
const noGroup = v.custom<never>(() => false);

/**
 * An object of exactly these keys. valibot names only the first key too many; here the message carries all
 * of them, for `problemsOf` to take apart.
 */
export const shape = <const E extends v.ObjectEntries>(entries: E) => {
  const strict = v.strictObject(entries, (issue) => {
    const input: unknown = issue.path?.[0]?.input;
    if (issue.expected !== 'never' || typeof input !== 'object' || input === null) return '';
    const unknown = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
    return JSON.stringify({ unknown, allowed: Object.keys(entries) } satisfies UnknownKeys);
  });
  const run: (typeof strict)['~run'] = (dataset, config) =>
    Array.isArray(dataset.value) ? noGroup['~run'](dataset, config) : strict['~run'](dataset, config);
  return { ...strict, '~run': run };
};
