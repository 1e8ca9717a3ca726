import { fill } from '../../../i18n/fill.js';
import type { KpiCells } from '../../../roi/model/kpis.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { LAST_COLUMN } from './columns.js';
import { kpiRows } from './kpiTable.js';
import { kpiName } from './names.js';

function subhead(sheet: Sheet, title: string): void {
  const row = sheet.nextRow();
  sheet.put(row, 1, 'subheadAcross', title);
  for (let column = 2; column <= LAST_COLUMN; column++) sheet.put(row, column, 'subheadAcross');
}

/** The KPIs that each source or expert recommends, side by side with what is known of them here. */
export function kpiSets(sheet: Sheet, context: Context, draft: Draft): void {
  const { theCase, model, words } = context;
  const text = words.sheets.kpis;
  if (theCase.kpiSets.length === 0) return;
  const byId = new Map<string, KpiCells>(model.kpis.map((kpi) => [kpi.id, kpi]));
  section(sheet, text.sets, LAST_COLUMN);
  for (const set of theCase.kpiSets) {
    const known = set.kpis.flatMap((id) => byId.get(id) ?? []);
    const missing = set.kpis.filter((id) => !byId.has(id)).map((id) => kpiName(id, context));
    subhead(sheet, set.name);
    kpiRows(sheet, context, draft, known, `kpis.set.${set.id}`);
    if (missing.length > 0)
      sheet.put(sheet.nextRow(), 1, 'remark', fill(text.missing, { kpis: missing.join(', ') }));
    if (set.note !== '') sheet.put(sheet.nextRow(), 1, 'remark', set.note);
  }
}
