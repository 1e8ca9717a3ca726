import { invalidArgument, notImplemented } from '../api/errors.js';
import type { Property } from '../api/apiClass.js';
import type { ExtraFormat } from '../book/hostBook.js';
import type { Format } from '../../cells/cells.js';

/** What has a look: cells, or a named style. */
export interface Look {
  /** The different looks among the cells. */
  formats(): Iterable<Format>;
  extras(): Iterable<ExtraFormat>;
  setFormat(format: Format): void;
  clearFormat(property: keyof Format): void;
  setExtra(extra: ExtraFormat): void;
  clearExtra(property: keyof ExtraFormat): void;
  /** What cells without a look of their own have. */
  readonly normal: Format;
}

/**
 * The value that all have, null when they differ.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function uniform<V>(values: Iterable<V>): V | null {
  let first: { readonly value: V } | undefined;
  for (const value of values) {
    if (first === undefined) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** How a property of cells is told in the API and the other way round; undefined is the default. */
export interface Telling<V> {
  told: (value: V | undefined) => unknown;
  heard: (value: unknown) => V | undefined;
}

function* map<A, B>(all: Iterable<A>, change: (one: A) => B): Iterable<B> {
  for (const one of all) yield change(one);
}

export function formatProperty<K extends keyof Format>(
  key: K,
  { told, heard }: Telling<Required<Format>[K]>,
): Property<Look> {
  const valueIn = (format: Format) => format[key] as Required<Format>[K] | undefined;
  return {
    read: (look) => uniform(map(look.formats(), (format) => told(valueIn(format) ?? valueIn(look.normal)))),
    write: (look, value) => {
      const meant = heard(value);
      if (meant === undefined) look.clearFormat(key);
      else look.setFormat({ [key]: meant });
    },
  };
}

export function extraProperty<K extends keyof ExtraFormat>(
  key: K,
  { told, heard }: Telling<Required<ExtraFormat>[K]>,
): Property<Look> {
  return {
    read: (look) =>
      uniform(map(look.extras(), (extra) => told(extra[key] as Required<ExtraFormat>[K] | undefined))),
    write: (look, value) => {
      const meant = heard(value);
      if (meant === undefined) look.clearExtra(key);
      else look.setExtra({ [key]: meant });
    },
  };
}

/** Null is valid for no single property; see `uniform`. */
export const flag: Telling<boolean> = {
  told: (value) => value ?? false,
  heard: (value) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  },
};

export const text: Telling<string> = {
  told: (value) => value ?? '',
  heard: (value) => {
    if (typeof value !== 'string') throw invalidArgument();
    return value === '' ? undefined : value;
  },
};

export function numberWithin(least: number, most: number, missing: number): Telling<number> {
  return {
    told: (value) => value ?? missing,
    heard: (value) => {
      if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
      return value;
    },
  };
}

/** Values of an enumeration of the API, each with what it means for cells; others of its values are not implemented. */
export function oneOf<V>(member: string, meanings: Readonly<Record<string, V | undefined>>): Telling<V> {
  return {
    told: (value) => Object.keys(meanings).find((name) => meanings[name] === value) ?? null,
    heard: (value) => {
      if (typeof value !== 'string') throw invalidArgument();
      if (!Object.hasOwn(meanings, value)) throw notImplemented(`${member} "${value}"`);
      return meanings[value];
    },
  };
}

/** `#RRGGBB`, with or without its mark; a blank takes the colour away. */
export function colour(whenNone: string): Telling<string> {
  return {
    told: (value) => value?.toUpperCase() ?? whenNone,
    heard: (value) => {
      if (typeof value !== 'string') throw invalidArgument();
      if (value === '') return undefined;
      const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
      if (digits !== undefined) return `#${digits.toLowerCase()}`;
      throw /^[a-z]+$/i.test(value) ? notImplemented(`the colour name ${value}`) : invalidArgument();
    },
  };
}
