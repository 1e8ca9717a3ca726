import type { Control, Job } from '../../job/job.js';
import type { WorkbookData } from '../../workbook/workbook.js';
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
import { Obstacle, obstacleOf } from '../build/problem.js';
import { inExcel, type Session } from '../build/session.js';
import { carryOut, NotTakenBack } from './carryOut.js';
import { changeOf } from './changeOf.js';
import { decided, type Choices, type Decided, type HandChanged } from './decided.js';
import { foundWorkbook } from './foundWorkbook.js';
import { inspect, type Inspected } from './inspect.js';
import { refreshError } from './refreshError.js';
import type { Reshaping } from './reshape/reshaping.js';
import { replacingOf } from './replacingOf.js';
import type { Undo } from './undoBuild.js';
import { adoptedRecord } from './adoptedRecord.js';
import { withInputFormulas } from './withInputFormulas.js';
import type { BuildRecord } from '../build/state/record.js';

/** What a workbook is refreshed from. */
export interface Wishes {
  readonly data: WorkbookData;
  /** As it was built, by `readBuilt`; undefined where that is not known. */
  readonly before?: WorkbookData | undefined;
  /** By what sheets are called in the workbook; those not named are kept. Without it somebody is asked. */
  readonly choices?: Choices | undefined;
}

const CONFLICTS: ReadonlySet<string> = new Set([
  'FilteredRangeConflict',
  'InsertDeleteConflict',
  'NonBlankCellOffSheet',
  'PivotTableRangeConflict',
]);

export type Refreshed =
  /** Nothing was done: somebody has to choose first. */
  | { readonly kind: 'asks'; readonly changed: readonly HandChanged[] }
  | {
      readonly kind: 'built';
      /** `inPlace`: sheets stayed what they were; cells in them changed, lines and charts came or went. */
      readonly way: 'first' | 'inPlace' | 'rebuilt';
      readonly built: Omit<Built, 'journal'>;
      /** None where what was there is not known well enough. */
      readonly undo: Undo | undefined;
    };

/**
 * Whether Excel does not move lines because of what somebody has beside ours, as a PivotTable:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const isConflict = (error: unknown): boolean => {
  const { code } = obstacleOf(error).details;
  return !(error instanceof NotTakenBack) && CONFLICTS.has(String(code));
};

/** Sheets of ours that stay as the user's. */
const keptIds = ({ managed }: Inspected, { choiceOf }: Decided): readonly string[] =>
  [...managed].flatMap(([wanted, { id }]) => ((choiceOf(wanted) ?? 'replace') === 'replace' ? [] : [id]));

async function inPlace(
  { data }: Wishes,
  reshaping: Reshaping,
  inspected: Inspected,
  how: Decided,
  record: BuildRecord | null,
  session: Session,
): Promise<Refreshed> {
  const change = changeOf(data, reshaping, inspected, how, record);
  const losses = await carryOut(change, { existing: inspected.existing, record }, session);
  const called = (wanted: string): string => change.forward.names.called[wanted] ?? wanted;
  return {
    kind: 'built',
    way: 'inPlace',
    built: {
      sheets: data.sheets.map(({ name }) => ({ wanted: name, name: how.renamed(name) })),
      names: data.names.map(({ name }) => ({ wanted: name, name: called(name) })),
      lacking: lackingOf(data, session.has),
    },
    undo: { kind: 'inPlace', change: { forward: change.back, back: change.forward }, losses },
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
  const { workbook: standing } = inspected.standing;
  const kept = keptIds(inspected, how);
  const replacing = await replacingOf(
    inspected,
    { before: before && standing, data, kept, adopted, earlier: [] },
    session,
  );
  const { journal, ...built } = await buildWorkbook(
    withInputFormulas(data, inspected),
    surroundings,
    replacing,
  )(control);
  if (isFirst) return { kind: 'built', way: 'first', built, undo: { kind: 'first', journal } };
  const undo = before && {
    kind: 'rebuilt' as const,
    data: foundWorkbook(standing, inspected.found, inspected.parts),
    after: data,
    followers: journal.followers,
  };
  return { kind: 'built', way: 'rebuilt', built, undo };
}

/**
 * Builds the workbook, or refreshes the one that is there: all of it or nothing. Sheets stay, with whatever people added;
 * cells in them change, lines come and go. Where that cannot be, or would take something of people's own along, sheets are
 * built anew. What somebody changed by hand is asked about first. Rejects with a BuildError, or with the reason of the
 * signal.
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
    const reading = { ...session, signal: control.signal };
    const attempt = async (mayMove: boolean): Promise<Refreshed> => {
      const inspected = await inExcel((context) => inspect(context, reading, before ?? data));
      control.signal?.throwIfAborted();
      const how = decided(data, before, inspected, session, choices ?? {}, mayMove);
      if (choices === undefined && how.asked.length > 0) return { kind: 'asks', changed: how.asked };
      const adopted = adoptedRecord(inspected, before);
      const { record } = inspected.existing;
      const { reshaping } = how;
      if (reshaping) return await inPlace(wishes, reshaping, inspected, how, record ?? adopted, session);
      return await rebuilt(wishes, inspected, how, adopted, reading, { surroundings, control });
    };
    try {
      try {
        return await attempt(true);
      } catch (error) {
        if (!isConflict(error)) throw error;
        return await attempt(false);
      }
    } catch (error) {
      if (!(error instanceof BuildError)) control.signal?.throwIfAborted();
      throw refreshError(error, surroundings.words);
    }
  };
