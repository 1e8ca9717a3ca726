import { tokenize } from '@borgar/fx';
import { columnIndex, columnName } from '../ranges/addresses.js';
import { MOST_COLUMNS, MOST_ROWS } from '../ranges/geometry.js';

/** A corner of a reference as it is written, counted from 0; of whole columns and rows one is missing. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly isFixed: { readonly column: boolean; readonly row: boolean };
}

export interface Reference {
  /** The name of the sheet as it is written, with its `!`. */
  readonly prefix: string;
  readonly corners: readonly [Corner] | readonly [Corner, Corner];
  /** What stands between the corners. */
  readonly between: string;
}

const CORNER = String.raw`(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?`;
const REFERENCE = new RegExp(String.raw`^(.*!)?${CORNER}(?:(\.?:\.?)${CORNER})?$`, 'i');
const TOKENS: ReadonlySet<string> = new Set(['range', 'range_beam']);

function corner([before = '', letters, between = '', digits]: readonly (string | undefined)[]): Corner {
  return {
    column: letters === undefined ? undefined : columnIndex(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
    // The mark before a row alone comes first.
    isFixed: { column: before === '$', row: (letters === undefined ? before : between) === '$' },
  };
}

function referenceOf(text: string): Reference | undefined {
  const parts = REFERENCE.exec(text);
  if (!parts) return undefined;
  const [, prefix = '', ...rest] = parts;
  const between = rest[4];
  const first = corner(rest.slice(0, 4));
  return between === undefined
    ? { prefix, corners: [first], between: '' }
    : { prefix, corners: [first, corner(rest.slice(5))], between };
}

function written({ column, row, isFixed }: Corner): string {
  const letters = column === undefined ? '' : `${isFixed.column ? '$' : ''}${columnName(column)}`;
  return row === undefined ? letters : `${letters}${isFixed.row ? '$' : ''}${row + 1}`;
}

/** A reference as it is written after a change; one that leads nowhere any more is undefined and becomes #REF!. */
export function changedReference(
  text: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  const reference = referenceOf(text);
  const to = reference && change(reference);
  if (to === reference) return text;
  return to ? `${to.prefix}${to.corners.map(written).join(to.between)}` : `${reference?.prefix ?? ''}#REF!`;
}

/** Changes the references of a formula. */
export const changeReferences = (formula: string, change: (reference: string) => string): string =>
  tokenize(formula)
    .map(({ type, value }) => (TOKENS.has(type) ? change(value) : value))
    .join('');

/** A formula as it is for a cell further down and along: what is not fixed goes with it, around the end of the sheet. */
export function rebased(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const by = (place: number | undefined, isFixed: boolean, count: number, most: number) =>
    place === undefined || isFixed ? place : (place + count + most) % most;
  const change = ({ column, row, isFixed }: Corner): Corner => ({
    column: by(column, isFixed.column, columns, MOST_COLUMNS),
    row: by(row, isFixed.row, rows, MOST_ROWS),
    isFixed,
  });
  const moved = (reference: Reference): Reference => {
    const [first, last] = reference.corners;
    return { ...reference, corners: last ? [change(first), change(last)] : [change(first)] };
  };
  return changeReferences(formula, (text) => changedReference(text, moved));
}
