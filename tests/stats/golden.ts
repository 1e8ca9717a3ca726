import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, string>>;

/** The rows of a golden file; its first line says which software computed it and when. */
export function golden(name: string): Row[] {
  const lines = readFileSync(join(__dirname, '../golden', name), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = lines[1]!.split(',');
  return lines.slice(2).map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
  });
}

/** One number of a row. */
export function number(row: Row, column: string): number {
  const value = Number(row[column]);
  if (row[column] === '' || Number.isNaN(value)) throw new TypeError(`no number in column ${column}`);
  return value;
}

/** The numbers of a cell that holds a list. */
export function list(row: Row, column: string): Float64Array {
  return Float64Array.from(row[column]!.split(' '), Number);
}

/** Equal but for a relative error, and for an absolute one where a difference near 0 leaves no digits. */
export function expectClose(
  actual: number | undefined,
  expected: number,
  relative = 1e-13,
  absolute = 0,
): void {
  expect(actual).toBeDefined();
  const allowed = Math.max(relative * Math.abs(expected), absolute);
  if (!(Math.abs(actual! - expected) <= allowed)) expect(actual).toBe(expected);
}
