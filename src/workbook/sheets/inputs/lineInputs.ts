import { fill } from '../../../i18n/fill.js';
import type { Entry } from '../../../roi/model/book.js';
import type { Context } from '../../context.js';
import { unitOfEntry } from '../../units.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows, Proof } from './rows.js';

type PartLabels = Context['words']['sheets']['inputs']['parts'];

/** The label of a line's input by the last words of its path; a year's amount carries its number. */
function labelOf(part: string, labels: PartLabels): string {
  const year = /amounts\.(\d+)$/.exec(part)?.[1];
  if (year !== undefined) return fill(labels.year, { year });
  const last = part.split('.').at(-1) ?? part;
  return (labels as Readonly<Record<string, string>>)[last] ?? last;
}

/** Inputs of one benefit or cost line under its name: all single figures whose path begins with `prefix`. */
export function lineInputs(
  { sheet, context, subhead, figure }: InputRows,
  prefix: string,
  name: string,
  line: Proof,
  isOpen: boolean,
): void {
  const { model, words } = context;
  const entries = [...model.entries.values()].filter(
    ({ cell }) => cell.id.startsWith(prefix) && cell.kind !== 'row',
  );
  subhead(name, line);
  const labels = words.sheets.inputs.parts;
  const isEmpty = ({ cell, value }: Entry): boolean =>
    isOpen && value === 0 && /\.(?:amount|hours|rate)$/.test(cell.id);
  for (const entry of entries) {
    const { cell } = entry;
    const format = cell.id.endsWith('.rate') ? { format: 'price' as const } : {};
    figure(labelOf(cell.id.slice(prefix.length), labels), unitOfEntry(entry, context), cell, {
      ...format,
      open: isEmpty(entry),
    });
  }
  const byMonth = context.find(`${prefix}flow.amounts`);
  if (!byMonth) return;
  const row = sheet.nextRow();
  const { names, inputs } = words.sheets;
  sheet.put(row, INPUT_COLUMNS.figure, 'label', inputs.byMonth.amounts);
  sheet.put(row, INPUT_COLUMNS.baseline, 'link', names.inputsByMonth);
  sheet.link(row, INPUT_COLUMNS.baseline, byMonth, inputs.byMonth.see);
}
