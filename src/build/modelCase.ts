import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { presetsEn } from '../i18n/presets.en.js';
import { parseCase } from '../roi/case/parseCase.js';
import { withValue } from '../roi/case/path.js';
import { PRESET_IDS } from '../roi/case/project.js';
import { parseCaseText } from '../roi/case/stored.js';
import type { Case } from '../roi/case/types.js';
import { PRESETS } from '../roi/presets/presets.js';
import type { Source } from './modelArguments.js';
import { faulty, refused } from './modelRefused.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;
const REASONS: Readonly<Record<string, 'noSuchFile' | 'isFolder'>> = {
  ENOENT: 'noSuchFile',
  EISDIR: 'isFolder',
};

function textOf(file: string): string {
  // npm runs scripts in the folder of package.json; the file is named from where the user stands.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw refused(REASONS[reason] ?? 'unreadable', { file, reason });
  }
}

function storedCase(from: Source): Case {
  if ('preset' in from) {
    const id = PRESET_IDS.find((known) => known === from.preset);
    if (!id) throw refused('unknownPreset', { presets: PRESET_IDS.join(', '), found: from.preset });
    return PRESETS[id](presetsEn, SURROUNDINGS);
  }
  const { case: stored, problems } = parseCaseText(textOf(from.file));
  if (problems) throw faulty(problems);
  return stored;
}

/** A value as JSON where it is some, else as text: 0.2, true, null, annual. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The case with what `--set` changes. Throws `Refused`. */
export function caseFrom(from: Source, settings: readonly string[]): Case {
  let json: unknown = storedCase(from);
  if (settings.length === 0) return json as Case;
  for (const setting of settings) {
    const at = setting.indexOf('=');
    if (at < 1) throw refused('setWithoutValue', { found: setting });
    const path = setting.slice(0, at);
    const next = withValue(json, path, valueIn(setting.slice(at + 1)));
    if (next === undefined) throw faulty([{ path, code: 'unknownFigure', details: { found: path } }]);
    json = next;
  }
  const { case: changed, problems } = parseCase(json);
  if (problems) throw faulty(problems);
  return changed;
}
