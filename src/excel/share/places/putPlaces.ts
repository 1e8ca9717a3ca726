import type { Place, PlaceOf, Value } from '../found.js';
import { areasOf, placed } from '../requests/areas.js';
import { bySheet } from '../requests/bySheet.js';
import type { InContext } from '../requests/line.js';
import { formatsOf } from './formats.js';
import { namesOf } from './names.js';
import { rangeAt } from './rangeAt.js';
import type { Content } from './readPlaces.js';
import { holderOf } from './rules.js';

/** What is to be in a place. */
export interface Put {
  readonly place: Place;
  readonly content: Content;
}

type CellsPut = Put & { readonly place: PlaceOf<'cells'> };

function putCells(line: InContext, puts: readonly CellsPut[]): void {
  const cells = puts.flatMap(({ place: { sheet, area }, content }) =>
    placed(area, content as readonly (readonly Value[])[]).map((cell) => ({ ...cell, sheet })),
  );
  for (const { sheet, things } of bySheet(cells)) {
    const contents = new Map(things.map(({ row, column, content }) => [`${row},${column}`, content]));
    for (const area of areasOf(things)) {
      rangeAt(line, sheet, area).formulas = Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          (__, along) => contents.get(`${area.row + down},${area.column + along}`) ?? '',
        ),
      );
    }
  }
}

function putOther(line: InContext, { place, content }: Put): void {
  switch (place.kind) {
    case 'cells':
      return;
    case 'name':
      namesOf(line, place.sheet).getItem(place.name).formula = content as string;
      return;
    case 'format':
      Object.assign(holderOf(formatsOf(line, place.sheet).getItem(place.id), place.type), content);
      return;
    case 'validation':
      rangeAt(line, place.sheet, place.area).dataValidation.rule = content as Excel.DataValidationRule;
  }
}

const isOfCells = (put: Put): put is CellsPut => put.place.kind === 'cells';

/** Asks for some places to have other contents. */
export function putPlaces(line: InContext, puts: readonly Put[]): void {
  putCells(line, puts.filter(isOfCells));
  for (const put of puts) putOther(line, put);
}
