import { invalidArgument, itemNotFound } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';
import type { Range, Sheet } from '../../cells/cells.js';
import { splitAddress, parseCells } from './addresses.js';
import { WHOLE_SHEET, validRange } from './geometry.js';

/** Cells of a sheet that an object of the API stands for: one range, or several. */
export interface Areas {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly ranges: readonly Range[];
}

/** Cells side by side. */
export interface Area extends Areas {
  readonly range: Range;
}

export function area(workbook: Workbook, sheet: Sheet, range: Range): Area {
  return { workbook, sheet, range, ranges: [range] };
}

/**
 * The area of an offset or resized range.
 * @throws InvalidArgument where it would leave the sheet
 */
export function areaWithin({ workbook, sheet }: Areas, range: Range): Area {
  const valid = validRange(range);
  if (!valid) throw invalidArgument();
  return area(workbook, sheet, valid);
}

/** What a name of the workbook or of a sheet stands for, without `=`. */
function nameOf(workbook: Workbook, sheet: Sheet, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const isWanted = (known: { readonly name: string }) => known.name.toLowerCase() === wanted;
  return (
    workbook.sheetBook(sheet).names.find(isWanted)?.refersTo ??
    workbook.cells.names().find(isWanted)?.refersTo
  );
}

/** The area at an address or behind a name; undefined when it is neither. */
export function findArea(workbook: Workbook, text: string, home: Sheet): Area | undefined {
  const { sheet: name, cells } = splitAddress(text.replace(/^=/, ''));
  const sheet = name === undefined ? home : workbook.cells.sheet(name);
  if (!sheet) return undefined;
  const range = parseCells(cells);
  if (range) return area(workbook, sheet, range);
  const refersTo = name === undefined ? nameOf(workbook, sheet, cells.trim()) : undefined;
  return refersTo === undefined ? undefined : findArea(workbook, refersTo, sheet);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
export const LONGEST_ADDRESS = 8192;

/**
 * The area at an address or behind a name; without a text the whole sheet.
 * @throws InvalidArgument for text that is no address, ItemNotFound for a name that stands for no cells
 */
export function areaAt(workbook: Workbook, text: string | undefined, home: Sheet): Area {
  if (text === undefined || text === '') return area(workbook, home, WHOLE_SHEET);
  if (text.length > LONGEST_ADDRESS) throw invalidArgument();
  const found = findArea(workbook, text, home);
  if (found) return found;
  throw /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) ? itemNotFound() : invalidArgument();
}
