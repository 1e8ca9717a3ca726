import { titleRows } from '../blocks/titleRows.js';
import { valueLine } from '../blocks/valueLine.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { reference } from '../reference.js';
import { horizonTable } from './benefits/horizon.js';
import type { LinesOnSheet } from './benefits/lineParts.js';
import { monthlyTable } from './benefits/monthly.js';
import { offLines } from './benefits/offLines.js';
import { isAskedHard, LINE_COLUMNS, LINE_SHEET } from './benefits/sheet.js';
import { timingTable } from './benefits/timing.js';
import { workloadBlock } from './benefits/workload.js';

/** The lines that are meant to be hard: from the full effect to what counts, and what the class rests on. */
export function hardRoi(context: Context, draft: Draft): void {
  const { model, theCase, words, find } = context;
  const text = words.sheets.benefits;
  const sheet = draft.sheet('hardRoi', LINE_SHEET);
  titleRows(sheet, context, text.hardTitle);
  const asked = theCase.benefits.filter(isAskedHard);
  const lines = asked.filter(({ id }) => find(`benefits.${id}.haircut`));
  const onSheet: LinesOnSheet = { sheet, context, lines, columns: LINE_COLUMNS };
  if (lines.length === 0) {
    sheet.skip();
    sheet.put(sheet.nextRow(), 1, 'remark', text.none);
  } else {
    monthlyTable(onSheet);
    horizonTable(onSheet);
    valueLine(sheet, {
      label: text.horizon.everywhere,
      unit: theCase.terms.currency,
      format: 'money',
      items: [reference(sheet.id, model.active.hard.benefits)],
      role: 'xref',
    });
    timingTable(onSheet);
  }
  workloadBlock(sheet, context, LINE_COLUMNS);
  offLines({ ...onSheet, lines: asked });
}
