import type { Cell } from '../formula/expr.js';
import type { SheetId } from '../i18n/workbookSheets.en.js';
import type { Entry } from '../roi/model/book.js';
import type { Context } from './context.js';
import { createSheet } from './createSheet.js';
import type { Sheet, SheetSetup } from './sheet.js';
import type { AreaOf, Place } from './workbook.js';

/** The workbook while its sheets are described: where every cell stands. */
export interface Draft {
  readonly sheets: readonly Sheet[];
  /** Of a row, where its month 1 stands. */
  readonly places: ReadonlyMap<Cell, Place>;
  /** What inputs hold that are no part of the model. */
  readonly entered: ReadonlyMap<Cell, Entry>;
  /** Where the options of a choice are listed, by their keys. */
  readonly choices: Map<string, AreaOf>;
  /** Cells side by side that charts of other sheets draw, by name. */
  readonly areas: Map<string, AreaOf>;
  sheet(id: SheetId, setup: SheetSetup): Sheet;
  place(cell: Cell, at: Place): void;
  /** Gives an input that is no part of the model its value. */
  enter(entry: Entry): void;
  /** What an input holds and takes. */
  entryOf(cell: Cell): Entry;
  /** Whether somebody types into it. */
  isInput(cell: Cell): boolean;
  readonly months: number;
}

/** The key of `Draft.choices`. */
export const optionsOf = ({ options = [] }: Cell): string => options.join(' ');

export function createDraft(context: Context): Draft {
  const sheets: Sheet[] = [];
  const places = new Map<Cell, Place>();
  const entered = new Map<Cell, Entry>();
  const known = (cell: Cell): Entry | undefined => context.model.entries.get(cell) ?? entered.get(cell);
  const draft: Draft = {
    sheets,
    places,
    entered,
    choices: new Map(),
    areas: new Map(),
    sheet(id, setup) {
      const made = createSheet(id, setup, context, draft);
      sheets.push(made);
      return made;
    },
    place(cell, at) {
      const taken = places.get(cell);
      if (taken) throw new Error(`${cell.id} stands on ${taken.sheet} and again on ${at.sheet}`);
      places.set(cell, at);
    },
    enter(entry) {
      entered.set(entry.cell, entry);
    },
    entryOf(cell) {
      const entry = known(cell);
      if (entry) return entry;
      throw new Error(`${cell.id} is no input`);
    },
    isInput: (cell) => known(cell) !== undefined,
    months: context.model.months,
  };
  return draft;
}
