import type { Job } from '../job/job.js';
import type { Case } from '../roi/case/types.js';
import type { WorkbookData } from '../workbook/workbook.js';

/*
 * What the pane needs of the workbook it stands beside, in plain data. The add-in makes it of office.js; whatever is
 * refused rejects with an error whose message is a whole sentence for the user.
 */

/** The case as the workbook keeps it. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'case'; readonly theCase: Case }
  /** Made by a newer version, or not to be understood: left as it is. */
  | { readonly kind: 'newer'; readonly version: number; readonly text: string }
  | { readonly kind: 'damaged'; readonly text: string };

/** A figure that somebody typed into a blue cell. */
export interface InputChange {
  /** A figure path: `metrics.handleTime.after`. */
  readonly path: string;
  /** What it is called. */
  readonly label: string;
}

/** A blue cell that holds what the case cannot take. */
export interface InputProblem {
  /** '' where the cell is gone. */
  readonly path: string;
  /** A whole sentence: the cell, what is needed, what was found. */
  readonly message: string;
}

export interface InputNews {
  readonly changes: readonly InputChange[];
  readonly problems: readonly InputProblem[];
  /** The case with all changes. */
  readonly theCase: Case;
}

/** A sheet of ours that somebody changed by hand. */
export interface HandChanged {
  readonly sheet: string;
  readonly cells: number;
}

export type HandChoice = 'keep' | 'replace' | 'beside';

export interface BuildWishes {
  /** What to do with sheets changed by hand; those not named are kept. */
  readonly choices?: Readonly<Record<string, HandChoice>>;
}

export type BuildOutcome =
  | {
      readonly kind: 'built';
      readonly sheets: number;
      /** What the first sheet is called here. */
      readonly summary: string;
      /** Sentences about what this Excel cannot show. */
      readonly remarks: readonly string[];
    }
  /** Nothing was done: somebody has to choose first. */
  | { readonly kind: 'asks'; readonly changed: readonly HandChanged[] };

/** Where a formula of ours stands, and what takes its place. */
export interface SharedFormula {
  readonly id: string;
  /** The sheet; undefined of a name of the whole workbook. */
  readonly sheet: string | undefined;
  /** A cell, a range, a name. */
  readonly place: string;
  readonly formula: string;
  readonly becomes: 'formula' | 'value' | 'stays';
  /** The first native formula that is written. */
  readonly native: string | undefined;
  /** What it shows now; undefined where Excel does not tell, so that no value can take its place. */
  readonly value: string | undefined;
  /** A sentence, where it is no formula that takes its place. */
  readonly why: string | undefined;
}

/** What is to take the place of a formula; its value where there is no native form, whatever is asked. */
export interface Replacement {
  readonly id: string;
  readonly as: 'formula' | 'value';
}

export interface ReplacedFormulas {
  readonly replaced: number;
  /** Sentences about what stays, and why. */
  readonly remarks: readonly string[];
}

export interface SharePort {
  readonly find: Job<readonly SharedFormula[]>;
  readonly replace: (wanted: readonly Replacement[]) => Job<ReplacedFormulas>;
  /** Whether there is something to undo. */
  readonly canUndo: () => Promise<boolean>;
  readonly undo: Job<ReplacedFormulas>;
  readonly removeTraces: () => Promise<void>;
  /** The sheets that who opens the workbook sees, in the order of their tabs. */
  readonly visibleSheets: () => Promise<readonly string[]>;
}

/** What is selected in the grid. */
export interface Selected {
  /** With its sheet: `Tickets!C2:C413`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

export interface InsertWishes {
  /** The active cell may lose what it holds. */
  readonly overwrite: boolean;
  /** What the result fills. */
  readonly rows: number;
  readonly columns: number;
}

export type Inserted =
  | { readonly kind: 'inserted'; readonly address: string }
  /** The active cell holds something. */
  | { readonly kind: 'occupied'; readonly address: string; readonly value: string }
  /** A cell that the result would fill holds something; its address is `filled`. */
  | { readonly kind: 'blocked'; readonly address: string; readonly filled: string };

export interface CellsPort {
  readonly selected: () => Promise<Selected>;
  /** What stands in a range, by its address. */
  readonly read: (address: string) => Promise<Selected>;
  /**
   * Tells the address of the active cell, without its sheet, now and whenever it is another one; undefined while there is
   * none. Returns what ends it.
   */
  readonly followActiveCell: (listener: (address: string | undefined) => void) => Promise<() => void>;
  /** Writes a formula into the active cell, unless something is in the way of what it fills. */
  readonly insert: (formula: string, wishes: InsertWishes) => Promise<Inserted>;
  readonly goTo: (sheet: string, address?: string) => Promise<void>;
}

/** In which Excel the pane stands. */
export type Place = 'web' | 'windows' | 'mac' | 'other';

/** What a host cannot do. */
export type SupportNotice = 'noHost' | 'noFunctions';

export interface PanePort {
  /** Light or dark as the host reports it; undefined where it does not. */
  readonly theme: 'light' | 'dark' | undefined;
  readonly place: Place;
  /** BCP 47, of the host. */
  readonly locale: string;

  readonly readStored: () => Promise<Stored>;
  readonly save: (theCase: Case) => Promise<void>;
  /** The workbook holds no case any more. */
  readonly remove: () => Promise<void>;
  /** Blue cells against the case. */
  readonly differences: (theCase: Case) => Promise<InputNews>;
  /** Tells of blue cells that somebody changes from now on; returns what ends it. */
  readonly followInputs: (
    current: () => Case | undefined,
    listener: (news: InputNews) => void,
  ) => Promise<() => void>;
  /** Puts the case's figures into the blue cells, where they are built. */
  readonly writeInputs: (theCase: Case) => Promise<void>;

  readonly isBuilt: () => Promise<boolean>;
  readonly build: (theCase: Case, wishes?: BuildWishes) => Job<BuildOutcome>;
  readonly undoBuild: () => Promise<void>;
  /** What the workbook of a case holds; made beside the pane, and the last one kept. */
  readonly workbook: (theCase: Case) => Promise<WorkbookData>;
  /** The workbook as a file, made without Excel. */
  readonly xlsx: (theCase: Case) => Promise<Uint8Array>;
  readonly openAsNew: (xlsx: Uint8Array) => Promise<void>;
  readonly saveFile: (bytes: Uint8Array, name: string) => void;

  readonly share: SharePort;
  readonly cells: CellsPort;
  /** Commands of the ribbon; returns what ends the listening. */
  readonly onCommand: (listener: (command: 'build' | 'share' | 'functions') => void) => () => void;
}
