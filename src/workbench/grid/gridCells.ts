import {
  IResourceManagerService,
  UniverInstanceType,
  generateRandomId,
  type ICellData,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameCommand,
} from '@univerjs/preset-sheets-core';
import { rangeAddress } from '../addresses.js';
import type { Book, BookSheet } from '../book.js';
import type { LiveCellEvents, DefinedName, LiveCells, Range, Selection, Sheet } from '../../cells/cells.js';
import { Listeners } from '../listeners.js';
import { WHOLE_WORKBOOK, bookData, nameText, sheetData } from './bookData.js';
import { Calculation } from './calculation.js';
import { DirectCells } from './directCells.js';
import { onDrawn, rangePlace, type Place, type Shown } from './cellPlace.js';
import { forwardEvents } from './gridEvents.js';
import { rangeOf } from './gridRange.js';
import { GridSheet } from './gridSheet.js';
import { replaceRules } from './ruleKeeper.js';
import type { UniverGrid } from './univer.js';

/** What the grid keeps of a workbook, everything included. */
export type Snapshot = IWorkbookData;

/** Whether something may be a snapshot; the grid itself does not ask, and is beyond repair after one that is none. */
export function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { sheetOrder, sheets } = value as { sheetOrder?: unknown; sheets?: unknown };
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0) return false;
  if (typeof sheets !== 'object' || sheets === null) return false;
  return sheetOrder.every((id) => {
    const sheet = (sheets as Record<string, unknown>)[String(id)];
    return (
      typeof sheet === 'object' && sheet !== null && typeof (sheet as { name?: unknown }).name === 'string'
    );
  });
}

const hasFormulas = ({ sheets }: Snapshot): boolean =>
  Object.values(sheets).some(({ cellData = {} }) =>
    Object.values(cellData as Record<string, Record<string, ICellData> | undefined>).some((row) =>
      Object.values(row ?? {}).some(({ f, si }) => Boolean(f ?? si)),
    ),
  );

/** The cells interface over the grid. Opening another workbook replaces the one that is open. */
export class GridCells implements LiveCells {
  private readonly listeners = new Listeners<LiveCellEvents>();
  private opened = 0;
  private unitId: string | undefined;
  private calculation: Calculation | undefined;
  private openDirect: DirectCells | undefined;

  constructor(private readonly grid: UniverGrid) {
    forwardEvents(grid.injector, this.listeners, {
      unitId: () => this.unitId,
      selected: () => {
        this.listeners.tell('selected', this.selection());
      },
    });
  }

  private get facade() {
    const found = this.unitId === undefined ? null : this.grid.api.getWorkbook(this.unitId);
    if (!found) throw new Error('no workbook is open');
    return found;
  }

  private get workbook(): Workbook {
    return this.facade.getWorkbook();
  }

  /** The same cells as an add-in changes them. */
  get direct(): DirectCells {
    this.openDirect ??= new DirectCells(this, this.grid, this.workbook, this.calculation);
    return this.openDirect;
  }

  open(book: Book): void {
    this.restore(bookData(book, ''));
    const active = book.active === undefined ? undefined : this.sheet(book.active);
    active?.activate();
  }

  restore(snapshot: Snapshot): void {
    if (this.unitId !== undefined) this.grid.api.disposeUnit(this.unitId);
    this.opened += 1;
    this.openDirect = undefined;
    this.unitId = `workbook${this.opened}`;
    this.forgetFormulas();
    this.grid.api.createWorkbook({ ...snapshot, id: this.unitId });
    // The grid's services for formulas are there once a workbook is.
    this.calculation ??= new Calculation(
      this.grid.injector,
      () => {
        this.grid.api.getFormula().executeCalculation();
      },
      (circular) => {
        this.listeners.tell('calculated', { circular });
      },
    );
    if (hasFormulas(snapshot)) this.calculation.expectFirst();
  }

  /**
   * What the engine remembers of formulas it has read must not serve another workbook: LET and LAMBDA do not
   * survive being used twice. Disposing is how the reader of formulas clears its memory; it has nothing else.
   */
  private forgetFormulas(): void {
    if (this.opened > 1) this.grid.injector.get(LexerTreeBuilder).dispose();
  }

  /** The workbook as the grid holds it, not copied: whoever takes it stores it before anything else happens. */
  snapshot(): Snapshot {
    const { workbook } = this;
    const resources = this.grid.injector
      .get(IResourceManagerService)
      .getResources(workbook.getUnitId(), UniverInstanceType.UNIVER_SHEET);
    return { ...workbook.getSnapshot(), resources };
  }

