import type { KpiCells } from '../../roi/model/kpis.js';
import { section } from '../blocks/section.js';
import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { onePageWide } from '../print.js';
import { benchmarks } from './kpis/benchmarks.js';
import { KPI_COLUMNS, KPI_WIDTHS, LAST_COLUMN } from './kpis/columns.js';
import { kpiHead, kpiRows } from './kpis/kpiTable.js';
import { colourLights } from './kpis/light.js';
import { ratings, ratingsWords } from './kpis/ratings.js';
import { kpiSets } from './kpis/sets.js';

const HEAD_ROW = 4;
const AUDIENCES = ['customers', 'team', 'further'] as const;

/** The block of a KPI; a figure that only prices others has one where it changes or something is said of it. */
function audienceOf(
  { audience, change, benchmarks: stated, id }: KpiCells,
  { theCase }: Context,
): (typeof AUDIENCES)[number] | undefined {
  const isNamed = stated.length > 0 || theCase.kpiSets.some((set) => set.kpis.includes(id));
  return audience ?? (change !== undefined || isNamed ? 'further' : undefined);
}

/** Every KPI with its change, what that rests on and how it compares; the sets that sources recommend. */
export function kpis(context: Context, draft: Draft): void {
  const { model, words } = context;
  const text = words.sheets.kpis;
  const sheet = draft.sheet('kpis', {
    widths: KPI_WIDTHS,
    frozen: { rows: HEAD_ROW, columns: 2 },
    print: onePageWide(HEAD_ROW, KPI_COLUMNS.against),
  });
  titleRows(sheet, context, text.title);
  kpiHead(sheet, context, draft);
  ratings(sheet, context, draft);
  let first: Parameters<typeof colourLights>[1] | undefined;
  for (const audience of AUDIENCES) {
    const shown = model.kpis.filter((kpi) => audienceOf(kpi, context) === audience);
    if (shown.length === 0) continue;
    section(sheet, text.audiences[audience], LAST_COLUMN);
    const { from } = kpiRows(sheet, context, draft, shown, sheet.id);
    const at = shown.findIndex(({ light }) => light);
    const light = shown[at]?.light;
    first ??= light && { row: from + at, light };
  }
  sheet.skip();
  for (const remark of model.kpis.length > 0 ? [text.how, text.interval] : [text.none])
    sheet.put(sheet.nextRow(), 1, 'remark', remark);
  benchmarks(sheet, context, draft);
  kpiSets(sheet, context, draft);
  ratingsWords(sheet, context, draft);
  if (first) colourLights(sheet, first);
}
