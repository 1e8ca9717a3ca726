import type { Details } from '../kpi/errors.js';

/** A message with its `{places}` filled in; a place without a value stays visible. */
export function fill(message: string, values: Details): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    // 15 digits, as Excel shows: 0.2 and not 0.19999999999999996.
    return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
  });
}