  private wrap(id: string): GridSheet {
    return new GridSheet(this.grid.api, this.grid.injector, this.workbook, id);
  }

  sheets(): Sheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrap(sheet.getSheetId()));
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): Sheet | undefined {
    return this.workbook.getSheetBySheetId(id) ? this.wrap(id) : undefined;
  }

  /** Its name alone, for the formula engine, which asks with every call. */
  sheetName(id: string): string {
    return this.workbook.getSheetBySheetId(id)?.getName() ?? '';
  }

  activeSheet(): Sheet {
    return this.wrap(this.workbook.getActiveSheet().getSheetId());
  }

  addSheet(name: string, position = this.workbook.getSheetSize()): Sheet {
    const added = this.facade.insertSheet(name, { index: position });
    return this.wrap(added.getSheetId());
  }

  /** A sheet with its cells at the end of the workbook, in view. */
  addBookSheet(sheet: BookSheet): Sheet {
    const data = sheetData(sheet, generateRandomId());
    const added = this.facade.insertSheet(sheet.name, { sheet: data });
    return this.wrap(added.getSheetId());
  }

  get isEditing(): boolean {
    return this.facade.isCellEditing();
  }

  /** Takes over what is being typed. */
  async finishEditing(): Promise<void> {
    if (this.facade.isCellEditing()) await this.facade.endEditingAsync(true);
  }

  /** Gives a sheet its validations and conditional formats in the place of those it was given before. */
  setRules(sheet: string, rules: Parameters<typeof replaceRules>[3]): void {
    replaceRules(this.grid.injector, this.workbook.getUnitId(), sheet, rules);
  }

  setTabColor(sheet: string, color: string): void {
    this.facade.getSheetBySheetId(sheet)?.setTabColor(color);
  }

  /** Where a cell of the sheet in view is in the window. */
  place(row: number, column: number): Place | undefined {
    return this.rangePlace({ row, column, rows: 1, columns: 1 });
  }

  rangePlace(range: Range): Shown | undefined {
    return this.unitId === undefined ? undefined : rangePlace(this.grid.injector, this.unitId, range);
  }

  /** Tells each time the workbook that is open is drawn; returns what ends that. */
  onDrawn(told: () => void): () => void {
    return this.unitId === undefined ? () => undefined : onDrawn(this.grid.injector, this.unitId, told);
  }

  names(): DefinedName[] {
    return this.facade.getDefinedNames().map((name) => ({
      name: name.getName(),
      refersTo: name.getFormulaOrRefString().replace(/^=/, ''),
    }));
  }

  private knownName(name: string) {
    return this.grid.injector.get(IDefinedNamesService).getValueByName(this.workbook.getUnitId(), name);
  }

  /** Not through the grid's own check, which refuses names of functions: Excel allows a name `Rate`. */
  setName({ name, refersTo }: DefinedName): void {
    const known = this.knownName(name);
    this.grid.api.syncExecuteCommand(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
      ...(known ?? { id: generateRandomId(), name, localSheetId: WHOLE_WORKBOOK }),
      unitId: this.workbook.getUnitId(),
      formulaOrRefString: nameText(refersTo),
    });
  }

  /** Not through the grid's own command, which writes #REF! into formulas for good: Excel leaves them as they are. */
  deleteName(name: string): void {
    const known = this.knownName(name);
    if (!known) return;
    const unitId = this.workbook.getUnitId();
    this.grid.api.syncExecuteCommand(RemoveDefinedNameMutation.id, { ...known, unitId });
  }

  selection(): Selection {
    const sheet = this.facade.getActiveSheet();
    const range = sheet.getSelection()?.getActiveRange()?.getRange();
    const active = sheet.getSelection()?.getCurrentCell();
    return {
      sheet: sheet.getSheetId(),
      range: range ? rangeOf(range) : { row: 0, column: 0, rows: 1, columns: 1 },
      active: { row: active?.actualRow ?? 0, column: active?.actualColumn ?? 0 },
    };
  }

  select(sheet: Sheet, range: Range): void {
    sheet.activate();
    this.facade.getActiveSheet().getRange(rangeAddress(range)).activate();
  }

  async recalculate(): Promise<void> {
    // A calculation that starts in the middle of another would take its results away.
    await this.settled();
    this.grid.api.getFormula().executeCalculation();
    await this.settled();
  }

  get isCalculating(): boolean {
    return this.calculation?.isPending === true;
  }

  async settled(): Promise<void> {
    await this.calculation?.settled();
  }

  on<E extends keyof LiveCellEvents>(event: E, listener: (told: LiveCellEvents[E]) => void): () => void {
    return this.listeners.on(event, listener);
  }
}
