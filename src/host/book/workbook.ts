import type { ApiObject } from '../api/apiObject.js';
import type { KeptTarget } from '../api/kept.js';
import { itemNotFound } from '../api/errors.js';
import type { CellEvents, Cells, LineShift, Sheet } from '../../cells/cells.js';
import { emptySheetBook, type HostBook, type Kept, type NamedStyle, type SheetBook } from './hostBook.js';
import { followSheet } from './followSheet.js';
import type { HostEvents } from './hostEvents.js';
import type { Targets } from './targets.js';

export interface Makers {
  readonly object: <K extends keyof Targets>(className: K, target: Targets[K]) => ApiObject;
  readonly kept: (className: string, target: KeptTarget) => ApiObject;
  readonly checkKept: (className: string, property: string, value: unknown) => void;
}

/** What objects of the API stand on: the cells, what is kept beside them, and the events to tell. */
export class Workbook {
  private readonly stops: (() => void)[] = [];
  private shifts = false;
  private heardShift: (sheet: Sheet, shift: LineShift) => void = () => undefined;

  constructor(
    readonly cells: Cells,
    readonly book: HostBook,
    readonly events: HostEvents,
    private readonly makers: Makers,
  ) {
    this.listen('sheetDeleted', ({ sheet }) => {
      this.forgetSheet(sheet);
    });
  }

  /** Hears of the cells until the workbook is closed. */
  listen<E extends keyof CellEvents>(event: E, listener: (told: CellEvents[E]) => void): void {
    this.stops.push(this.cells.on(event, listener));
  }

  /** Calls back when lines have come in or gone. */
  onShifted(heard: (sheet: Sheet, shift: LineShift) => void): void {
    this.heardShift = heard;
  }

  /** Whether lines come in or go: what the cells tell meanwhile is part of it. */
  get isShifting(): boolean {
    return this.shifts;
  }

  /** Has lines come in or go, and tells of it as one change. */
  shiftLines(sheet: Sheet, shift: LineShift, work: () => void): void {
    this.shifts = true;
    try {
      work();
      // Cells that make their changes together make them before they tell what they hold.
      if (this.cells.together) for (const one of this.cells.sheets()) one.usedRange();
    } finally {
      this.shifts = false;
    }
    this.heardShift(sheet, shift);
  }

  close(): void {
    for (const stop of this.stops.splice(0)) stop();
  }

  /** An object of the API, for what is not in the file that asks for it. */
  object<K extends keyof Targets>(className: K, target: Targets[K]): ApiObject {
    return this.makers.object(className, target);
  }

  /** An object whose properties are only kept, by its class in the library. */
  kept(className: string, data: Kept, sheet?: Sheet): ApiObject {
    return this.makers.kept(className, { workbook: this, data, ...(sheet && { sheet }) });
  }

  /** @throws InvalidArgument for a value that such an object would not take either */
  checkKept(className: string, property: string, value: unknown): void {
    this.makers.checkKept(className, property, value);
  }

  newId(): string {
    this.book.lastId += 1;
    return `{${this.book.lastId.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  sheetBook({ id }: Sheet): SheetBook {
    const known = this.book.sheets.get(id);
    if (known) return known;
    const made = emptySheetBook();
    this.book.sheets.set(id, made);
    return made;
  }

  private forgetSheet(id: string): void {
    this.book.sheets.delete(id);
    this.book.tables = this.book.tables.filter(({ sheet }) => sheet !== id);
  }

  /** What is kept beside the cells follows a sheet that is renamed and loses one that is deleted, as formulas do. */
  followSheet(name: string, renamed: string | undefined): void {
    for (const { names, validations, conditionalFormats, charts } of this.book.sheets.values()) {
      followSheet([names, validations, conditionalFormats, charts], name, renamed);
    }
  }

  /** A sheet by its name or id; names know no case. */
  findSheet(key: string): Sheet | undefined {
    return this.cells.sheetById(key) ?? this.cells.sheet(key);
  }

  /** An object may outlive its sheet. */
  living(sheet: Sheet): Sheet {
    if (!this.cells.sheetById(sheet.id)) throw itemNotFound();
    return sheet;
  }

  get normalStyle(): NamedStyle {
    const normal = this.book.styles.get('normal');
    if (!normal) throw itemNotFound();
    return normal;
  }
}
