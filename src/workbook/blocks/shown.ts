import type { Cell } from '../../formula/expr.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import { reference } from '../reference.js';
import type { Sheet } from '../sheet.js';
import type { Styled } from './recordTable.js';

/** Shows cells on a sheet, whether they stand anywhere yet or not. */
export type Show = (cell: Cell, format: Format) => Styled;

/**
 * The cell itself where it has no place yet, otherwise a formula that shows it, green when it stands on another sheet.
 * `at` tells the formula from others that show the same.
 */
export const showOn =
  (sheet: Sheet, draft: Draft, at: string): Show =>
  (cell, format) => {
    const place = draft.places.get(cell);
    if (!place) return { style: `calc.${format}`, item: cell };
    const role = place.sheet === sheet.name ? 'calc' : 'xref';
    return { style: `${role}.${format}`, item: reference(at, cell) };
  };
