import { suspend } from '../../build/features.js';
import { obstacleOf, type Problem } from '../../build/problem.js';
import type { Place } from '../found.js';
import { bytesOf } from '../requests/bytesOf.js';
import type { Line } from '../requests/line.js';
import { packed } from '../requests/packed.js';
import { putPlaces, type Put } from './putPlaces.js';

/** What an area takes besides its content, in bytes, and what one more cell of it does. */
const AREA = 400;
const CELL = 10;

/** What one of many contents can be the cause of. */
const OF_ONE: readonly Problem[] = ['failed', 'refused', 'changed', 'tooLarge'];

/** So many are refused for reasons of their own; beyond it is something else. */
const MOST_REFUSED = 20;

/** Whether a cell goes into one area with the cell before it. */
function isBeside(place: Place, before: Place | undefined): boolean {
  if (place.kind !== 'cells' || before?.kind !== 'cells' || place.sheet.id !== before.sheet.id) return false;
  const down = place.area.row - before.area.row;
  const along = place.area.column - before.area.column;
  return (down === 0 && along === before.area.columns) || (along === 0 && down === before.area.rows);
}

const weightOf = ({ place, content }: Put, before: Put | undefined): number =>
  bytesOf(content) + (isBeside(place, before?.place) ? CELL : AREA);

/**
 * Writes in as few requests as Excel's limit allows, nothing calculated in between. A request that Excel refuses is
 * divided until the contents it refuses are known: those are returned.
 */
export async function writePlaces(line: Line, puts: readonly Put[]): Promise<ReadonlySet<Put>> {
  const refused = new Set<Put>();

  const write = async (lot: readonly Put[]): Promise<void> => {
    suspend(line.context.workbook, line.requirements);
    putPlaces(line, lot);
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
