import { e, text as message } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import { sortOfCell, type Cell } from '../../../formula/expr.js';
import { fill } from '../../../i18n/fill.js';
import type { Benchmark } from '../../../roi/case/types.js';
import type { BenchmarkCells } from '../../../roi/model/benchmarkCells.js';
import type { KpiCells } from '../../../roi/model/kpis.js';
import { labelOf, metricOf, WORDS } from '../../../roi/model/labels.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { showOn } from '../../blocks/shown.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { KPI_COLUMNS, LAST_COLUMN } from './columns.js';
import { kpiFormat, kpiName, kpiUnit } from './names.js';

interface Found {
  readonly kpi: KpiCells;
  readonly cells: BenchmarkCells;
}

interface Stated {
  readonly benchmark: Benchmark;
  /** Of a KPI that has a figure here. */
  readonly found?: Found;
}

const statedOf = ({ theCase, model }: Context): readonly Stated[] =>
  theCase.benchmarks.map((benchmark) => {
    const kpi = model.kpis.find(({ id }) => id === benchmark.kpi);
    const cells = kpi?.benchmarks.find((one) => one.benchmark === benchmark);
    return { benchmark, ...(kpi && cells && { found: { kpi, cells } }) };
  });

function reachedWords({ kpi, cells: { benchmark, reached } }: Found): Cell<'text'> {
  const said = e.if(
    e['='](reached, 1),
    message(sentenceKey('benchmarkReached')),
    message(sentenceKey('benchmarkMissed')),
  );
  const isMixed = sortOfCell(kpi.after) === 'mixed';
  return sentence(
    `kpis.benchmark.${benchmark.id}.said`,
    labelOf('kpi.against', metricOf(kpi.id)),
    isMixed ? e.if(e.isNumber(kpi.after), said, message(WORDS.noFigure)) : said,
  );
}

/** Which KPI it belongs to, and why nothing is compared where nothing is. */
function besideWords({ benchmark: { kpi: id, low, high }, found }: Stated, context: Context): string {
  const text = context.words.sheets.kpis.benchmarks;
  if (id === null) return text.context;
  const kpi = kpiName(id, context);
  if (found) return kpi;
  return fill(low === null && high === null ? text.noBounds : text.noFigure, { kpi });
}

/** What others name beside a KPI: as stated, not verified. */
export function benchmarks(sheet: Sheet, context: Context, draft: Draft): void {
  const { theCase, words } = context;
  const text = words.sheets.kpis.benchmarks;
  if (theCase.benchmarks.length === 0) return;
  const figure =
    (of: (found: Found) => Cell | undefined): Column<Stated>['of'] =>
    ({ benchmark, found }) => {
      if (!found) return undefined;
      const cell = of(found);
      const show = showOn(sheet, draft, `kpis.benchmark.${benchmark.id}`);
      return cell && show(cell, kpiFormat(found.kpi.id));
    };
  section(sheet, text.title, LAST_COLUMN);
  recordTable<Stated>(sheet, statedOf(context), [
    { head: text.claim, as: { words: 'label' }, of: ({ benchmark }) => benchmark.claim },
    {
      head: words.sheets.common.unit,
      as: { words: 'unit' },
      of: ({ found }) => found && kpiUnit(found.kpi.id, context),
    },
    { head: text.low, as: { format: 'number' }, of: figure(({ cells }) => cells.low) },
    { head: text.high, as: { format: 'number' }, of: figure(({ cells }) => cells.high) },
    { head: text.here, as: { format: 'number' }, of: figure(({ kpi }) => kpi.after) },
    {
      head: text.kpi,
      as: { words: 'remark' },
      of: (stated) => besideWords(stated, context),
      at: KPI_COLUMNS.low,
    },
    {
      head: text.verdict,
      as: { words: 'statusWarn' },
      of: ({ found }) => found && reachedWords(found),
      at: KPI_COLUMNS.light,
    },
    { head: text.source, as: { words: 'note' }, of: ({ benchmark }) => benchmark.source },
    {
      head: words.sheets.kpis.code,
      as: { format: 'whole' },
      of: ({ found }) => found?.cells.reached,
    },
  ]);
}
