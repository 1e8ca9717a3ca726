import { suspend } from '../../build/features.js';
import { obstacleOf, type Problem } from '../../build/problem.js';
import type { Place, PlaceOf, Value } from '../found.js';
import { areasOf, placed } from '../requests/areas.js';
import { bySheet } from '../requests/bySheet.js';
import { bytesOf } from '../requests/bytesOf.js';
import type { Line } from '../requests/line.js';
import { packed } from '../requests/packed.js';
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

/** What an area takes besides its content, in bytes, and what one more cell of it does. */
const AREA = 400;
const CELL = 10;

/** What one of many contents can be the cause of. */
const OF_ONE: readonly Problem[] = ['failed', 'refused', 'changed', 'tooLarge'];

/** So many are refused for reasons of their own; beyond it is something else. */
const MOST_REFUSED = 20;

function putCells(line: Line, puts: readonly CellsPut[]): void {
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

function putOther(line: Line, { place, content }: Put): void {
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

/** Whether a cell goes into one area with the cell before it. */
function isBeside(place: Place, before: Place | undefined): boolean {
  if (place.kind !== 'cells' || before?.kind !== 'cells' || place.sheet.id !== before.sheet.id) return false;
  const down = place.area.row - before.area.row;
  const along = place.area.column - before.area.column;
  return (down === 0 && along === before.area.columns) || (along === 0 && down === before.area.rows);
}

const weightOf = ({ place, content }: Put, before: Put | undefined): number =>
  bytesOf(content) + (isBeside(place, before?.place) ? CELL : AREA);

const isOfCells = (put: Put): put is CellsPut => put.place.kind === 'cells';

/**
 * Writes in as few requests as Excel's limit allows, nothing calculated in between. A request that Excel refuses is
 * divided until the contents it refuses are known: those are returned.
 */
export async function writePlaces(line: Line, puts: readonly Put[]): Promise<ReadonlySet<Put>> {
  const refused = new Set<Put>();

  const write = async (lot: readonly Put[]): Promise<void> => {
    suspend(line.context.workbook, line.requirements);
    putCells(line, lot.filter(isOfCells));
    for (const put of lot) putOther(line, put);
    try {
      await line.send();
    } catch (error) {
      if (!OF_ONE.includes(obstacleOf(error).problem) || refused.size > MOST_REFUSED) throw error;
      const half = Math.ceil(lot.length / 2);
      if (lot.length > 1) {
        await write(lot.slice(0, half));
        await write(lot.slice(half));
      } else for (const put of lot) refused.add(put);
    }
  };

  const lots = packed(puts, weightOf);
  line.expect(lots.length + 2);
  for (const lot of lots) await write(lot);
  return refused;
}
