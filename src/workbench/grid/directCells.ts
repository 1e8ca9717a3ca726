import { generateRandomId, type Workbook } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation } from '@univerjs/preset-sheets-core';
import type { CellEvents, Cells, DefinedName, Range, Selection, Sheet } from '../../cells/cells.js';
import { followingSheet } from '../../host/ranges/sheetReferences.js';
import { WHOLE_WORKBOOK, nameText } from './bookData.js';
import type { Calculation } from './calculation.js';
import { DirectSheet } from './directSheet.js';
import { GridWriter } from './gridWriter.js';
import { insertSheet, setDefinedName } from './sheetMutations.js';
import type { UniverGrid } from './univer.js';

/** An add-in that suspends calculation is in the middle of something; its next changes come sooner than this. */
const PATIENCE = 2000;
/** One that has resumed it may have more to change: the calculation, which takes long, comes when it has paused. */
const PAUSE = 400;

/** The cells of the grid as an add-in changes them: much at once, past the grid's commands, and not to be undone. */
export class DirectCells implements Cells {
  private readonly writer: GridWriter;
  /** Whether what is carried out now, and what was before it, suspends calculation. */
  private suspends = false;
  private hasSuspended = false;

  constructor(
    private readonly cells: Cells,
    private readonly grid: UniverGrid,
    private readonly workbook: Workbook,
    private readonly calculation: Calculation | undefined,
  ) {
    this.writer = new GridWriter(grid.injector, workbook);
  }

  /** Whether changes are being made. */
  get isChanging(): boolean {
    return this.writer.isCollecting;
  }

  together<T>(work: () => T): T {
    const { changes } = this.writer;
    const result = this.writer.together(work);
    if (this.suspends) this.calculation?.postpone(PATIENCE);
    else if (this.calculation?.isPostponed) {
      if (this.hasSuspended || this.writer.changes > changes) this.calculation.postpone(PAUSE);
      else this.calculation.postponeAgain(PAUSE);
    }
    this.hasSuspended = this.suspends;
    this.suspends = false;
    return result;
  }

  suspendCalculation(): void {
    this.suspends = true;
  }

  private wrap(id: string): DirectSheet {
    return new DirectSheet(
      this.grid,
      this.workbook,
      this.writer,
      (name, renamed) => {
        this.follow(name, renamed);
      },
      id,
    );
  }

  sheets(): Sheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrap(sheet.getSheetId()));
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    const found = this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
    return found && this.wrap(found.getSheetId());
  }

  sheetById(id: string): Sheet | undefined {
    return this.workbook.getSheetBySheetId(id) ? this.wrap(id) : undefined;
  }

  activeSheet(): Sheet {
    return this.wrap(this.workbook.getActiveSheet().getSheetId());
  }

  addSheet(name: string, position = this.workbook.getSheetSize()): Sheet {
    const subUnitId = generateRandomId();
    const { commands } = this.writer;
    insertSheet({ commands, unitId: this.workbook.getUnitId(), subUnitId }, name, position);
    return this.wrap(subUnitId);
  }

  private get definedNames() {
    return this.grid.injector.get(IDefinedNamesService);
  }

  names(): DefinedName[] {
    const all = this.definedNames.getDefinedNameMap(this.workbook.getUnitId()) ?? {};
    return Object.values(all).map(({ name, formulaOrRefString }) => ({
      name,
      refersTo: formulaOrRefString.replace(/^=/, ''),
    }));
  }

  private known(name: string) {
    return this.definedNames.getValueByName(this.workbook.getUnitId(), name);
  }

  setName({ name, refersTo }: DefinedName): void {
    const known = this.known(name) ?? { id: generateRandomId(), name, localSheetId: WHOLE_WORKBOOK };
    const { commands } = this.writer;
    setDefinedName(
      { commands, unitId: this.workbook.getUnitId() },
      { ...known, formulaOrRefString: nameText(refersTo) },
    );
  }

  deleteName(name: string): void {
    const known = this.known(name);
    if (!known) return;
    const unitId = this.workbook.getUnitId();
    this.writer.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { ...known, unitId });
  }

  /** Names follow a sheet that is renamed and lose one that is deleted, and formulas do before they are next looked at. */
  private follow(name: string, renamed: string | undefined): void {
    const follow = followingSheet(name, renamed);
    this.writer.changeFormulas(follow);
    for (const known of this.names()) {
      const refersTo = follow(known.refersTo);
      if (refersTo !== known.refersTo) this.setName({ ...known, refersTo });
    }
  }

  selection(): Selection {
    return this.cells.selection();
  }

  select(sheet: Sheet, range: Range): void {
    this.cells.select(sheet, range);
  }

  recalculate(): Promise<void> {
    return this.cells.recalculate();
  }

  /** Who waits for results does not suspend them any longer. */
  async settled(): Promise<void> {
    if (this.calculation?.isPostponed) this.calculation.postpone(0);
    await this.calculation?.settled();
  }

  on<E extends keyof CellEvents>(event: E, listener: (told: CellEvents[E]) => void): () => void {
    return this.cells.on(event, listener);
  }
}
