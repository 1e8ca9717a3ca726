import type { Case } from '../../roi/case/types.js';
import { answered } from '../build/answered.js';
import { hasAreas } from '../build/features.js';
import { send, type Session } from '../build/session.js';
import type { Known } from './known.js';
import { losses, newsOf, type InputNews } from './news.js';
import { readErrorOf } from './readError.js';
import type { CellSurroundings } from './surroundings.js';

interface Following {
  readonly known: Known;
  readonly session: Session;
  readonly surroundings: CellSurroundings;
  readonly asking: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly current: () => Case;
  readonly tell: (news: InputNews) => void;
}

/** What an event says; enumerations of the API are texts. */
interface Changed {
  readonly worksheetId: string;
  readonly changeType: string;
  /** Unknown to Excels before ExcelApi 1.14. */
  readonly triggerSource?: string;
}

const OURS = 'ThisLocalAddin';
const EDITED = 'RangeEdited';

const isNothing = ({ changes, problems }: InputNews): boolean => changes.length + problems.length === 0;

/**
 * Reads the cells of sheets that somebody changed, and tells what is new. Events say too little to go by them alone: rows
 * may have been inserted, several cells pasted, sheets deleted; and those of our own writing are not news.
 */
export async function follow({
  known,
  session,
  surroundings,
  asking,
  current,
  tell,
}: Following): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let isReading = false;
  let lost = 0;

  async function news(): Promise<InputNews> {
    const sheets = new Set(changed);
    changed.clear();
    const cells = await asking((context) =>
      known.read(context, session, known.places ? sheets : undefined),
    ).catch((error: unknown) => {
      for (const sheet of sheets) changed.add(sheet);
      throw error;
    });
    const others = new Map([...cells].filter(([place, held]) => known.isNews(place, held)));
    known.keep(others);
    const found = newsOf(others, current(), surroundings);
    known.leave(found.problems);
    const gone = known.places ? losses(known.places, surroundings) : [];
    const isTold = gone.length <= lost;
    lost = gone.length;
    return isTold ? found : { ...found, problems: [...gone, ...found.problems] };
  }

  /** One reading after the other; what is changed meanwhile is read with the next. */
  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (changed.size > 0) {
        const found = await news();
        if (!isNothing(found)) tell(found);
      }
    } catch (error) {
      const { message } = readErrorOf(error, surroundings.words);
      tell({ changes: [], problems: [{ message }], theCase: current() });
    } finally {
      isReading = false;
    }
  }

  const isOther = (sheet: string): boolean =>
    known.places !== undefined && !known.places.found.some((place) => place.sheet.id === sheet);

  async function onChanged({ worksheetId, changeType, triggerSource }: Changed) {
    const isEdited = changeType === EDITED;
    if (!isEdited) known.forget();
    if (isEdited && (triggerSource === OURS || isOther(worksheetId))) return;
    changed.add(worksheetId);
    await read();
  }

  async function onDeleted({ worksheetId }: Pick<Changed, 'worksheetId'>) {
    if (isOther(worksheetId)) return;
    known.forget();
    changed.add(worksheetId);
    await read();
  }

  // Events of all sheets at once are as old as areas: ExcelApi 1.9.
  if (!hasAreas(session.requirements)) return () => Promise.resolve();
  const handlers = await asking(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(onChanged), worksheets.onDeleted.add(onDeleted)] as const;
    await send(context, session);
    return added;
  });
  known.isFollowed = true;
  return async () => {
    known.isFollowed = false;
    for (const handler of handlers) handler.remove();
    await Promise.all(handlers.map(({ context }) => answered(context.sync(), session.patience)));
  };
}
