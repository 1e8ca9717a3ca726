import type { KpiFunction } from './define.js';
import type { Native } from './doc.js';

const ATOM = /^(?:-?[\d.]+(?:E[+-]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE|[\w.$!':\s]+|\{.*\})$/i;

/** What COUNT does not count: a native form asks so whether an argument without a default was given. */
const OMITTED = '""';

/** Brackets around an argument that is an expression, so that `{cost}` in `1/{cost}` stays one operand. */
function operand(argument: string): string {
  return ATOM.test(argument) && !argument.startsWith('-') ? argument : `(${argument})`;
}

function literal(value: number | string | boolean): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const given = (argument: string | undefined) => (argument === '' ? undefined : argument);

/**
 * A native form with its arguments filled in: for a spill a row of formulas per row of values. Omitted
 * optionals take their defaults, or text of length 0. Undefined where there is no native form.
 *
 * @param args the arguments as formula text, '' for an omitted one
 */
export function nativeFormulas(
  fn: KpiFunction,
  native: Native,
  args: readonly string[],
): readonly (readonly string[])[] | undefined {
  if (typeof native === 'object' && 'none' in native) return undefined;
  const values = new Map(
    fn.params.map(({ name, default: fallback }, at) => [
      name,
      given(args[at]) ?? (fallback === undefined ? OMITTED : literal(fallback)),
    ]),
  );
  const rows = typeof native === 'string' ? [[native]] : native;
  return rows.map((row) =>
    row.map((text) =>
      text.replace(/\{([A-Za-z]\w*)\}/g, (place, name: string) => operand(values.get(name) ?? place)),
    ),
  );
}
