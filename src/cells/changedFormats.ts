import type { Format } from './cells.js';

/** A format with the properties of another one added; of the borders, the sides given. */
export function mergedFormat(before: Format, format: Format): Format {
  const borders = format.borders && { borders: { ...before.borders, ...format.borders } };
  return { ...before, ...format, ...borders };
}

const NONE: Format = {};

/** A format without the properties named, without any when none is named. */
export function clearedFormat(before: Format, properties?: readonly (keyof Format)[]): Format {
  if (!properties) return NONE;
  return Object.fromEntries(
    Object.entries(before).filter(([name]) => !properties.includes(name as keyof Format)),
  );
}
