import { cellReference } from '../../workbook/addresses.js';
import type { Content } from '../../workbook/workbook.js';
import { inputAfterFormat, TEXT_FORMAT } from '../build/sheet/inputAfterFormat.js';
import type { Held } from './held.js';
import type { InputPlace } from './inputPlaces.js';
import type { Figure } from './judged.js';

function contentOf(value: Figure): Content | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

function heldOf(value: Figure): Held {
  if (value === null) return { kind: 'empty' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

const asItIs = (name: string): string => name;

/** Asks Excel to put what inputs hold into their cells, which are unlocked where sheets are protected. */
export function writeCells(
  { worksheets }: Excel.Workbook,
  places: readonly InputPlace[],
): ReadonlyMap<InputPlace, Held> {
  for (const { sheet, row, column, input } of places) {
    const cell = worksheets.getItem(sheet.id).getRange(cellReference(row, column)).untrack();
    const format = input.kind === 'text' ? TEXT_FORMAT : undefined;
    cell.formulas = [[inputAfterFormat(contentOf(input.value), asItIs, format)]];
  }
  return new Map(places.map((place) => [place, heldOf(place.input.value)]));
}
