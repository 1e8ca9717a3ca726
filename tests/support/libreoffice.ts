import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { describeWith } from './describeWith.js';

/** LibreOffice trusts the values stored in a file unless its profile says: always recalculate. Numbers are told in English. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop>
  </item>
</oor:items>`;

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Long enough for a big workbook on a busy machine. */
export const LIBREOFFICE_TIMEOUT = 240_000;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findLibreOffice(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  if (named) return named;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isExecutable);
}

const libreOffice = findLibreOffice();
const MISSING = 'LibreOffice not found: install it or set SOFFICE_PATH';

/**
 * What LibreOffice writes: a filter, which the file's extension begins. The last writes every sheet as a file of
 * comma-separated values, all in quotes and none as its format shows it
 * (https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html).
 */
const FILTERS = {
  workbook: 'xlsx:Calc MS Excel 2007 XML',
  paper: 'pdf',
  values: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1',
} as const;

/** Where something was written, and what it is called there, its extension left out. */
type Collect<T> = (folder: string, name: string) => Promise<T>;

/** What becomes of workbooks, computed from their formulas alone, all in one start of LibreOffice, in a profile of its own. */
async function convertAll<T>(
  workbooks: readonly Uint8Array[],
  filter: (typeof FILTERS)[keyof typeof FILTERS],
  collect: Collect<T>,
): Promise<readonly T[]> {
  if (libreOffice === undefined) throw new Error(MISSING);
  const folder = await mkdtemp(join(tmpdir(), 'csroi-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const names = workbooks.map((_, at) => `workbook${at}`);
    const given = names.map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(given.map((path, at) => writeFile(path, workbooks[at]!)));
    const output = join(folder, 'recalculated');
    const options = ['--headless', '--norestore', '--convert-to', filter, '--outdir', output];
    await promisify(execFile)(
      libreOffice,
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options, ...given],
      { timeout: LIBREOFFICE_TIMEOUT },
    );
    return await Promise.all(names.map((name) => collect(output, name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Workbooks as LibreOffice computes them. */
export const recalculateAll = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  convertAll(workbooks, FILTERS.workbook, (folder, name) => readFile(join(folder, `${name}.xlsx`)));

/** Workbooks as they come out of the printer, as PDFs. */
export const printAll = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  convertAll(workbooks, FILTERS.paper, (folder, name) => readFile(join(folder, `${name}.pdf`)));

/** By the name of the sheet, row by row what its cells hold; numbers with 15 digits where their format is General. */
export type Values = ReadonlyMap<string, readonly (readonly string[])[]>;

const EXTENSION = '.csv';

async function valuesIn(folder: string, name: string): Promise<Values> {
  const start = `${name}-`;
  const files = (await readdir(folder)).filter((file) => file.startsWith(start));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const { data } = Papa.parse<string[]>(await readFile(join(folder, file), 'utf8'));
        return [file.slice(start.length, -EXTENSION.length), data] as const;
      }),
    ),
  );
}

/** What LibreOffice computes: in half the time of whole workbooks, and nothing but values. */
export const valuesOfAll = (workbooks: readonly Uint8Array[]): Promise<readonly Values[]> =>
  convertAll(workbooks, FILTERS.values, valuesIn);

/** One workbook, in a start of its own. */
export const recalculate = async (workbook: Uint8Array): Promise<Uint8Array> =>
  (await recalculateAll([workbook]))[0]!;

/** A suite judged by LibreOffice. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  describeWith({ isThere: libreOffice !== undefined, missing: MISSING }, name, suite);
}
