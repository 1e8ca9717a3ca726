import type { WorkbookData } from '../../workbook/workbook.js';
import type { Book } from '../book.js';
import type { StoredCase } from './storedCase.js';
import type { LeftOut } from './workbookOfBook.js';

/* What the page and the worker that writes workbooks of ours say to each other. */

export interface PresetTask {
  /** As it was opened, or what an add-in built it from. */
  readonly workbook: WorkbookData | StoredCase;
  /** What the cells hold now. */
  readonly book: Book;
}

export type PresetAnswer =
  | { readonly bytes: Uint8Array; readonly leftOut: readonly LeftOut[] }
  /** Some of its sheets are gone, or are called something else: it is no workbook of ours any more. */
  | { readonly isOther: true }
  | { readonly failed: string };
