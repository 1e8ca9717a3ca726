import type { ExcelShareMessages } from '../../i18n/excelShare.en.js';
import { fill } from '../../i18n/fill.js';
import type { Area } from '../../workbook/workbook.js';
import type { Details } from '../build/problem.js';
import type { SheetMark } from '../build/state/record.js';

/** What a cell shows, an error as its text. */
export type Value = string | number | boolean;

/** Where a formula stands. Rows and columns count from 1. */
export type Place =
  /** A cell, or what its formula fills. */
  | { readonly kind: 'cells'; readonly sheet: SheetMark; readonly area: Area }
  /** A defined name, of the whole workbook where no sheet is given. */
  | { readonly kind: 'name'; readonly sheet: SheetMark | undefined; readonly name: string }
  /** A conditional format. */
  | {
      readonly kind: 'format';
      readonly sheet: SheetMark;
      /** As A1, with its sheet. */
      readonly address: string;
      readonly id: string;
      readonly type: string;
    }
  /** A data validation. */
  | { readonly kind: 'validation'; readonly sheet: SheetMark; readonly area: Area };

export type PlaceOf<K extends Place['kind']> = Extract<Place, { readonly kind: K }>;

export type Reason = keyof ExcelShareMessages['reasons'];

/** Why something else than expected is done. */
export interface Why {
  readonly reason: Reason;
  /** A whole sentence. */
  readonly message: string;
}

export interface FoundFormula {
  readonly place: Place;
  /** As Excel shows it, in English. Of a rule with several formulas, those that call functions of ours. */
  readonly formula: string;
  /** Undefined where Excel does not tell. */
  readonly value: Value | undefined;
  readonly becomes: 'formula' | 'value' | 'stays';
  /** What is written in its place, in rows: formulas; blank where it becomes a value or stays. */
  readonly native: readonly (readonly string[])[];
  readonly why: Why | undefined;
}

export const whyOf =
  (words: ExcelShareMessages) =>
  (reason: Reason, details: Details = {}): Why => ({ reason, message: fill(words.reasons[reason], details) });

export type Because = ReturnType<typeof whyOf>;
