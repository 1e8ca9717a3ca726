import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describeWith } from './describeWith.js';

/** LibreOffice trusts the values stored in a file unless its profile says: always recalculate. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
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

/** What LibreOffice writes: a filter, which the file's extension begins. */
type Filter = 'xlsx:Calc MS Excel 2007 XML' | 'pdf';

/** Workbooks in another format, computed from their formulas alone, all in one start of LibreOffice, in a profile of its own. */
async function convertAll(workbooks: readonly Uint8Array[], filter: Filter): Promise<readonly Uint8Array[]> {
  if (libreOffice === undefined) throw new Error(MISSING);
  const folder = await mkdtemp(join(tmpdir(), 'csroi-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, at) => `workbook${at}.xlsx`);
    const given = names.map((name) => join(folder, name));
    await Promise.all(given.map((path, at) => writeFile(path, workbooks[at]!)));
    const output = join(folder, 'recalculated');
    const options = ['--headless', '--norestore', '--convert-to', filter, '--outdir', output];
    await promisify(execFile)(
      libreOffice,
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options, ...given],
      { timeout: LIBREOFFICE_TIMEOUT },
    );
    const [extension = ''] = filter.split(':');
    return await Promise.all(names.map((name) => readFile(join(output, name.replace('xlsx', extension)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Workbooks as LibreOffice computes them. */
export const recalculateAll = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  convertAll(workbooks, 'xlsx:Calc MS Excel 2007 XML');

/** Workbooks as they come out of the printer, as PDFs. */
export const printAll = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  convertAll(workbooks, 'pdf');

/** One workbook, in a start of its own. */
export const recalculate = async (workbook: Uint8Array): Promise<Uint8Array> =>
  (await recalculateAll([workbook]))[0]!;

/** A suite judged by LibreOffice. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  describeWith({ isThere: libreOffice !== undefined, missing: MISSING }, name, suite);
}
