import { isOpen } from '../../../roi/model/costLine.js';
import { lineInputs } from './lineInputs.js';
import type { InputRows } from './rows.js';

/** What each cost line asks for. */
export function costInputs(rows: InputRows): void {
  const { context, sheet, section } = rows;
  const { theCase, words } = context;
  const { costs } = words.sheets.inputs;
  section(costs.title);
  if (theCase.costs.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', costs.none);
  for (const line of theCase.costs) {
    lineInputs(rows, `costs.${line.id}.`, words.cost(line), line, isOpen(line.flow));
  }
}
