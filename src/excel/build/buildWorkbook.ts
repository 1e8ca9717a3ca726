import { fill } from '../../i18n/fill.js';
import type { ExcelBuildMessages } from '../../i18n/excelBuild.en.js';
import type { Control, Job } from '../../job/job.js';
import { BUILT_NAMESPACE } from '../../workbook/namespaces.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { askChangeable } from './changeable.js';
import { commit } from './commit.js';
import { featuresOf, isNewEnough, lackingOf, type Feature, type Requirements } from './features.js';
import { planOf, type Plan, type Replacing } from './plan.js';
import { Obstacle, obstacleOf, type Problem } from './problem.js';
import { readExisting } from './readExisting.js';
import { inExcel, send, type Session } from './session.js';
import { settle, type Left } from './settle.js';
import type { Journal } from './state/record.js';
import { write } from './write.js';

/** How long Excel may take for one request, in milliseconds: a large workbook on a slow machine, or a cell being edited. */
export const PATIENCE = 120_000;

export interface Surroundings {
  /** `Office.context.requirements`. */
  readonly requirements: Requirements;
  readonly words: ExcelBuildMessages;
  /** In milliseconds, for one answer of Excel's. */
  readonly patience?: number;
}

/** What something was to be called, and what it is called because the user has one of that name. */
export interface Called {
  readonly wanted: string;
  readonly name: string;
}

export interface Built {
  /** By the order of the tabs. */
  readonly sheets: readonly Called[];
  readonly names: readonly Called[];
  /** By which a first build can be taken back. */
  readonly journal: Journal;
  /** What this Excel is too old for; the words say what that means. */
  readonly lacking: readonly Feature[];
}

/** The workbook could not be built. The message says why, which workbook is left, and what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(
    readonly problem: Problem,
    readonly state: keyof ExcelBuildMessages['states'],
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

function builtOf(data: WorkbookData, plan: Plan, journal: Journal, { has }: Session): Built {
  return {
    journal,
    sheets: data.sheets.map(({ name }) => ({ wanted: name, name: plan.final(name) })),
    names: has('names')
      ? data.names.map(({ name }, at) => ({ wanted: name, name: plan.names[at]!.name }))
      : [],
    lacking: lackingOf(data, has),
  };
}

/** In a request of its own: the one that failed may still be waiting. */
const settled = (journal: Journal, session: Session): Promise<Left> =>
  inExcel(async (context) => {
    const left = settle(context.workbook, journal, await readExisting(context, session), session.has);
    await send(context, session);
    return left;
  });

/** What is there, once what an earlier build may have left behind is cleared away. */
async function planned(
  context: Excel.RequestContext,
  data: WorkbookData,
  session: Session,
  replacing?: Replacing,
): Promise<Plan> {
  const isChangeable = askChangeable(context.workbook, session.has);
  const existing = await readExisting(context, session);
  isChangeable();
  if (!existing.journal) return planOf(data, existing, session.has, replacing);
  settle(context.workbook, existing.journal, existing, session.has);
  return planOf(data, await readExisting(context, session), session.has, replacing);
}

/** What a build has come to, for whoever has to take it back. */
interface Underway {
  plan?: Plan;
  journal?: Journal;
}

async function carryOut(
  data: WorkbookData,
  session: Session,
  { signal, progress }: Control,
  underway: Underway,
  replacing?: Replacing,
): Promise<void> {
  await inExcel(async (context) => {
    const plan = await planned(context, data, { ...session, signal }, replacing);
    Object.assign(underway, { plan, journal: plan.journal });
    signal?.throwIfAborted();
    let count = 0;
    const filled = () => {
      count += 1;
      progress?.(count / (data.sheets.length + 1));
    };
    const sheets = await write(context, data, plan, session, { ...(signal && { signal }), filled });
    underway.journal = { ...plan.journal, ids: sheets.map(({ id }) => id) };
    commit(context.workbook, data, sheets, plan, session.has);
    await send(context, session);
  });
}

/** Of the parts that a build replaces: with the sheets the case they were built from is another. */
export const namespacesOf = ({ parts }: WorkbookData): readonly string[] =>
  parts.length === 0 ? [] : [...new Set([...parts.map(({ namespace }) => namespace), BUILT_NAMESPACE])];

/** The error that says what became of the workbook. */
export function errorOf(
  error: unknown,
  state: BuildError['state'],
  journal: Journal | undefined,
  words: ExcelBuildMessages,
) {
  const { problem, details } = obstacleOf(error);
  const sheets = journal?.staged[0] ?? '';
  const message = `${fill(words.problems[problem], details)} ${fill(words.states[state], { sheets })}`;
  return new BuildError(problem, state, message, error);
}

/**
 * Builds a workbook in the one that is open in Excel: all of it or nothing. Sheets of an earlier build are replaced; the
 * user's own are not touched, and where one has a name that is needed, the new sheet gets a prefix. Rejects with a
 * BuildError, or with the reason of the signal once everything is taken back.
 */
export const buildWorkbook =
  (
    data: WorkbookData,
    { requirements, words, patience = PATIENCE }: Surroundings,
    replacing?: Replacing,
  ): Job<Built> =>
  async (control = {}) => {
    if (!isNewEnough(requirements)) throw errorOf(new Obstacle('tooOld'), 'unchanged', undefined, words);
    const namespaces = namespacesOf(data);
    const session: Session = { has: featuresOf(requirements), requirements, patience, namespaces };
    const underway: Underway = {};
    try {
      await carryOut(data, session, control, underway, replacing);
    } catch (error) {
      const { journal } = underway;
      if (journal) {
        const left = await settled(journal, session).catch((failure: unknown) => {
          throw errorOf(failure, 'unclear', journal, words);
        });
        if (left === 'old') control.signal?.throwIfAborted();
        if (left === 'old') throw errorOf(error, 'unchanged', journal, words);
      } else {
        control.signal?.throwIfAborted();
        throw errorOf(error, 'unchanged', journal, words);
      }
    }
    control.progress?.(1);
    return builtOf(data, underway.plan!, underway.journal!, session);
  };
