import type { BuildOutcome, BuildWishes, HandChanged, InputNews, Stored } from '../port.js';
import type { SaveState } from './autosave.js';
import type { CaseState } from './caseState.js';
import type { Figures } from './liveFigures.js';

export const STEPS = ['project', 'baseline', 'benefits', 'costs', 'soft', 'review'] as const;
export type StepId = (typeof STEPS)[number];
export const TABS = ['case', 'functions', 'share'] as const;
export type TabId = (typeof TABS)[number];

export type WorkId = 'build' | 'undo' | 'xlsx' | 'openAsNew';

/** The workbook that is open, or one of its own. */
export type BuildTarget = 'here' | 'new';

/** What is built, and where. */
export interface Building {
  readonly target: BuildTarget;
  /** A failing check was pointed out already. */
  readonly isDraft?: boolean;
  /** What to do with sheets changed by hand. */
  readonly choices?: BuildWishes['choices'];
}

/** Something long that is under way; the pane stays usable. */
export interface Work {
  readonly id: WorkId;
  /** 0 to 1. */
  readonly part: number;
  /** The sheets that are built, in their order. */
  readonly sheets: readonly string[];
  readonly cancel: () => void;
}

/** How the last long work ended, until it is dismissed. */
export type Outcome =
  | Extract<BuildOutcome, { kind: 'built' }>
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'asks'; readonly changed: readonly HandChanged[] }
  /** A check of the arithmetic fails, by its id: built all the same, as a draft? */
  | { readonly kind: 'draft'; readonly check: string; readonly building: Building }
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
  /** The field that should get the focus; another object each time somebody is sent there. */
  readonly focus: { readonly path: string } | undefined;
  /** Where the next workbook goes. */
  readonly target: BuildTarget;
  /** By the name of a set of groups, those that somebody left open. */
  readonly openGroups: Readonly<Record<string, readonly string[]>>;
  readonly work: Work | undefined;
  readonly outcome: Outcome | undefined;
  readonly isBuilt: boolean;
  /** Blue cells that differ from the case, to be asked about. */
  readonly differences: InputNews | undefined;
  /** The same, once the case's figures were preferred; a build does not ask about them again. */
  readonly passedOver: InputNews['changes'];
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
  target: 'here',
  openGroups: {},
  work: undefined,
  outcome: undefined,
  isBuilt: false,
  differences: undefined,
  passedOver: [],
  cellProblems: [],
  announcement: undefined,
};
