import type { Place } from '../../share/found.js';
import type { Content } from '../../share/places/readPlaces.js';

/** A sheet of the workbook, by Excel's id for it: that stays when the sheet is renamed or moved. */
export interface SheetMark {
  readonly id: string;
  readonly name: string;
}

/** A sheet as it was built. */
export interface BuiltSheet extends SheetMark {
  /** What it is called in our data. */
  readonly wanted: string;
}

/** What is kept in the workbook about the last build that succeeded. */
export interface BuildRecord {
  readonly sheets: readonly BuiltSheet[];
  /** What names of ours are called here, where the user has one of that name. */
  readonly names: Readonly<Record<string, string>>;
  /** By name in this workbook, the hash of what each named style looked like when it was added. */
  readonly styles: Readonly<Record<string, number>>;
}

export interface DefinedName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
}

/** Something of the user's that names cells of sheets that are replaced, before and after. */
export interface Following {
  readonly place: Place;
  readonly content: Content;
  readonly after: Content;
  /** Where its sheet is protected, what that allows. */
  readonly protection?: Excel.WorksheetProtectionOptions;
}

/** What is kept in the workbook while it is built, to take it back should that fail. */
export interface Journal {
  /** What new sheets are called while they are filled, and for good. */
  readonly staged: readonly string[];
  readonly final: readonly string[];
  /** Excel's ids for them, once it has told. */
  readonly ids: readonly string[];
  /** The sheet that was looked at. */
  readonly active: string;
  /** Sheets of the last build, which are replaced, and what they are called meanwhile. */
  readonly old: readonly SheetMark[];
  readonly spare: readonly string[];
  /** Names as they were; those that were not there yet are to go. */
  readonly names: readonly DefinedName[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly styles: readonly string[];
  readonly parts: readonly string[];
  readonly properties: Readonly<Partial<Record<DocumentText, string>>>;
  readonly record: BuildRecord | null;
  readonly followers: readonly Following[];
}

/** The texts of the document's properties that are filled in where the workbook has none. */
export const DOCUMENT_TEXTS = ['title', 'subject', 'author', 'company', 'keywords', 'comments'] as const;
export type DocumentText = (typeof DOCUMENT_TEXTS)[number];

/** Where they stand among the settings of the workbook. */
export const RECORD = 'CSROI.workbook';
export const JOURNAL = 'CSROI.building';
/** When who builds last asked Excel for something, in milliseconds by their clock; small, as every request sends it. */
export const BEAT = 'CSROI.beat';
