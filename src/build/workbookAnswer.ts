import { readFileSync } from 'node:fs';
import { fill } from '../i18n/fill.js';
import { workbookCommandEn } from '../i18n/workbookCommand.en.js';
import { PRESET_IDS } from '../roi/case/project.js';
import type { Case } from '../roi/case/types.js';
import { caseWorkbook } from '../workbook/caseWorkbook.js';
import { writeXlsx } from '../xlsx/writeXlsx.js';
import { caseFrom } from './caseFrom.js';
import { wantedBy } from './workbookArguments.js';
import { requireTarget, writeWhole } from './workbookFile.js';

function bytesOf(theCase: Case): Uint8Array {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return writeXlsx(caseWorkbook(theCase, version));
}

/** Writes the workbook that `npm run workbook` is asked for and says so. Throws `Refused`; nothing is written then. */
export function writtenFor(args: readonly string[]): string {
  const wanted = wantedBy(args);
  if (wanted.what === 'help') return fill(workbookCommandEn.help, { presets: PRESET_IDS.join(', ') });
  const { from, settings, file, force } = wanted;
  requireTarget(file, force);
  writeWhole(file, bytesOf(caseFrom(from, settings)));
  return fill(workbookCommandEn.written, { file });
}
