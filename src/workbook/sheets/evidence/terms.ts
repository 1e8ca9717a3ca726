import type { Cell } from '../../../formula/expr.js';
import { CONSTANTS } from '../../../roi/model/constants.js';
import { section } from '../../blocks/section.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Format } from '../../formats.js';
import { reference } from '../../reference.js';
import { LAST_COLUMN } from './columns.js';
import type { EvidenceSheet } from './sheet.js';

/** The level of significance and the other figures that decide, and which tests and intervals are used. */
export function terms({ sheet, context }: EvidenceSheet): void {
  const { model, words } = context;
  const text = words.sheets.evidence.terms;
  const share = words.sheets.units.share;
  const { significance, criticalZ } = model.terms;
  const { fewestAnswers, leastExpected, power } = CONSTANTS;
  const line = (cell: Cell, unit: string, format: Format, role: 'calc' | 'xref'): void => {
    const item = role === 'calc' ? cell : reference(sheet.id, cell);
    valueLine(sheet, { label: words.formula.text(cell.label), unit, format, items: [item], role });
  };
  section(sheet, text.title, LAST_COLUMN);
  line(significance, share, 'share', 'xref');
  line(criticalZ, text.unit, 'factor', 'calc');
  line(fewestAnswers, text.answers, 'count', 'xref');
  line(leastExpected, text.answers, 'count', 'xref');
  line(power, share, 'share', 'xref');
  for (const remark of [text.tests, text.intervals, text.words])
    sheet.put(sheet.nextRow(), 1, 'remark', remark);
}
