import type { Case } from '../../roi/case/types.js';
import type { InputData } from '../../workbook/workbook.js';
import { obstacleOf } from '../build/problem.js';
import { inExcel, send } from '../build/session.js';
import { follow } from './follow.js';
import type { Held } from './held.js';
import type { InputPlace } from './inputPlaces.js';
import { isAsWritten } from './judged.js';
import { Known } from './known.js';
import { losses, newsOf, type InputNews } from './news.js';
import { readErrorOf } from './readError.js';
import { sessionOf, type CellSurroundings } from './surroundings.js';
import { writeCells } from './writeCells.js';

export interface Written {
  readonly cells: number;
  /** Figures of the case that this workbook has no cell for until it is refreshed. */
  readonly missing: number;
}

/** The blue cells of the workbook and the case, which follow each other. All methods reject with a ReadError. */
export interface InputLink {
  /** Whether the workbook holds sheets of ours. */
  readonly isBuilt: (inputs: readonly InputData[]) => Promise<boolean>;
  /** What the cells say and the case does not; `inputs` are those of the case. */
  readonly differences: (inputs: readonly InputData[], theCase: Case) => Promise<InputNews>;
  /** Puts the figures of a case into the cells that hold others. */
  readonly write: (inputs: readonly InputData[]) => Promise<Written>;
  /** Tells of cells that somebody changes from now on; returns what ends it. */
  readonly follow: (
    inputs: readonly InputData[],
    current: () => Case,
    tell: (news: InputNews) => void,
  ) => Promise<() => Promise<void>>;
}

/** Cells that hold something else than the case would write into them. */
const others = (cells: ReadonlyMap<InputPlace, Held>): ReadonlyMap<InputPlace, Held> =>
  new Map([...cells].filter(([{ input }, held]) => !isAsWritten(input, held)));

export function createInputLink(surroundings: CellSurroundings): InputLink {
  const session = sessionOf(surroundings);
  const known = new Known();

  /** A sheet may have gone since the cells were found: then they are looked for once more. */
  async function asking<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await inExcel(work).catch((error: unknown) => {
        if (obstacleOf(error).problem !== 'changed') throw error;
        known.forget();
        return inExcel(work);
      });
    } catch (error) {
      throw readErrorOf(error, surroundings.words);
    }
  }

  return {
    isBuilt(inputs) {
      known.use(inputs);
      return asking(async (context) => (await known.locate(context, session)).found.length > 0);
    },
    differences(inputs, theCase) {
      known.use(inputs);
      return asking(async (context) => {
        const cells = await known.read(context, session);
        known.keep(cells);
        const news = newsOf(others(cells), theCase, surroundings);
        const gone = losses(await known.locate(context, session), surroundings);
        return { ...news, problems: [...gone, ...news.problems] };
      });
    },
    write(inputs) {
      known.use(inputs);
      return asking(async (context) => {
        const { missing } = await known.locate(context, session);
        const lately = others(await known.readLately(context, session));
        const cells = [...lately.keys()].filter((place) => !known.isLeft(place));
        const written = writeCells(context.workbook, cells);
        if (cells.length > 0) await send(context, session);
        known.keep(written);
        return { cells: cells.length, missing };
      });
    },
    async follow(inputs, current, tell) {
      known.use(inputs);
      await asking(async (context) => {
        known.keep(await known.read(context, session));
      });
      return follow({ known, session, surroundings, asking, current, tell });
    },
  };
}
