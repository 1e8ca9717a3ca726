import type { SoftFactor } from '../../../roi/case/types.js';
import { recordTable } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { reference } from '../../reference.js';
import type { LinesOnSheet } from './lineParts.js';

/** The wide columns of the sheet begin here. */
const SCALE_COLUMN = 11;
const NUMBER = { format: 'number', role: 'xref' } as const;

/** Factors no money is put on: before, after, evidence, weight. */
export function softRegister({
  sheet,
  context,
  columns,
}: Pick<LinesOnSheet, 'sheet' | 'context' | 'columns'>): void {
  const { theCase, words, cells } = context;
  const text = words.sheets.benefits.register;
  section(sheet, text.title, columns);
  if (theCase.softFactors.length === 0) {
    sheet.put(sheet.nextRow(), 1, 'remark', text.none);
    return;
  }
  const figure =
    (part: 'before' | 'after' | 'change') =>
    ({ id }: SoftFactor) => {
      const found = cells.softFactors.get(id)?.[part];
      return found && reference(sheet.id, found);
    };
  recordTable<SoftFactor>(sheet, theCase.softFactors, [
    { head: text.name, as: { words: 'label' }, of: ({ name }) => name },
    { head: text.theme, as: { words: 'note' }, of: ({ theme }) => text.themes[theme] },
    { head: text.before, as: NUMBER, of: figure('before') },
    { head: text.after, as: NUMBER, of: figure('after') },
    { head: text.change, as: NUMBER, of: figure('change') },
    { head: text.weight, as: { format: 'whole' }, of: ({ weight }) => weight },
    { head: text.scale, as: { words: 'note' }, of: ({ scale }) => scale, at: SCALE_COLUMN },
    {
      head: text.evidence,
      as: { words: 'note' },
      of: ({ evidence, note }) => [evidence, note].filter((said) => said !== '').join(' · '),
    },
  ]);
}
