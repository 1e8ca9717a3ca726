import type { WorkbookData } from '../../workbook/workbook.js';
import type { Session } from '../build/session.js';
import type { Renamed } from '../build/sheetReferences.js';
import { addressesOf, handChanges, type HandChanges } from './handChanges.js';
import type { Inspected } from './inspect.js';
import { losesTheirs } from './reshape/losesTheirs.js';
import { renamedBy } from './renamedBy.js';
import { emptiesTables, hasOtherTables } from './reshape/tablesThen.js';
import { isTooMuch } from './reshape/isTooMuch.js';
import { isReshapable } from './reshape/isReshapable.js';
import { reshapingOf, type Reshaping } from './reshape/reshaping.js';

/**
 * What becomes of a sheet that somebody changed by hand: what they changed stays; ours takes its place; or the sheet stays
 * as theirs and ours is built beside it, as `Costs (2)`, which the figures then come from.
 */
export type HandChoice = 'keep' | 'replace' | 'beside';

export interface HandChanged {
  /** As it is called in the workbook. */
  readonly sheet: string;
  /** How many cells of ours they changed, or deleted with their rows and columns. */
  readonly cells: number;
  readonly addresses: readonly string[];
  /**
   * How many cells they filled beside ours: told where sheets must be built anew, so that what is kept is kept as a sheet of
   * theirs.
   */
  readonly added: number;
}

export type Choices = Readonly<Record<string, HandChoice>>;

/** How the workbook is refreshed. */
export interface Decided {
  /** How sheets change where they are; undefined where they must be built anew. */
  readonly reshaping: Reshaping | undefined;
  readonly changes: ReadonlyMap<string, HandChanges>;
  /** Sheets somebody has to choose about. */
  readonly asked: readonly HandChanged[];
  /** By what our data call the sheet. */
  readonly choiceOf: (wanted: string) => HandChoice | undefined;
  readonly renamed: Renamed;
}

/** What Excel must have to change sheets in place. */
const canChange = ({ has }: Session): boolean => has('replacing') && has('styles');

/** Tables get other cells since this set: https://learn.microsoft.com/javascript/api/excel/excel.table */
const canResize = ({ requirements }: Session): boolean => requirements.isSetSupported('ExcelApi', '1.13');

/** How many cells of ours are not as they were built. */
const countOf = (one: HandChanges | undefined): number => (one ? one.changed.size + one.gone : 0);

const hasMoves = ({ sheets }: Reshaping): boolean =>
  [...sheets.values()].some(({ moves }) => moves.length > 0);

const sum = ({ added, typed }: HandChanges): number => added.size + typed.size;

/** How sheets change where they are, where Excel can do it and nothing that people made is lost by it. */
function reshapingFor(
  data: WorkbookData,
  before: WorkbookData | undefined,
  { managed, found, standing }: Pick<Inspected, 'managed' | 'found' | 'standing'>,
  session: Session,
  changes: Decided['changes'],
): Reshaping | undefined {
  const isKnown =
    before !== undefined &&
    data.sheets.every(({ name }) => managed.has(name)) &&
    standing.isCertain &&
    [...standing.gone.values()].every((count) => count === 0);
  if (!isKnown || !canChange(session) || !isReshapable(before, data)) return undefined;
  const planned = reshapingOf(before, data, standing);
  const isKind =
    !losesTheirs(planned, found, changes) &&
    !emptiesTables(planned, standing.workbook) &&
    (canResize(session) || !hasOtherTables(planned));
  return isKind && !isTooMuch(planned, found) ? planned : undefined;
}

/**
 * Decides between changing sheets in place, where `mayMove` says that lines of theirs can, and building anew; `before` is
 * what was built, as far as that is known.
 */
export function decided(
  data: WorkbookData,
  before: WorkbookData | undefined,
  inspected: Inspected,
  session: Session,
  choices: Choices,
  mayMove: boolean,
): Decided {
  const { managed } = inspected;
  const renamed = renamedBy(managed);
  const changes = handChanges(inspected);
  const chosen = (wanted: string): HandChoice => choices[renamed(wanted)] ?? 'keep';
  const isChanged = (wanted: string): boolean => countOf(changes.get(wanted)) > 0;
  const isBeside = [...managed.keys()].some((wanted) => isChanged(wanted) && chosen(wanted) === 'beside');
  const planned = isBeside ? undefined : reshapingFor(data, before, inspected, session, changes);
  const reshaping = mayMove || !planned || !hasMoves(planned) ? planned : undefined;
  const isInPlace = reshaping !== undefined;
  const isAsked = (wanted: string): boolean => {
    const one = changes.get(wanted);
    return one !== undefined && (countOf(one) > 0 || (!isInPlace && sum(one) > 0));
  };
  return {
    reshaping,
    changes,
    renamed,
    choiceOf: (wanted) => (isAsked(wanted) ? chosen(wanted) : undefined),
    asked: [...changes].flatMap(([wanted, one]) =>
      isAsked(wanted)
        ? [
            {
              sheet: renamed(wanted),
              cells: countOf(one),
              addresses: addressesOf(one.changed),
              added: isInPlace ? 0 : sum(one),
            },
          ]
        : [],
    ),
  };
}
