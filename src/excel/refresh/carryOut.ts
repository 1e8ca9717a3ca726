import { readExisting } from '../build/readExisting.js';
import { inExcel, send, type Session } from '../build/session.js';
import { RECORD } from '../build/state/record.js';
import { findLosses, restoreLosses, type Loss } from './losses.js';
import { isEmptyPatch, type SheetPatch } from './patch.js';
import { renamedBy } from './renamedBy.js';
import { formatsThere, isThatFormat, type FoundFormat } from './reshape/formatsThere.js';
import { losingOf } from './reshape/losing.js';
import { restoreFormats, withFormats } from './reshape/restoreFormats.js';
import { unfinishedBack } from './reshape/unfinishedBack.js';
import { tryOpening } from './tryOpening.js';
import {
  askChange,
  askMoved,
  isCarriedOut,
  newStamp,
  type Change,
  type Circumstances,
  type FormatIds,
  type TwoWays,
} from './changeInPlace.js';

type Before = Omit<Circumstances, 'formats'>;

/** What there is before a change, should it have to be taken back. */
interface Back extends Before {
  readonly formats: readonly FoundFormat[];
  readonly losses: readonly Loss[];
}

/** Rules for looks on sheets where a change, or the one that takes it back, concerns any. */
async function formatsBefore(change: TwoWays, session: Session): Promise<readonly FoundFormat[]> {
  const concerned = withFormats(change);
  const marks = [...change.forward.managed.values()].filter(({ id }) => concerned.has(id));
  return inExcel((context) => formatsThere(context, marks, session));
}

/** Excel's ids of the rules for looks that a change takes away. */
function formatIds({ patches, managed }: Change, found: readonly FoundFormat[]): FormatIds {
  const renamed = renamedBy(managed);
  const idsOf = ({ id, formats }: SheetPatch): readonly string[] =>
    found.flatMap((one) =>
      one.place.sheet.id === id && formats.some((rule) => isThatFormat(rule, one, renamed))
        ? [one.place.id]
        : [],
    );
  return new Map(
    patches.filter(({ formats }) => formats.length > 0).map((patch) => [patch.id, idsOf(patch)]),
  );
}

/** Takes back what was carried out of a change, whatever that is: sheets may have been left open. */
async function takeBack(change: TwoWays, before: Back, session: Session): Promise<void> {
  const { back } = change;
  await inExcel(async (context) => {
    const { workbook } = context;
    const sheets = [...back.found.values()].map(({ mark, protection }) => ({
      id: mark.id,
      protection,
      now: workbook.worksheets.getItem(mark.id).protection.load('protected'),
      charts: session.has('charts')
        ? workbook.worksheets.getItem(mark.id).charts.load('items/name')
        : undefined,
    }));
    const moved = askMoved(workbook);
    const existing = await readExisting(context, session);
    const open = sheets.filter(({ protection, now }) => protection && !now.protected);
    for (const { id, protection } of open) workbook.worksheets.getItem(id).protection.protect(protection);
    const moves = moved.count();
    moved.forget();
    const charts = new Map(
      sheets.map((sheet) => [sheet.id, (sheet.charts?.items ?? []).map(({ name }) => name)]),
    );
    const rest = unfinishedBack(back, { moves, names: existing.names, charts });
    askChange(workbook, rest, { existing, record: before.record, formats: new Map() }, session, newStamp());
    const { record } = before.existing;
    if (record) workbook.settings.add(RECORD, record);
    else workbook.settings.getItem(RECORD).delete();
    await send(context, session);
  });
  await restoreFormats(change, before.formats, session);
  const inspected = { existing: before.existing, managed: back.managed };
  await restoreLosses(before.losses, inspected, session, losingOf(change));
}

/** What Excel did of a change that failed could not be taken back. */
export class NotTakenBack extends Error {}

/**
 * Carries a change out, all of it or nothing: what Excel did of a request that failed is taken back. Returns what of
 * people's own named cells that went.
 * @throws what Excel said, once that is done, and NotTakenBack where it is not
 */
export async function carryOut(change: TwoWays, before: Before, session: Session): Promise<readonly Loss[]> {
  const { patches, found, managed } = change.forward;
  const changing = new Set(patches.filter((patch) => !isEmptyPatch(patch)).map(({ id }) => id));
  const guarded = [...found.values()].map(({ mark, protection }) => ({ id: mark.id, protection }));
  await tryOpening(
    guarded.filter(({ id }) => changing.has(id)),
    session,
  );
  const formats = await formatsBefore(change, session);
  const losses = await findLosses({ existing: before.existing, managed }, session, losingOf(change));
  const circumstances: Circumstances = { ...before, formats: formatIds(change.forward, formats) };
  const stamp = newStamp();
  try {
    await inExcel(async (context) => {
      askChange(context.workbook, change.forward, circumstances, session, stamp);
      await send(context, session);
    });
  } catch (error) {
    try {
      if (await isCarriedOut(session, stamp)) return losses;
      await takeBack(change, { ...before, formats, losses }, session);
    } catch (failure) {
      throw new NotTakenBack('a change was not taken back', { cause: failure });
    }
    throw error;
  }
  return losses;
}
