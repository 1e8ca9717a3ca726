import { fill } from '../../../i18n/fill.js';
import { offText } from '../benefits/offLines.js';
import { lineInputs } from './lineInputs.js';
import type { InputRows } from './rows.js';

/** What each benefit line asks for besides the figures of the service; of one that counts nothing, why. */
export function benefitInputs(rows: InputRows): void {
  const { context, sheet, section } = rows;
  const { theCase, model, words } = context;
  const { benefits } = words.sheets.inputs;
  section(benefits.title);
  if (theCase.benefits.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', benefits.none);
  for (const line of theCase.benefits) {
    lineInputs(rows, `benefits.${line.id}.`, words.benefit(line), line, false);
    const off = model.off.get(line.id);
    if (off) sheet.put(sheet.nextRow(), 1, 'remark', fill(benefits.off, { reason: offText(off, words) }));
  }
}
