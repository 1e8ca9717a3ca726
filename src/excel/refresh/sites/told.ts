import type { SheetData } from '../../../workbook/workbook.js';
import { inputOf } from '../../build/sheet/inputs.js';
import type { FoundSheet } from '../foundSheets.js';
import { keyOf } from '../keyOf.js';
import { unquoted } from '../unquoted.js';
import { signature } from './signature.js';

/** A cell that holds something, by what tells it; undefined of those that people type into. */
export interface Told {
  readonly row: number;
  readonly column: number;
  readonly sign: string | undefined;
}

/** The cells of a sheet as they were built; `inputs` by their keys. */
export const builtCells = ({ cells }: SheetData, inputs: ReadonlySet<string>): readonly Told[] =>
  cells.flatMap(({ row, column, content }) => {
    const held = inputOf(content, (name) => name);
    if (held === '') return [];
    const isInput = inputs.has(keyOf({ row, column }));
    const text = content?.kind === 'text' ? unquoted(String(held)) : held;
    return [{ row, column, sign: isInput ? undefined : signature(text) }];
  });

export const foundCells = ({ cells }: FoundSheet): readonly Told[] =>
  cells.map(({ row, column, held }) => ({ row, column, sign: signature(held) }));
