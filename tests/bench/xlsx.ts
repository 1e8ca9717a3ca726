import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { modelEn } from '../../src/i18n/model.en.js';
import { roiEn } from '../../src/i18n/roi.en.js';
import { workbookSheetsEn } from '../../src/i18n/workbookSheets.en.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { workbookOf } from '../../src/workbook/workbookOf.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { median } from './measure.js';
import { modelCase } from './modelCase.js';
import { milliseconds, table, times } from './table.js';
import { WRITERS } from './writers.js';

const RUNS = 5;
const COLD_RUNS = 3;
const ONCE = fileURLToPath(new URL('writeOnce.ts', import.meta.url));

const bookOf = (months: 12 | 24 | 36 | 48 | 60, lines: number): WorkbookData =>
  workbookOf(
    modelCase(months, lines),
    { sheets: workbookSheetsEn, model: modelEn, roi: roiEn },
    { version: '1.0.0' },
  );

const cellsOf = ({ sheets }: WorkbookData): number =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0);

type Writer = (typeof WRITERS)[string];

/** Milliseconds by writer, in turns: what slows the machine down for a moment slows all of them. */
async function warm(data: WorkbookData, writers: readonly Writer[]): Promise<readonly number[]> {
  const found = writers.map((): number[] => []);
  for (let run = -1; run < RUNS; run += 1) {
    for (const [at, write] of writers.entries()) {
      const began = performance.now();
      await write(data);
      if (run >= 0) found[at]?.push(performance.now() - began);
    }
  }
  return found.map(median);
}

/** The same for the first file of a fresh process, without the time to load the code. */
function cold(data: WorkbookData): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-bench-'));
  const file = join(folder, 'workbook.json');
  writeFileSync(file, JSON.stringify(data));
  const names = Object.keys(WRITERS);
  const found = names.map((): number[] => []);
  try {
    for (let run = 0; run < COLD_RUNS; run += 1) {
      names.forEach((name, at) => {
        const printed = execFileSync(process.execPath, ['--import', 'tsx', ONCE, name, file], {
          encoding: 'utf8',
        });
        found[at]?.push(Number(printed));
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return found.map(median);
}

/** Our time, and how many times longer the others take. */
const versus = ([own = NaN, ...others]: readonly number[]): readonly string[] => [
  milliseconds(own),
  ...others.map((other) => times(other / own)),
];

/** What exceljs is given, too: values, formulas, styles, widths, panes, names. */
const cellsAlone = (data: WorkbookData): WorkbookData => ({
  ...data,
  parts: [],
  sheets: data.sheets.map((sheet) => ({
    ...sheet,
    charts: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    notes: [],
  })),
});

async function beside(what: string, data: WorkbookData): Promise<readonly string[]> {
  const alone = cellsAlone(data);
  const [whole = NaN] = await warm(data, [writeXlsx]);
  return [
    what,
    cellsOf(data).toLocaleString('en'),
    ...versus(await warm(alone, Object.values(WRITERS))),
    ...versus(cold(alone)),
    milliseconds(whole),
  ];
}

/** Milliseconds for 1,000 cells, which stay the same where the cost is linear. */
async function linear(): Promise<string> {
  const rows: string[][] = [];
  for (const [months, lines] of [
    [12, 10],
    [36, 20],
    [36, 40],
    [60, 60],
  ] as const) {
    const data = bookOf(months, lines);
    const [own = NaN] = await warm(data, [writeXlsx]);
    const cells = cellsOf(data);
    rows.push([
      `${months} months, ${lines} lines`,
      cells.toLocaleString('en'),
      milliseconds((1000 * own) / cells),
    ]);
  }
  return table([['workbook', 'cells', '1,000 cells take'], ...rows]);
}

/**
 * Writing the cells of a workbook beside exceljs (tuned, cells alike share one style object, by which exceljs knows a
 * style again), and our whole file with its charts, rules and tables.
 */
export async function xlsxBench(): Promise<string> {
  const others = ['exceljs takes', 'exceljs tuned takes'];
  const head = ['workbook', 'cells', 'CSROI', ...others, 'first file of a process', ...others, 'whole file'];
  const rows = [
    await beside('36 months, 20 lines', bookOf(36, 20)),
    await beside('60 months, 60 lines', bookOf(60, 60)),
  ];
  return [table([head, ...rows]), '', await linear()].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${await xlsxBench()}\n`);
}
