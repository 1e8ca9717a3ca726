import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { NAMESPACE } from '../excel/metadata.js';
import type { PresetId } from '../../roi/case/types.js';
import type { StoredBook } from '../../host/book/storedBook.js';
import { bookWithParts } from '../office/bookWithParts.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { Book, BookSheet } from '../book.js';
import { bookOf } from '../files/bookOf.js';
import type { FileAnswer, FileTask } from '../files/fileTasks.js';
import { runFileTask } from '../files/runFileTask.js';
import type { GridCells } from '../grid/gridCells.js';
import { bookOfWorkbook } from '../preset/bookOfWorkbook.js';
import { loadPreset } from '../preset/loadPreset.js';
import type { PresetTask } from '../preset/presetTasks.js';
import { runPresetTask } from '../preset/runPresetTask.js';
import { storedCaseIn } from '../preset/storedCase.js';
import { confirmed } from './confirm.js';
import type { Notices } from './notices.js';
import { presetName } from './presetMenu.js';

const words = workbenchEn.files;
const NOTICE = 'file';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEET_NAME_LIMIT = 31;

/** The workbook that the page shows, and what there is to know about it beyond its cells. */
export interface Document {
  file: string | undefined;
  /** Changes that no file holds. */
  unsaved: boolean;
  /** As it was opened, where it is one of ours. */
  workbook: WorkbookData | undefined;
}

interface Written {
  readonly bytes: Uint8Array;
  /** What to know about the file. */
  readonly remarks: readonly string[];
}

function usesFunctions({ sheets }: Book): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) => row?.some((cell) => cell?.formula?.toUpperCase().includes(`${NAMESPACE}.`))),
  );
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** A name that no sheet has yet, out of a file's name. */
export function freeSheetName(file: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const stem =
    file
      .replace(/\.[^.]*$/, '')
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim() || words.sheetName;
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${count}`;
    const name = stem.slice(0, SHEET_NAME_LIMIT - suffix.length).trim() + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}

export class FileActions {
  private running = false;

  constructor(
    private readonly cells: GridCells,
    private readonly notices: Notices,
    private readonly document: Document,
    /** What Excel keeps of the workbook beyond its cells. */
    private readonly beyondCells: () => StoredBook,
    private readonly told: {
      /** The document is another one. */
      readonly opened: (book: StoredBook | undefined) => Promise<void>;
      readonly changed: () => void;
    },
  ) {}

  /** Whether what is on the page may be replaced. */
  private async mayReplace(file: string): Promise<boolean> {
    const { title, text, confirm } = workbenchEn.replace;
    return !this.document.unsaved || confirmed({ title: fill(title, { file }), text, confirm });
  }

  /** A workbook in the place of the one on the page. */
  private async replace(
    book: Book,
    document: Omit<Document, 'unsaved'>,
    beyondCells?: StoredBook,
  ): Promise<void> {
    Object.assign(this.document, { ...document, unsaved: false });
    this.cells.open(book);
    await this.told.opened(beyondCells);
  }

  async open(file: File): Promise<void> {
    if (!(await this.mayReplace(file.name))) return;
    await this.working(words.reading, file.name, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await runFileTask({ task: 'readXlsx', bytes } satisfies FileTask);
      if (!('book' in answer)) {
        this.refuse(answer, file.name);
        return;
      }
      await this.replace(
        answer.book,
        { file: file.name.replace(/\.[^.]*$/, '.xlsx'), workbook: undefined },
        bookWithParts(answer.xmlParts),
      );
      this.notices.show('info', fill(words.opened, { file: file.name }), NOTICE);
    });
  }

  async openPreset(preset: PresetId): Promise<void> {
    const name = presetName(preset);
    if (!(await this.mayReplace(name))) return;
    await this.working(words.reading, name, async () => {
      const { workbook, book } = await loadPreset(preset);
      this.notices.show('info', fill(words.calculating, { file: name }), NOTICE);
      await this.replace(bookOfWorkbook(workbook), { file: `${preset}.xlsx`, workbook }, book);
      await this.cells.settled();
      this.notices.show('info', fill(words.openedPreset, { file: name }), NOTICE);
    });
  }

  async importCsv(file: File): Promise<void> {
    await this.working(words.reading, file.name, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = freeSheetName(
        file.name,
        this.cells.sheets().map((sheet) => sheet.name),
      );
      const answer = await runFileTask({ task: 'readCsv', bytes, name });
      if ('sheet' in answer) this.addSheet(answer.sheet, file.name);
      else this.refuse(answer, file.name);
    });
  }

  private addSheet(sheet: BookSheet, file: string): void {
    this.cells.addBookSheet(sheet);
    this.document.unsaved = true;
    this.told.changed();
    const rows = sheet.rows.length;
    this.notices.show('info', fill(words.imported, { file, sheet: sheet.name, rows }), NOTICE);
  }

  async save(): Promise<void> {
    const file = this.document.file ?? words.defaultName;
    await this.working(words.writing, file, async () => {
      await this.cells.finishEditing();
      await this.cells.settled();
      const book = bookOf(this.cells);
      const ours = this.ourWorkbook();
      const written = ours ? await this.writeOurs(ours, book, file) : await this.writeAny(book);
      if (!written) return;
      download(written.bytes, file);
      this.document.unsaved = false;
      this.told.changed();
      const said = fill(usesFunctions(book) ? words.saved : words.savedPlain, { file });
      this.notices.show('info', [said, ...written.remarks].join(' '), NOTICE);
    });
  }

  /** The workbook as it was opened, where it is one of ours and all of its sheets are still there, or as it was built. */
  private ourWorkbook(): PresetTask['workbook'] | undefined {
    const { workbook } = this.document;
    if (!workbook) return storedCaseIn(this.beyondCells());
    return workbook.sheets.every(({ id }) => this.cells.sheetById(id)) ? workbook : undefined;
  }

  private async writeAny(book: Book): Promise<Written | undefined> {
    const answer = await runFileTask({ task: 'writeXlsx', book });
    if ('bytes' in answer) return { bytes: answer.bytes, remarks: [] };
    this.notices.show('error', words.writeFailed, NOTICE);
    return undefined;
  }

  private async writeOurs(
    workbook: PresetTask['workbook'],
    book: Book,
    file: string,
  ): Promise<Written | undefined> {
    const answer = await runPresetTask({ workbook, book });
    if ('isOther' in answer) return this.writeAny(book);
    if ('bytes' in answer)
      return { bytes: answer.bytes, remarks: answer.leftOut.map((what) => words.leftOut[what]) };
    this.notices.show('error', fill(words.failed, { file, reason: answer.failed }), NOTICE);
    return undefined;
  }

  private refuse(answer: FileAnswer, file: string): void {
    const problem = 'problem' in answer ? answer.problem : 'damaged';
    const found = ('problem' in answer ? answer.found : undefined) ?? '';
    this.notices.show('error', fill(words.problems[problem], { file, found }), NOTICE);
  }

  /** One file at a time, and a word on what is going on. */
  private async working(said: string, file: string, work: () => Promise<void>): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.notices.show('info', fill(said, { file }), NOTICE);
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.notices.show('error', fill(workbenchEn.failure.unexpected, { reason }), NOTICE);
    } finally {
      this.running = false;
    }
  }
}
