import { emptyHostBook } from '../../host/book/hostBook.js';
import { storedBook, type StoredBook } from '../../host/book/storedBook.js';

/** What is kept of a workbook of which nothing but the custom XML parts is known beyond its cells. */
export function bookWithParts(parts: readonly string[]): StoredBook {
  const book = emptyHostBook('', false);
  const xmlParts = parts.map((xml, at) => ({ id: `{part ${at + 1} of the file}`, xml }));
  return storedBook({ ...book, xmlParts });
}
