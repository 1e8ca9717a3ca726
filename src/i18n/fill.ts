import type { Details } from '../kpi/errors.js';

/** A message with its `{places}` filled in; a place without a value stays visible. */
export function fill(message: string, values: Details): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
