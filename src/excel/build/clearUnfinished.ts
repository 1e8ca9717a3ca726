import { featuresOf, type Requirements } from './features.js';
import { PATIENCE } from './isUnfinished.js';
import { obstacleOf } from './problem.js';
import { readExisting } from './readExisting.js';
import { inExcel, send, type Session } from './session.js';
import { settingOf, type Existing } from './state/existing.js';
import { BEAT } from './state/record.js';
import { undo } from './undo.js';
import { pause } from '../../job/pause.js';

/**
 * How long another pane that builds may be silent, in milliseconds. It tells with every request that it is still there, and
 * Excel answers one request after the other, so this is the time between two of them.
 */
const SILENCE = 10_000;

/** When the build that is under way was last heard of. */
const lastBeat = (session: Session): Promise<number | null> =>
  inExcel(async (context) => {
    const beat = settingOf<number>(context.workbook.settings, BEAT);
    await send(context, session);
    return beat();
  });

/** What was broken off later than this is settled by the next build, which knows what it replaces. */
const isBrokenOff = ({ journal, beat }: Existing, last: number | null): boolean =>
  journal?.ids.length === 0 && beat === last;

async function clear(last: number | null, session: Session): Promise<void> {
  await inExcel(async (context) => {
    const existing = await readExisting(context, session);
    const { journal } = existing;
    if (!journal || !isBrokenOff(existing, last)) return;
    undo(context.workbook, journal, existing, session.has);
    await send(context, session);
  });
}

/**
 * Takes out the sheets of a build that was broken off before any of them was put in its place: the pane was closed, the
 * computer slept. One that goes on in another pane is left alone. Parts that are stored in the workbook stay, as the case
 * may have been kept meanwhile.
 */
export async function clearUnfinished(requirements: Requirements, silence = SILENCE): Promise<void> {
  const session = { has: featuresOf(requirements), requirements, patience: PATIENCE, namespaces: [] };
  const last = await lastBeat(session);
  // By another clock it may seem to be still to come.
  const age = Math.abs(Date.now() - (last ?? 0));
  if (age < silence) await pause(silence);
  try {
    await clear(last, session);
  } catch (error) {
    // Another pane has finished it, or cleared it away.
    if (obstacleOf(error).problem !== 'changed') throw error;
  }
}
