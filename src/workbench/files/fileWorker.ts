import { MAX_ROWS } from '../addresses.js';
import type { BookSheet } from '../book.js';
import type { FileAnswer, FileTask } from './fileTasks.js';
import { readCsv } from './readCsv.js';
import { readXlsx } from './readXlsx.js';
import { writeXlsx } from './writeXlsx.js';
import { readXmlParts } from './readXmlParts.js';
import { fileFacts } from './xlsxParts.js';

/*
 * Reads and writes files beside the page, so that the page stays alive meanwhile and can give up. Its limits
 * are those of the browser's memory: Excel itself takes larger files.
 */

const MAX_SHEET_BYTES = 120_000_000;
const MAX_CELLS = 1_500_000;

function cellCount(sheets: readonly BookSheet[]): number {
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows) cells += row?.length ?? 0;
  return cells;
}

const megabytes = (bytes: number) => String(Math.round(bytes / 1_000_000));

async function openXlsx(bytes: Uint8Array): Promise<FileAnswer> {
  const { kind, sheetBytes } = fileFacts(bytes);
  if (kind !== 'workbook') return { problem: kind };
  if (sheetBytes > MAX_SHEET_BYTES) return { problem: 'tooLarge', found: megabytes(sheetBytes) };
  const book = await readXlsx(bytes);
  if (book.sheets.length === 0) return { problem: 'damaged' };
  return { book, xmlParts: readXmlParts(bytes) };
}

function openCsv(bytes: Uint8Array, name: string): FileAnswer {
  if (bytes.length > MAX_SHEET_BYTES) return { problem: 'tooLarge', found: megabytes(bytes.length) };
  // A zip or compound file is a workbook under a wrong name; a zero byte is no text.
  if (bytes[0] !== 0xff && bytes[0] !== 0xfe && bytes.subarray(0, 4096).includes(0)) {
    return { problem: 'damaged' };
  }
  const sheet = readCsv(bytes, name);
  if (sheet.rows.length === 0) return { problem: 'empty' };
  if (sheet.rows.length > MAX_ROWS) return { problem: 'tooManyRows', found: String(sheet.rows.length) };
  if (cellCount([sheet]) > MAX_CELLS) return { problem: 'tooLarge', found: megabytes(bytes.length) };
  return { sheet };
}

async function answer(task: FileTask): Promise<FileAnswer> {
  switch (task.task) {
    case 'readXlsx':
      return openXlsx(task.bytes);
    case 'readCsv':
      return openCsv(task.bytes, task.name);
    case 'writeXlsx':
      return { bytes: await writeXlsx(task.book) };
  }
}

onmessage = (event: MessageEvent<FileTask>) => {
  answer(event.data).then(
    (found) => {
      postMessage(found);
    },
    (error: unknown) => {
      postMessage({ problem: error instanceof RangeError ? 'outOfMemory' : 'damaged' } satisfies FileAnswer);
    },
  );
};
