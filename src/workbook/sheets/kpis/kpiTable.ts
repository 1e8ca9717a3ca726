import type { Cell } from '../../../formula/expr.js';
import type { KpiCells } from '../../../roi/model/kpis.js';
import { recordTable, type Column, type Styled, type TableRows } from '../../blocks/recordTable.js';
import { showOn } from '../../blocks/shown.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { changeFormat, type Format } from '../../formats.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import type { StyleName } from '../../styles.js';
import { lightWords } from './light.js';
import { kpiFormat, kpiName, kpiUnit } from './names.js';

/** The columns of every table of KPIs; `id` tells what it shows from other tables of the same KPIs. */
function columnsOf(sheet: Sheet, context: Context, draft: Draft, id: string): readonly Column<KpiCells>[] {
  const { kpis: text, common } = context.words.sheets;
  const show = showOn(sheet, draft, id);
  const own = (cell: Cell | undefined, format: Format): Styled | undefined => cell && show(cell, format);
  /** What stands on Evidence. */
  const proof = (cell: Cell | undefined, style: StyleName): Styled | undefined =>
    cell && { style, item: reference(id, cell) };
  const figure = (
    head: string,
    of: (kpi: KpiCells, format: Format, change: Format) => Styled | undefined,
  ): Column<KpiCells> => ({
    head,
    as: { format: 'number' },
    of: (kpi) => of(kpi, kpiFormat(kpi.id), changeFormat(kpiFormat(kpi.id))),
  });
  return [
    { head: text.kpi, as: { words: 'label' }, of: (kpi) => kpiName(kpi.id, context) },
    { head: common.unit, as: { words: 'unit' }, of: (kpi) => kpiUnit(kpi.id, context) },
    figure(text.baseline, (kpi, format) => show(kpi.baseline, format)),
    figure(text.after, (kpi, format) => (kpi.change ? show(kpi.after, format) : undefined)),
    figure(text.change, (kpi, _, change) => own(kpi.change?.change, change)),
    figure(text.relative, (kpi) => own(kpi.change?.relative, 'shareChange')),
    figure(text.low, (kpi, _, change) => proof(kpi.comparison?.low, `xref.${change}`)),
    figure(text.high, (kpi, _, change) => proof(kpi.comparison?.high, `xref.${change}`)),
    figure(text.p, (kpi) => proof(kpi.comparison?.p, 'xref.pValue')),
    {
      head: text.significance,
      as: { words: 'referenceIndented' },
      of: (kpi) => proof(kpi.verdict, 'referenceIndented'),
    },
    {
      head: text.light,
      as: { words: 'statusWarn' },
      of: (kpi) => kpi.light && lightWords(`${id}.${kpi.id}.light`, kpi.light),
    },
    {
      head: text.against,
      as: { words: 'labelIndented' },
      of: (kpi) => kpi.against && { style: 'labelIndented', item: show(kpi.against, 'list').item },
    },
    { head: text.code, as: { format: 'whole' }, of: (kpi) => own(kpi.light, 'whole') },
  ];
}

/** The head of the sheet: what its columns are. */
export function kpiHead(sheet: Sheet, context: Context, draft: Draft): void {
  recordTable(sheet, [], columnsOf(sheet, context, draft, sheet.id), { isHead: true });
}

/** A row for each KPI: where it was, where it is, what the change rests on, the light. */
export const kpiRows = (
  sheet: Sheet,
  context: Context,
  draft: Draft,
  kpis: readonly KpiCells[],
  id: string,
): TableRows => recordTable(sheet, kpis, columnsOf(sheet, context, draft, id), { isHeadless: true });
