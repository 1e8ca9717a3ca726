import { readExisting } from '../build/readExisting.js';
import { inExcel, send, type Session } from '../build/session.js';
import { RECORD } from '../build/state/record.js';
import { isEmptyPatch } from './patch.js';
import { tryOpening } from './tryOpening.js';
import { askChange, isCarriedOut, newStamp, type Change, type Circumstances } from './changeInPlace.js';

/** A change of sheets and the one that takes it back. */
export interface TwoWays {
  readonly forward: Change;
  readonly back: Change;
}

/** Takes back what was carried out of a change, whatever that is: sheets may have been left open. */
async function takeBack({ back }: TwoWays, before: Circumstances, session: Session): Promise<void> {
  await inExcel(async (context) => {
    const { workbook } = context;
    const sheets = [...back.found.values()].map(({ mark, protection }) => ({
      id: mark.id,
      protection,
      now: workbook.worksheets.getItem(mark.id).protection.load('protected'),
    }));
    const existing = await readExisting(context, session);
    const open = sheets.filter(({ protection, now }) => protection && !now.protected);
    for (const { id, protection } of open) workbook.worksheets.getItem(id).protection.protect(protection);
    askChange(workbook, back, { existing, record: before.record }, session, newStamp());
    const { record } = before.existing;
    if (record) workbook.settings.add(RECORD, record);
    else workbook.settings.getItem(RECORD).delete();
    await send(context, session);
  });
}

/** What Excel did of a change that failed could not be taken back. */
export class NotTakenBack extends Error {}

/**
 * Carries a change out, all of it or nothing: what Excel did of a request that failed is taken back.
 * @throws what Excel said, once that is done, and NotTakenBack where it is not
 */
export async function carryOut(change: TwoWays, before: Circumstances, session: Session): Promise<void> {
  const { patches, found } = change.forward;
  const changing = new Set(patches.filter((patch) => !isEmptyPatch(patch)).map(({ id }) => id));
  const guarded = [...found.values()].map(({ mark, protection }) => ({ id: mark.id, protection }));
  await tryOpening(
    guarded.filter(({ id }) => changing.has(id)),
    session,
  );
  const stamp = newStamp();
  try {
    await inExcel(async (context) => {
      askChange(context.workbook, change.forward, before, session, stamp);
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
