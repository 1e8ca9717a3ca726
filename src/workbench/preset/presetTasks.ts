import type { WorkbookData } from '../../workbook/workbook.js';
import type { Book } from '../book.js';
import type { LeftOut } from './workbookOfBook.js';

/* What the page and the worker that writes workbooks of ours say to each other. */

export interface PresetTask {
  /** As it was opened. */
  readonly workbook: WorkbookData;
  /** What the cells hold now. */
  readonly book: Book;
}

export type PresetAnswer =
  { readonly bytes: Uint8Array; readonly leftOut: readonly LeftOut[] } | { readonly failed: string };
