import { e } from '../../../formula/build.js';
import { cell, sentence } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import type { Simulated } from '../../../roi/model/simulation.js';
import { areaOf } from '../../areaOf.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import type { ChartPlan } from '../../charts.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { toThreeDigits } from '../../figureTexts.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { COLUMN, LAST_COLUMN } from './columns.js';

const COUNT = '#,##0';

interface Bin {
  readonly label: Cell<'text'>;
  readonly from: Cell<'number'>;
  readonly to: Cell<'number'>;
  readonly count: number;
}

function binsOf({ histogram: { bounds, counts } }: Simulated): readonly Bin[] {
  const label = sentenceKey('simulationLabel');
  return counts.map((count, at): Bin => {
    const bound = (part: 'from' | 'to', value: number): Cell<'number'> =>
      cell(`simulation.bin.${at}.${part}`, label, value);
    const from = bound('from', bounds[at]!);
    const to = bound('to', bounds[at + 1]!);
    const middle = toThreeDigits(e['/'](e['+'](from, to), 2));
    return { label: sentence(`simulation.bin.${at}.label`, label, e.fixed(middle, 0)), from, to, count };
  });
}

/** How often which net present value came out, as a table and a chart beside it. */
export function histogram(
  sheet: Sheet,
  simulated: Simulated,
  { theCase, words }: Context,
  draft: Draft,
): void {
  const text = words.sheets.scenarios.simulation;
  const money = { format: 'money', role: 'static' } as const;
  const columns: readonly Column<Bin>[] = [
    { head: text.label, as: { words: 'label' }, of: ({ label }) => label },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: () => theCase.terms.currency },
    { head: text.from, as: money, of: ({ from }) => from },
    { head: text.to, as: money, of: ({ to }) => to },
    { head: text.count, as: { format: 'count', role: 'static' }, of: ({ count }) => count },
  ];
  sheet.skip();
  const { head, from, to } = recordTable(sheet, binsOf(simulated), columns);
  const rows = { sheet: sheet.name, row: from, rows: to - from + 1, columns: 1 } as const;
  const counts = { ...rows, column: columns.length };
  sheet.chart((): ChartPlan => ({
    name: 'histogram',
    at: {
      row: head,
      column: columns.length + 2,
      rows: to - head + 1,
      columns: LAST_COLUMN - columns.length - 1,
    },
    kind: 'columns',
    title: areaOf(draft, 'histogram.title'),
    alternative: areaOf(draft, 'histogram.alternative'),
    categories: { ...rows, column: COLUMN.label },
    series: [{ name: { sheet: sheet.name, row: head, column: counts.column }, look: 'hard', values: counts }],
    categoryAxis: { numberFormat: COUNT, visible: true, title: `${text.label} (${theCase.terms.currency})` },
    valueAxis: { numberFormat: COUNT, visible: true, title: text.count },
    legend: false,
  }));
}
