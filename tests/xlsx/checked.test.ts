import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { describeWithLibreOffice } from '../support/libreoffice.js';
import { cell, formula, SAMPLE } from './sample.js';
import { describeWithShared, shared } from './shared.js';

/* The judge of finance workbooks: schemas, the package, every value against LibreOffice, no need of the add-in. */

const TOOL = 'tools/check-xlsx.py';
const PYTHON = '/usr/bin/python3';

function judged(workbook: WorkbookData): string {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-checked-'));
  try {
    const file = join(folder, 'sample.xlsx');
    writeFileSync(file, writeXlsx(workbook));
    const { stdout, stderr } = spawnSync(PYTHON, [shared(TOOL), file], { encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withFirstCell = (content: ReturnType<typeof formula>): WorkbookData => ({
  ...SAMPLE,
  sheets: SAMPLE.sheets.map((sheet, at) =>
    at === 0 ? { ...sheet, cells: [cell(1, 1, 'title', content), ...sheet.cells.slice(1)] } : sheet,
  ),
});

describeWithShared(TOOL)('check-xlsx', () => {
  describeWithLibreOffice('with LibreOffice', () => {
    it('finds nothing wrong', () => {
      expect(judged(SAMPLE)).toMatch(/4 sheets, 9 formulas, 3 names, 5 charts\nwrong: 0/);
    }, 240_000);

    it('would find a wrong value and a function of the add-in', () => {
      expect(judged(withFirstCell(formula('1+1', 3)))).toMatch(/cached 3 recalculated 2/);
      expect(judged(withFirstCell(formula('CSROI.NPS(A2:A3)', 3)))).toMatch(/needs the add-in/);
    }, 240_000);
  });
});
