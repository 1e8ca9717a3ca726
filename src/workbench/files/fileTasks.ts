import type { Book, BookSheet } from '../book.js';

/* What the page and the worker that reads and writes files say to each other. */

export type FileTask =
  | { readonly task: 'readXlsx'; readonly bytes: Uint8Array }
  | { readonly task: 'readCsv'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly task: 'writeXlsx'; readonly book: Book };

/** Why a file is refused; the page has the words. */
export type FileProblem =
  | 'notAWorkbook'
  | 'binaryWorkbook'
  | 'protectedOrOld'
  | 'damaged'
  | 'tooLarge'
  | 'tooManyRows'
  | 'empty'
  | 'outOfMemory';

export type FileAnswer =
  /** With the texts of its custom XML parts. */
  | { readonly book: Book; readonly xmlParts: readonly string[] }
  | { readonly sheet: BookSheet }
  | { readonly bytes: Uint8Array }
  | { readonly problem: FileProblem; readonly found?: string };
