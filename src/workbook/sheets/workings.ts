import { monthHead, MONTH_COLUMNS, MONTH_HEAD_ROWS, monthWidths } from '../blocks/monthHead.js';
import { monthLine } from '../blocks/monthLine.js';
import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { reach } from '../../formula/graph.js';
import type { Cell } from '../../formula/expr.js';
import { yearAPage } from '../print.js';

/** What formulas name and no other sheet shows. */
export function workings(context: Context, draft: Draft): void {
  const { beginnings, model, words } = context;
  const waiting = (): readonly Cell[] => {
    const placed = [...draft.places.keys()];
    return [...reach(placed).keys()].filter((cell) => !draft.places.has(cell));
  };
  if (waiting().length === 0) return;
  const sheet = draft.sheet('workings', {
    widths: monthWidths(model.months),
    frozen: { rows: MONTH_HEAD_ROWS, columns: 2 },
    print: yearAPage(MONTH_HEAD_ROWS, MONTH_COLUMNS.first, model.months),
    firstMonth: MONTH_COLUMNS.first,
  });
  titleRows(sheet, context, words.sheets.names.workings);
  monthHead(sheet, context);
  const starting = new Set<Cell>(beginnings.values());
  for (let left = waiting(); left.length > 0; left = waiting()) {
    for (const cell of left) {
      if (draft.places.has(cell) || starting.has(cell)) continue;
      const label = words.formula.text(cell.label);
      if (cell.kind === 'row') {
        monthLine(sheet, context, { label, unit: '', row: cell as Cell<'row'>, format: 'number' });
        continue;
      }
      const row = sheet.nextRow();
      sheet.put(row, MONTH_COLUMNS.label, 'label', label);
      sheet.put(row, MONTH_COLUMNS.total, 'calc.number', cell);
    }
  }
}
