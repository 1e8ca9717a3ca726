import type { BuildOutcome, HandChanged, InputNews, Stored } from '../port.js';
import type { SaveState } from './autosave.js';
import type { CaseState } from './caseState.js';
import type { Figures } from './liveFigures.js';

export const STEPS = ['project', 'baseline', 'benefits', 'costs', 'soft', 'review'] as const;
export type StepId = (typeof STEPS)[number];
export const TABS = ['case', 'functions', 'share'] as const;
export type TabId = (typeof TABS)[number];

export type WorkId = 'build' | 'undo' | 'xlsx' | 'openAsNew';

/** Something long that is under way; the pane stays usable. */
export interface Work {
  readonly id: WorkId;
  /** 0 to 1. */
  readonly part: number;
  readonly cancel: () => void;
}

/** How the last long work ended, until it is dismissed. */
export type Outcome =
  | Extract<BuildOutcome, { kind: 'built' }>
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'asks'; readonly changed: readonly HandChanged[] }
  /** `message` is a sentence or more. */
  | { readonly kind: 'failed'; readonly work: WorkId; readonly message: string };

/** What a screen reader is told. */
export interface Announcement {
  readonly text: string;
  readonly assertive: boolean;
  /** Tells two of the same words apart. */
  readonly number: number;
}

export interface PaneState {
  /** loading: the workbook is being read; first: it holds no case yet. */
  readonly phase: 'loading' | 'first' | 'case';
  readonly stored: Stored;
  /** Why the workbook could not be read. */
  readonly unread: string | undefined;
  readonly current: CaseState | undefined;
  /** Of the last case that could be computed. */
  readonly figures: Figures | undefined;
  /** Why the case at hand could not. */
  readonly failure: string | undefined;
  readonly saved: SaveState;
  /** An example nobody has touched yet. */
  readonly isFreshExample: boolean;
  readonly tab: TabId;
  readonly step: StepId;
  /** The field that should get the focus, with a number that grows. */
  readonly focus: { readonly path: string; readonly number: number } | undefined;
  /** By the name of a set of groups, those that somebody left open. */
  readonly openGroups: Readonly<Record<string, readonly string[]>>;
  readonly work: Work | undefined;
  readonly outcome: Outcome | undefined;
  readonly isBuilt: boolean;
  /** Blue cells that differ from the case, to be asked about. */
  readonly differences: InputNews | undefined;
  /** Blue cells that hold what the case cannot take. */
  readonly cellProblems: InputNews['problems'];
  readonly announcement: Announcement | undefined;
}

export const FIRST_STATE: PaneState = {
  phase: 'loading',
  stored: { kind: 'none' },
  unread: undefined,
  current: undefined,
  figures: undefined,
  failure: undefined,
  saved: { kind: 'saved' },
  isFreshExample: false,
  tab: 'case',
  step: 'project',
  focus: undefined,
  openGroups: {},
  work: undefined,
  outcome: undefined,
  isBuilt: false,
  differences: undefined,
  cellProblems: [],
  announcement: undefined,
};
