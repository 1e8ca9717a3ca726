import type { Cell } from '../formula/expr.js';
import type { Layout } from '../formula/layout.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import type { Place } from './workbook.js';

/** Where everything stands, once every sheet is described. */
export function layoutOf({ sheets, places }: Draft, { model, beginnings }: Context): Layout {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const placeOf = (cell: Cell): Place => {
    const place = places.get(cell);
    if (!place) throw new Error(`${cell.id} stands nowhere`);
    return place;
  };
  return {
    months: model.months,
    place(cell, month = 1) {
      const place = placeOf(cell);
      return cell.kind === 'row' ? { ...place, column: place.column + month - 1 } : place;
    },
    header(name, month) {
      const sheet = byName.get(name);
      const row = sheet?.drawn.calendar;
      const first = sheet?.setup.firstMonth;
      if (row === undefined || first === undefined) return undefined;
      return { sheet: name, row, column: first + month - 1 };
    },
    beginning(row) {
      const beginning = beginnings.get(row);
      return beginning && placeOf(beginning);
    },
  };
}
