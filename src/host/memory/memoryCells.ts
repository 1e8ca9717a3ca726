import type {
  CellEvents,
  Cells,
  CellValue,
  DefinedName,
  Range,
  Selection,
  Sheet,
} from '../../cells/cells.js';
import type { Calculator } from './calculator.js';
import { MemorySheet, type SheetOwner } from './memorySheet.js';
import { followingSheet } from '../ranges/sheetReferences.js';

type Listener = (told: CellEvents[keyof CellEvents]) => void;

/** Cells in memory: sheets, names and a selection, without a grid. Formulas get their values from calculators. */
export class MemoryCells implements Cells, SheetOwner {
  private readonly listeners = new Map<keyof CellEvents, Set<Listener>>();
  private readonly calculators: Calculator[] = [];
  private all: readonly MemorySheet[] = [];
  /** By name in lower case. */
  private readonly defined = new Map<string, DefinedName>();
  private selected: Selection;
  private lastId = 0;

  constructor(sheetNames: readonly string[]) {
    for (const name of sheetNames) this.addSheet(name);
    const first = this.activeOr(undefined);
    this.selected = {
      sheet: first.id,
      range: { row: 0, column: 0, rows: 1, columns: 1 },
      active: { row: 0, column: 0 },
    };
  }

  calculateWith(calculator: Calculator): void {
    this.calculators.push(calculator);
  }

  calculated(formula: string, sheet: string, row: number, column: number): CellValue | undefined {
    for (const calculator of this.calculators) {
      const value = calculator.value(formula, { sheet, row, column });
      if (value !== undefined) return value;
    }
    return undefined;
  }

  sheets(): MemorySheet[] {
    return [...this.all];
  }

  sheet(name: string): MemorySheet | undefined {
    const wanted = name.toLowerCase();
    return this.all.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): MemorySheet | undefined {
    return this.all.find((sheet) => sheet.id === id);
  }

  private activeOr(id: string | undefined): MemorySheet {
    const active = this.all.find((sheet) => sheet.id === id) ?? this.all[0];
    if (!active) throw new Error('a workbook has at least one sheet');
    return active;
  }

  activeSheet(): MemorySheet {
    return this.activeOr(this.selected.sheet);
  }

  addSheet(name: string, position = this.all.length): MemorySheet {
    this.lastId += 1;
    const id = `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = new MemorySheet(id, name, this);
    this.all = [...this.all.slice(0, position), sheet, ...this.all.slice(position)];
    this.tell('sheetAdded', { sheet: id });
    return sheet;
  }

  names(): DefinedName[] {
    return [...this.defined.values()];
  }

  setName(name: DefinedName): void {
    this.defined.set(name.name.toLowerCase(), name);
  }

  deleteName(name: string): void {
    this.defined.delete(name.toLowerCase());
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheet: Sheet, range: Range): void {
    this.selected = { sheet: sheet.id, range, active: { row: range.row, column: range.column } };
    this.tell('selected', this.selected);
  }

  async recalculate(): Promise<void> {
    for (const calculator of this.calculators) await calculator.recalculate?.();
  }

  on<E extends keyof CellEvents>(event: E, listener: (told: CellEvents[E]) => void): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners);
    listeners.add(listener as Listener);
    return () => {
      listeners.delete(listener as Listener);
    };
  }

  private tell<E extends keyof CellEvents>(event: E, told: CellEvents[E]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(told);
  }

  changed(sheet: Sheet, range: Range): void {
    this.tell('changed', { sheet: sheet.id, range });
  }

  /** Formulas and names follow a sheet that is renamed and lose one that is deleted. */
  private follow(name: string, renamed: string | undefined): void {
    const follow = followingSheet(name, renamed);
    for (const sheet of this.all) sheet.changeFormulas(follow);
    for (const [key, known] of this.defined) {
      this.defined.set(key, { ...known, refersTo: follow(known.refersTo) });
    }
  }

  renamed(sheet: MemorySheet, name: string): void {
    this.follow(sheet.name, name);
    sheet.name = name;
  }

  deleted(sheet: MemorySheet): void {
    const { id } = this.activeSheet();
    this.all = this.all.filter((other) => other !== sheet);
    this.follow(sheet.name, undefined);
    if (id === sheet.id) this.activated(this.activeOr(undefined));
    this.tell('sheetDeleted', { sheet: sheet.id });
  }

  activated(sheet: MemorySheet): void {
    this.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  moved(sheet: MemorySheet, position: number): void {
    const others = this.all.filter((other) => other !== sheet);
    this.all = [...others.slice(0, position), sheet, ...others.slice(position)];
  }
}
