import type { ExcelReadMessages } from '../../i18n/excelRead.en.js';
import { fill } from '../../i18n/fill.js';
import { cellReference } from '../../workbook/addresses.js';
import type { InputData } from '../../workbook/workbook.js';
import type { Held } from './held.js';
import type { InputPlace } from './inputPlaces.js';

/** A figure as a cell gives it; null of one that is empty. */
export type Figure = number | string | null;

export type Judged =
  | { readonly value: Figure; readonly problem?: never }
  /** A sentence. */
  | { readonly problem: string; readonly value?: never };

/** `Inputs!C12 (Discount rate)` */
export const cellText = ({ sheet, row, column, input }: InputPlace, { cells }: ExcelReadMessages): string =>
  fill(cells.cell, { place: `${sheet.name}!${cellReference(row, column)}`, label: input.label });

/** Whether a cell holds what was written into it. */
export function isAsWritten({ value }: InputData, held: Held): boolean {
  return held.kind === 'empty' ? value === null : held.value === value;
}

const quoted = (text: string): string => `“${text}”`;

/** What a cell gives by itself; what the case says to that comes later. */
export function judged(place: InputPlace, held: Held, words: ExcelReadMessages): Judged {
  const { kind, choices } = place.input;
  const cell = cellText(place, words);
  if (held.kind === 'error') return { problem: fill(words.cells.error, { cell, found: held.value }) };
  if (choices) {
    const choice = choices.find(({ text }) => held.kind === 'text' && text === held.value);
    if (choice) return { value: choice.value };
    const found = held.kind === 'empty' ? quoted('') : quoted(String(held.value));
    const texts = choices.map(({ text }) => text).join(', ');
    return { problem: fill(words.cells.choice, { cell, found, choices: texts }) };
  }
  if (kind === 'text') return { value: held.kind === 'empty' ? '' : String(held.value) };
  if (held.kind === 'text') return { problem: fill(words.cells.text, { cell, found: quoted(held.value) }) };
  if (held.kind === 'logical')
    return { problem: fill(words.cells.logical, { cell, found: String(held.value).toUpperCase() }) };
  return { value: held.kind === 'empty' ? null : held.value };
}
