import { fill } from '../../../i18n/fill.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import type { OffReason } from '../../../roi/model/lineStatus.js';
import { recordTable } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import type { WorkbookWords } from '../../words.js';
import type { LinesOnSheet } from './lineParts.js';

/** Why a line counts nothing, as a sentence. */
export function offText(reason: OffReason, { model, roi }: WorkbookWords): string {
  const metrics =
    reason.code === 'missingFigures' ? reason.metrics.map((id) => roi.metrics[id]).join(', ') : '';
  return fill(model.off[reason.code], { metrics });
}

/** Lines that are off, each with its reason; nothing where all are on. */
export function offLines({ sheet, context, lines, columns }: LinesOnSheet): void {
  const { model, words } = context;
  const off = lines.filter(({ id }) => model.off.has(id));
  if (off.length === 0) return;
  const { off: text, monthly } = words.sheets.benefits;
  section(sheet, text.title, columns);
  recordTable<BenefitLine>(sheet, off, [
    { head: monthly.line, as: { words: 'label' }, of: (line) => words.benefit(line) },
    { head: '', as: { words: 'unit' }, of: () => '' },
    { head: text.why, as: { words: 'remark' }, of: ({ id }) => offText(model.off.get(id)!, words) },
  ]);
}
