import * as XLSX from 'xlsx';
import type { Workbench } from './workbench.js';

/** Chooses a file of that name in the workbench: a workbook with one sheet, Notes, on which next to nothing stands. */
export async function openNotes({ page }: Workbench, name: string): Promise<void> {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Notes']]), 'Notes');
  const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  await page.locator('#open-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
