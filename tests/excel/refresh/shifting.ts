import { stringifyTokens, tokenize } from '@borgar/fx';
import type { CellInput } from '../../../src/cells/cells.js';
import { columnName, columnNumber } from '../../../src/formula/reference.js';
import type { TestHost } from '../../support/host.js';
import { write } from './refreshing.js';

/** Rows or columns that a person inserts before one, or deletes from one on. */
export interface Shift {
  readonly sheet: string;
  readonly what: 'row' | 'column';
  readonly at: number;
  readonly by: 1 | -1;
}

/** Where a line goes; undefined of one that is deleted. */
function moved(line: number, { at, by }: Shift): number | undefined {
  if (by === -1 && line === at) return undefined;
  return line >= at ? line + by : line;
}

const REFERENCE = /^(?:(.*)!)?(\$?)([A-Z]+)(\$?)(\d+)(?::(\$?)([A-Z]+)(\$?)(\d+))?$/;

/** Both ends of an area; Excel cuts it off where one end is deleted. */
function span(from: number, to: number, shift: Shift): readonly [number, number] | undefined {
  const lines = Array.from({ length: to - from + 1 }, (_, at) => moved(from + at, shift)).filter(
    (line) => line !== undefined,
  );
  return lines.length === 0 ? undefined : [Math.min(...lines), Math.max(...lines)];
}

/** What Excel makes of a reference: https://support.microsoft.com/office/822c8e46-e610-4d02-bf29-ec4b8c5ff4be. */
function follow(text: string, own: string, shift: Shift): string {
  const parts = REFERENCE.exec(text);
  if (!parts) return text;
  const [, prefix, fixedLeft, left, fixedTop, top, fixedRight, right, fixedBottom, bottom] = parts;
  const sheet = prefix?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? own;
  if (sheet !== shift.sheet) return text;
  const rows = [Number(top), Number(bottom ?? top)] as const;
  const columns = [columnNumber(left!), columnNumber(right ?? left!)] as const;
  const down = shift.what === 'row' ? span(...rows, shift) : rows;
  const along = shift.what === 'column' ? span(...columns, shift) : columns;
  const before = prefix === undefined ? '' : `${prefix}!`;
  if (!down || !along) return `${before}#REF!`;
  const first = `${fixedLeft}${columnName(along[0])}${fixedTop}${down[0]}`;
  const last = right === undefined ? '' : `:${fixedRight}${columnName(along[1])}${fixedBottom}${down[1]}`;
  return before + first + last;
}

const followed = (formula: string, own: string, shift: Shift): string =>
  stringifyTokens(
    tokenize(formula).map((token) =>
      token.type === 'range' ? { ...token, value: follow(token.value, own, shift) } : token,
    ),
  );

function moveCells(host: TestHost, shift: Shift): void {
  const sheet = host.cells.sheet(shift.sheet)!;
  const used = sheet.usedRange()!;
  const all = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const [formulas, values] = [sheet.formulas(all), sheet.values(all)];
  const blank: CellInput[][] = Array.from({ length: all.rows + 1 }, () =>
    new Array<CellInput>(all.columns + 1).fill(null),
  );
  for (const [row, line] of formulas.entries())
    for (const [column, formula] of line.entries()) {
      const down = shift.what === 'row' ? moved(row + 1, shift) : row + 1;
      const along = shift.what === 'column' ? moved(column + 1, shift) : column + 1;
      if (down === undefined || along === undefined) continue;
      blank[down - 1]![along - 1] = formula
        ? { formula: followed(formula, shift.sheet, shift) }
        : (values[row]![column] as CellInput);
    }
  sheet.write({ row: 0, column: 0, rows: all.rows + 1, columns: all.columns + 1 }, blank);
}

/** As Excel inserts or deletes a row or a column: cells move, and formulas and names follow them. */
export function shiftLines(host: TestHost, shift: Shift): void {
  for (const { name } of host.cells.sheets())
    if (name !== shift.sheet)
      for (const { row, column, formula } of host.cells.sheet(name)!.formulaCells())
        write(host, name, row + 1, column + 1, { formula: followed(formula, name, shift) });
  moveCells(host, shift);
  for (const name of host.cells.names())
    host.cells.setName({ ...name, refersTo: followed(name.refersTo, '', shift) });
}
