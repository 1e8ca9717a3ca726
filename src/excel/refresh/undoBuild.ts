import type { Control, Job } from '../../job/job.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { buildWorkbook, PATIENCE, type Surroundings } from '../build/buildWorkbook.js';
import { featuresOf } from '../build/features.js';
import { readExisting } from '../build/readExisting.js';
import { inExcel, send, type Session } from '../build/session.js';
import type { Existing } from '../build/state/existing.js';
import type { Following, Journal } from '../build/state/record.js';
import { undo as takeBack } from '../build/undo.js';
import { BUILT_NAMESPACE } from '../../workbook/namespaces.js';
import { builtPart } from './builtPart.js';
import { calledAsNow, lossesAsNow } from './calledAsNow.js';
import { carryOut } from './carryOut.js';
import type { TwoWays } from './changeInPlace.js';
import { handChanges } from './handChanges.js';
import { inspect, type Inspected } from './inspect.js';
import { restoreLosses, type Loss } from './losses.js';
import { Changed, refreshError } from './refreshError.js';
import { losesTheirs } from './reshape/losesTheirs.js';
import { losingOf } from './reshape/losing.js';
import { replacingOf } from './replacingOf.js';

/**
 * What brings back what was there before a build, kept while the pane is open. After a first build its sheets go. Cells
 * that changed in their sheets get back what they held, looked like and led to. Sheets that were built anew are built
 * once more as they were built before, with everything that their cells were found to hold; what else people had made of
 * them - looks, notes and charts of their own - is lost with the first rebuilding, because Excel's API cannot copy it.
 */
export type Undo =
  | { readonly kind: 'first'; readonly journal: Journal }
  | {
      readonly kind: 'inPlace';
      readonly change: TwoWays;
      /** What of people's own named cells that went. */
      readonly losses: readonly Loss[];
    }
  | {
      readonly kind: 'rebuilt';
      readonly data: WorkbookData;
      readonly after: WorkbookData;
      readonly followers: readonly Following[];
    };

async function removeBuilt(journal: Journal, session: Session): Promise<void> {
  await inExcel(async (context) => {
    takeBack(context.workbook, journal, await readExisting(context, session), session.has);
    await send(context, session);
  });
}

/** What the workbook holds, and the parts of ours as XML. */
async function withParts(session: Session): Promise<readonly [Existing, readonly string[]]> {
  return inExcel(async (context) => {
    const existing = await readExisting(context, session);
    const xmls = existing.parts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    if (xmls.length > 0) await send(context, session);
    return [existing, xmls.map(({ value }) => value)];
  });
}

/** Cells get back what they held where they stood: not once rows or columns have come or gone, or were typed into. */
async function checkUnchanged({ forward, back }: TwoWays, session: Session): Promise<Inspected> {
  const { data } = back.reshaping;
  const inspected = await inExcel((context) => inspect(context, session, data));
  const { standing, found } = inspected;
  const hasLost = [...standing.gone.values()].some((count) => count > 0);
  if (hasLost || standing.workbook !== data) throw new Changed('moved');
  if (losesTheirs(forward.reshaping, found, handChanges(inspected))) throw new Changed('typed');
  return inspected;
}

async function changeBack(
  { change: { forward, back }, losses }: Extract<Undo, { kind: 'inPlace' }>,
  session: Session,
): Promise<void> {
  const { managed } = await checkUnchanged({ forward, back }, session);
  const [existing, parts] = await withParts(session);
  const built = builtPart(forward.parts).map(({ xml }) => xml);
  const change: TwoWays = {
    forward: { ...calledAsNow(forward, managed), parts: built },
    back: { ...calledAsNow(back, managed), parts },
  };
  await carryOut(change, { existing, record: existing.record }, session);
  const lost = lossesAsNow(losses, forward.managed, managed);
  const losing = losingOf({ forward: change.back, back: change.forward });
  await restoreLosses(lost, { existing, managed }, session, losing);
}

async function buildBack(
  { data, after, followers }: Extract<Undo, { kind: 'rebuilt' }>,
  session: Session,
  surroundings: Surroundings,
  control: Control,
): Promise<void> {
  const inspected = await inExcel((context) => inspect(context, session, after));
  const replacement = { before: after, data, kept: [], adopted: null, earlier: followers };
  const replacing = await replacingOf(inspected, replacement, session);
  const parts = builtPart(data.parts.map(({ xml }) => xml));
  await buildWorkbook({ ...data, parts }, surroundings, replacing)(control);
}

/**
 * Brings back what was there before the last build or refresh. The case that is stored stays: it is the pane's, which has
 * gone on changing it; what the sheets were built from is noted beside it. Rejects with a BuildError.
 */
export const undoBuild =
  (undo: Undo, surroundings: Surroundings): Job<void> =>
  async (control = {}) => {
    const { requirements, words, patience = PATIENCE } = surroundings;
    const session: Session = {
      has: featuresOf(requirements),
      requirements,
      patience,
      namespaces: [BUILT_NAMESPACE],
    };
    try {
      if (undo.kind === 'first') await removeBuilt(undo.journal, session);
      else if (undo.kind === 'inPlace') await changeBack(undo, session);
      else await buildBack(undo, session, surroundings, control);
    } catch (error) {
      throw refreshError(error, words);
    }
  };
