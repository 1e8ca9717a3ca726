import { fill } from '../../i18n/fill.js';
import type { Control, Job } from '../../job/job.js';
import type { CellData, WorkbookData } from '../../workbook/workbook.js';
import {
  buildWorkbook,
  BuildError,
  errorOf,
  namespacesOf,
  PATIENCE,
  type Built,
  type Surroundings,
} from '../build/buildWorkbook.js';
import { featuresOf, isNewEnough, lackingOf } from '../build/features.js';
import type { Replacing } from '../build/plan.js';
import { Obstacle, obstacleOf } from '../build/problem.js';
import { inExcel, type Session } from '../build/session.js';
import { carryOut, NotTakenBack, type TwoWays } from './carryOut.js';
import { decided, type Choices, type Decided, type HandChanged } from './decided.js';
import { findFollowers } from './followers.js';
import { foundWorkbook } from './foundWorkbook.js';
import { inputKeys, keyOf } from './handChanges.js';
import { tryOpening } from './tryOpening.js';
import { inspect, NotReplaced, type Inspected } from './inspect.js';
import { patchesOf } from './patch.js';
import type { Undo } from './undoBuild.js';
import { adoptedRecord } from './adoptedRecord.js';
import type { BuildRecord } from '../build/state/record.js';

/** What a workbook is refreshed from. */
export interface Wishes {
  readonly data: WorkbookData;
  /** As it was built, by `readBuilt`; undefined where that is not known. */
  readonly before?: WorkbookData | undefined;
  /** By what sheets are called in the workbook; those not named are kept. Without it somebody is asked. */
  readonly choices?: Choices | undefined;
}

export type Refreshed =
  /** Nothing was done: somebody has to choose first. */
  | { readonly kind: 'asks'; readonly changed: readonly HandChanged[] }
  | {
      readonly kind: 'built';
      /** `inPlace`: sheets stayed what they were, and cells in them changed. */
      readonly way: 'first' | 'inPlace' | 'rebuilt';
      readonly built: Omit<Built, 'journal'>;
      /** None where what was there is not known well enough. */
      readonly undo: Undo | undefined;
    };

/** Both ways between what is there and what is wanted, sheet by sheet. */
function changeOf(
  { data, before = data }: Wishes,
  { managed, found, parts }: Inspected,
  { changes, choiceOf, renamed }: Decided,
): TwoWays {
  const patches = data.sheets.map((to) => {
    const from = before.sheets.find(({ name }) => name === to.name)!;
    const sheet = found.get(to.name)!;
    const inputs = inputKeys(data, to);
    const hand = changes.get(to.name);
    const isKept = choiceOf(to.name) === 'keep';
    const isTheirs = (cell: CellData): boolean => {
      const key = keyOf(cell);
      if (inputs.has(key)) return false;
      return hand?.typed.has(key) === true || (isKept && hand?.changed.has(key) === true);
    };
    return patchesOf(sheet, from, to, renamed, data.styles, isTheirs);
  });
  const both = { managed, found };
  return {
    forward: {
      ...both,
      data,
      patches: patches.map(({ forward }) => forward),
      parts: data.parts.map(({ xml }) => xml),
    },
    back: { ...both, data: before, patches: patches.map(({ back }) => back), parts },
  };
}

/** Sheets of ours that stay as the user's. */
const keptIds = ({ managed }: Inspected, { choiceOf }: Decided): readonly string[] =>
  [...managed].flatMap(([wanted, { id }]) => ((choiceOf(wanted) ?? 'replace') === 'replace' ? [] : [id]));

async function inPlace(
  wishes: Wishes,
  inspected: Inspected,
  how: Decided,
  record: BuildRecord | null,
  session: Session,
): Promise<Refreshed> {
  const { data } = wishes;
  const change = changeOf(wishes, inspected, how);
  await carryOut(change, { existing: inspected.existing, record }, session);
  const called = (wanted: string): string => record?.names[wanted] ?? wanted;
  return {
    kind: 'built',
    way: 'inPlace',
    built: {
      sheets: data.sheets.map(({ name }) => ({ wanted: name, name: how.renamed(name) })),
      names: data.names.map(({ name }) => ({ wanted: name, name: called(name) })),
      lacking: lackingOf(data, session.has),
    },
    undo: { kind: 'inPlace', change: { forward: change.back, back: change.forward } },
  };
}

async function rebuilt(
  { data, before }: Wishes,
  inspected: Inspected,
  how: Decided,
  adopted: BuildRecord | null,
  session: Session,
  { surroundings, control }: { surroundings: Surroundings; control: Control },
): Promise<Refreshed> {
  const isFirst = inspected.managed.size === 0;
  const kept = keptIds(inspected, how);
  const followers = await inExcel((context) =>
    findFollowers(context, session, inspected, kept, before, data),
  );
  await tryOpening(followers, session);
  const replacing: Replacing = { adopted, kept, followers };
  const { journal, ...built } = await buildWorkbook(data, surroundings, replacing)(control);
  if (isFirst) return { kind: 'built', way: 'first', built, undo: { kind: 'first', journal } };
  const undo = before && {
    kind: 'rebuilt' as const,
    data: foundWorkbook(before, inspected.found, inspected.parts),
    after: data,
  };
  return { kind: 'built', way: 'rebuilt', built, undo };
}

/** As an error of a build, whatever it is. */
function refreshError(error: unknown, { words }: Surroundings): BuildError {
  if (error instanceof BuildError) return error;
  if (error instanceof NotReplaced)
    return new BuildError(
      'refused',
      'unchanged',
      `${words.stored[error.why]} ${words.states.unchanged}`,
      error,
    );
  if (!(error instanceof NotTakenBack)) return errorOf(error, 'unchanged', undefined, words);
  const { problem, details } = obstacleOf(error.cause);
  const message = `${fill(words.problems[problem], details)} ${words.halfChanged}`;
  return new BuildError(problem, 'unclear', message, error);
}

/**
 * Builds the workbook, or refreshes the one that is there: all of it or nothing. Where every cell keeps its place, cells
 * change in their sheets, and whatever people added stays; where rows or columns come or go, sheets are built anew. What
 * somebody changed by hand is asked about first. Rejects with a BuildError, or with the reason of the signal.
 */
export const refreshWorkbook =
  (wishes: Wishes, surroundings: Surroundings): Job<Refreshed> =>
  async (control = {}) => {
    const { requirements, patience = PATIENCE, words } = surroundings;
    if (!isNewEnough(requirements)) throw errorOf(new Obstacle('tooOld'), 'unchanged', undefined, words);
    const { data, before, choices } = wishes;
    const session: Session = {
      has: featuresOf(requirements),
      requirements,
      patience,
      namespaces: namespacesOf(data),
    };
    try {
      const inspected = await inExcel((context) => inspect(context, session, before ?? data));
      control.signal?.throwIfAborted();
      const how = decided(data, before, inspected, session, choices ?? {});
      if (choices === undefined && how.asked.length > 0) return { kind: 'asks', changed: how.asked };
      const adopted = adoptedRecord(inspected, before);
      const { record } = inspected.existing;
      if (how.isInPlace) return await inPlace(wishes, inspected, how, record ?? adopted, session);
      return await rebuilt(wishes, inspected, how, adopted, session, { surroundings, control });
    } catch (error) {
      if (!(error instanceof BuildError)) control.signal?.throwIfAborted();
      throw refreshError(error, surroundings);
    }
  };
