import type { WorkbookData } from '../../workbook/workbook.js';
import type { Session } from '../build/session.js';
import type { Renamed } from '../build/sheetReferences.js';
import { addressesOf, handChanges, type HandChanges } from './handChanges.js';
import type { Inspected } from './inspect.js';
import { sameLayout } from './sameLayout.js';

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
   * How many cells they filled beside ours: told where sheets must be built anew because their rows or columns are others,
   * so that what is kept is kept as a sheet of theirs.
   */
  readonly added: number;
}

export type Choices = Readonly<Record<string, HandChoice>>;

/** How the workbook is refreshed. */
export interface Decided {
  readonly isInPlace: boolean;
  readonly changes: ReadonlyMap<string, HandChanges>;
  /** Sheets somebody has to choose about. */
  readonly asked: readonly HandChanged[];
  /** By what our data call the sheet. */
  readonly choiceOf: (wanted: string) => HandChoice | undefined;
  readonly renamed: Renamed;
}

/** What Excel must have to change sheets in place. */
const canChange = ({ has }: Session): boolean => has('replacing') && has('styles');

/** How many cells of ours are not as they were built. */
const countOf = (one: HandChanges | undefined): number => (one ? one.changed.size + one.gone : 0);

const sum = ({ added, typed }: HandChanges): number => added.size + typed.size;

/** Decides between changing cells in place and building anew; `before` is what was built, as far as that is known. */
export function decided(
  data: WorkbookData,
  before: WorkbookData | undefined,
  { managed, found, standing }: Inspected,
  session: Session,
  choices: Choices,
): Decided {
  const renamed: Renamed = (name) => managed.get(name)?.name ?? name;
  const changes = new Map(
    standing.workbook.sheets.flatMap((sheet) => {
      const there = found.get(sheet.name);
      return there ? [[sheet.name, handChanges(there, sheet, standing, renamed)] as const] : [];
    }),
  );
  const chosen = (wanted: string): HandChoice => choices[renamed(wanted)] ?? 'keep';
  const isChanged = (wanted: string): boolean => countOf(changes.get(wanted)) > 0;
  const isInPlace =
    before !== undefined &&
    canChange(session) &&
    data.sheets.every(({ name }) => managed.has(name)) &&
    sameLayout(before, data) &&
    standing.isCertain &&
    [...standing.gone.values()].every((count) => count === 0) &&
    ![...managed.keys()].some((wanted) => isChanged(wanted) && chosen(wanted) === 'beside');
  const isAsked = (wanted: string): boolean => {
    const one = changes.get(wanted);
    return one !== undefined && (countOf(one) > 0 || (!isInPlace && sum(one) > 0));
  };
  return {
    isInPlace,
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
