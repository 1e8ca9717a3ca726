import type { Control, Job } from '../../job/job.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { buildWorkbook, errorOf, BuildError, PATIENCE, type Surroundings } from '../build/buildWorkbook.js';
import { featuresOf } from '../build/features.js';
import { inExcel, readExisting, send, type Session } from '../build/session.js';
import type { Journal } from '../build/state/record.js';
import { undo as takeBack } from '../build/undo.js';
import { CASE_NAMESPACE, BUILT_NAMESPACE } from '../../workbook/storedCase.js';
import { carryOut, type TwoWays } from './carryOut.js';
import { findFollowers } from './followers.js';
import { inspect } from './inspect.js';
import { tryOpening } from './tryOpening.js';

/**
 * What brings back what was there before a build, kept while the pane is open. After a first build its sheets go. Cells
 * that changed in their sheets get back what they held, looked like and led to. Sheets that were built anew are built
 * once more as they were built before, with everything that their cells were found to hold; what else people had made of
 * them - looks, notes and charts of their own - is lost with the first rebuilding, because Excel's API cannot copy it.
 */
export type Undo =
  | { readonly kind: 'first'; readonly journal: Journal }
  | { readonly kind: 'inPlace'; readonly change: TwoWays }
  | { readonly kind: 'rebuilt'; readonly data: WorkbookData; readonly after: WorkbookData };

async function removeBuilt(journal: Journal, session: Session): Promise<void> {
  await inExcel(async (context) => {
    takeBack(context.workbook, journal, await readExisting(context, session), session.has);
    await send(context, session);
  });
}

async function changeBack(change: TwoWays, session: Session): Promise<void> {
  const existing = await inExcel((context) => readExisting(context, session));
  await carryOut(change, { existing, record: existing.record }, session);
}

async function buildBack(
  { data, after }: Extract<Undo, { kind: 'rebuilt' }>,
  session: Session,
  surroundings: Surroundings,
  control: Control,
): Promise<void> {
  const followers = await inExcel(async (context) => {
    const inspected = await inspect(context, session, after);
    return findFollowers(context, session, inspected, [], after, data);
  });
  await tryOpening(followers, session);
  await buildWorkbook(data, surroundings, { adopted: null, kept: [], followers })(control);
}

/** Brings back what was there before the last build or refresh. Rejects with a BuildError. */
export const undoBuild =
  (undo: Undo, surroundings: Surroundings): Job<void> =>
  async (control = {}) => {
    const { requirements, words, patience = PATIENCE } = surroundings;
    const namespaces = [CASE_NAMESPACE, BUILT_NAMESPACE];
    const session: Session = { has: featuresOf(requirements), requirements, patience, namespaces };
    try {
      if (undo.kind === 'first') await removeBuilt(undo.journal, session);
      else if (undo.kind === 'inPlace') await changeBack(undo.change, session);
      else await buildBack(undo, session, surroundings, control);
    } catch (error) {
      throw error instanceof BuildError ? error : errorOf(error, 'unchanged', undefined, words);
    }
  };
