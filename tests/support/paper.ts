import { execFileSync, spawnSync } from 'node:child_process';
import { describeWith } from './describeWith.js';
import { describeWithLibreOffice, printAll } from './libreoffice.js';

const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;
const MISSING = 'pdftotext not found: install poppler-utils';

/** What stands on each page of a PDF. */
const pagesOf = (pdf: Uint8Array): readonly string[] =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1);

/** What comes out of the printer for each workbook: the words on its pages. */
export const onPaper = async (workbooks: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> =>
  (await printAll(workbooks)).map(pagesOf);

/** A suite about printed pages. */
export function describeOnPaper(name: string, suite: () => void): void {
  describeWithLibreOffice('LibreOffice as printer', () => {
    describeWith({ isThere: hasPdftotext, missing: MISSING }, name, suite);
  });
}
