import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

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

/** A workbook as LibreOffice computes it from its formulas alone. Each call starts a LibreOffice of its own, in a profile of its own. */
export async function recalculate(workbook: Uint8Array): Promise<Uint8Array> {
  if (libreOffice === undefined) throw new Error('LibreOffice not found: install it or set SOFFICE_PATH');
  const folder = await mkdtemp(join(tmpdir(), 'csroi-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const given = join(folder, 'workbook.xlsx');
    await writeFile(given, workbook);
    const output = join(folder, 'recalculated');
    const options = [
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      output,
    ];
    await promisify(execFile)(
      libreOffice,
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options, given],
      { timeout: LIBREOFFICE_TIMEOUT },
    );
    return await readFile(join(output, 'workbook.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A suite judged by LibreOffice. Where there is none it is skipped, saying so, but on the build server, where it fails.
 */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  if (libreOffice !== undefined) describe(name, suite);
  else if (process.env['CI']) {
    it(`${name}: needs LibreOffice`, () => {
      throw new Error('LibreOffice not found: install it or set SOFFICE_PATH');
    });
  } else describe.skip(`${name} (skipped: LibreOffice not found, set SOFFICE_PATH)`, suite);
}
