import { readExisting } from '../build/readExisting.js';
import { inExcel, send, type Session } from '../build/session.js';
import type { Renamed } from '../build/sheetReferences.js';
import { RECORD } from '../build/state/record.js';
import { isEmptyPatch, type SheetPatch } from './patch.js';
import { formatsThere, isThatFormat } from './reshape/formatsThere.js';
import { restoreFormats } from './reshape/restoreFormats.js';
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
} from './changeInPlace.js';

/** A change of sheets and the one that takes it back. */
export interface TwoWays {
  readonly forward: Change;
  readonly back: Change;
}

type Before = Omit<Circumstances, 'formats'>;

/** Excel's ids of the rules for looks that a change takes away, as they are there by now. */
async function formatsOf({ patches, managed }: Change, session: Session): Promise<FormatIds> {
  const changing = patches.filter(({ formats }) => formats.length > 0);
  const marks = [...managed.values()].filter(({ id }) => changing.some((patch) => patch.id === id));
  const renamed: Renamed = (name) => managed.get(name)?.name ?? name;
  const found = await inExcel((context) => formatsThere(context, marks, session));
  const idsOf = ({ id, formats }: SheetPatch): readonly string[] =>
    found.flatMap((one) =>
      one.place.sheet.id === id && formats.some((rule) => isThatFormat(rule, one, renamed))
        ? [one.place.id]
        : [],
    );
  return new Map(changing.map((patch) => [patch.id, idsOf(patch)]));
}

/** Takes back what was carried out of a change, whatever that is: sheets may have been left open. */
async function takeBack(change: TwoWays, before: Before, session: Session): Promise<void> {
  const { back } = change;
  await inExcel(async (context) => {
    const { workbook } = context;
    const sheets = [...back.found.values()].map(({ mark, protection }) => ({
      id: mark.id,
      protection,
      now: workbook.worksheets.getItem(mark.id).protection.load('protected'),
    }));
    const moved = askMoved(workbook);
    const existing = await readExisting(context, session);
    const open = sheets.filter(({ protection, now }) => protection && !now.protected);
    for (const { id, protection } of open) workbook.worksheets.getItem(id).protection.protect(protection);
    const done = moved.count();
    moved.forget();
    const rest = unfinishedBack(back, done, existing.names);
    askChange(workbook, rest, { existing, record: before.record, formats: new Map() }, session, newStamp());
    const { record } = before.existing;
    if (record) workbook.settings.add(RECORD, record);
    else workbook.settings.getItem(RECORD).delete();
    await send(context, session);
  });
  await restoreFormats(change, session);
}

/** What Excel did of a change that failed could not be taken back. */
export class NotTakenBack extends Error {}

/**
 * Carries a change out, all of it or nothing: what Excel did of a request that failed is taken back.
 * @throws what Excel said, once that is done, and NotTakenBack where it is not
 */
export async function carryOut(change: TwoWays, before: Before, session: Session): Promise<void> {
  const { patches, found } = change.forward;
  const changing = new Set(patches.filter((patch) => !isEmptyPatch(patch)).map(({ id }) => id));
  const guarded = [...found.values()].map(({ mark, protection }) => ({ id: mark.id, protection }));
  await tryOpening(
    guarded.filter(({ id }) => changing.has(id)),
    session,
  );
  const formats = await formatsOf(change.forward, session);
  const stamp = newStamp();
  try {
    await inExcel(async (context) => {
      askChange(context.workbook, change.forward, { ...before, formats }, session, stamp);
      await send(context, session);
    });
  } catch (error) {
    try {
      if (await isCarriedOut(session, stamp)) return;
      await takeBack(change, before, session);
    } catch (failure) {
      throw new NotTakenBack('a change was not taken back', { cause: failure });
    }
    throw error;
  }
}
