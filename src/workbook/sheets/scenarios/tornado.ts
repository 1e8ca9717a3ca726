import type { ChartPlan } from '../../charts.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { areaOf } from '../../areaOf.js';
import { COLUMN, LAST_COLUMN } from './columns.js';

const CHANGE = '#,##0;(#,##0);0';
const HEAD_AND_FOOT = 4;
/** Of a bar and the space around it, in rows. */
const ROWS_A_BAR = 1.4;

/** The bars of the table above: how far the value moves to either side. */
export function tornado(sheet: Sheet, bars: number, draft: Draft): void {
  const first = sheet.nextRow() + 1;
  const rows = Math.ceil(bars * ROWS_A_BAR) + HEAD_AND_FOOT;
  sheet.skip(rows);
  sheet.chart((): ChartPlan => {
    const area = (name: string) => areaOf(draft, `tornado.${name}`);
    const low = area('low');
    const high = area('high');
    const head = ({ row, column }: typeof low) => ({ sheet: sheet.name, row: row - 1, column });
    return {
      name: 'tornado',
      at: { row: first, column: COLUMN.label, rows, columns: LAST_COLUMN - 1 },
      kind: 'tornado',
      title: area('title'),
      alternative: area('alternative'),
      categories: area('names'),
      series: [
        { name: head(low), look: 'soft', values: low, labels: 'value', numberFormat: CHANGE },
        { name: head(high), look: 'hard', values: high, labels: 'value', numberFormat: CHANGE },
      ],
      categoryAxis: { numberFormat: CHANGE, visible: true },
      valueAxis: { numberFormat: CHANGE, visible: false },
      legend: true,
    };
  });
}
