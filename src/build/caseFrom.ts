import { readFileSync } from 'node:fs';
import { commandEn } from '../i18n/command.en.js';
import { fill } from '../i18n/fill.js';
import { presetsEn } from '../i18n/presets.en.js';
import { parseCase } from '../roi/case/parseCase.js';
import { newMetric } from '../roi/case/make.js';
import { METRIC_IDS } from '../roi/case/metrics.js';
import { figurePath, valueAt, withValue } from '../roi/case/path.js';
import type { Problem } from '../roi/case/problem.js';
import { PRESET_IDS } from '../roi/case/project.js';
import { parseCaseText } from '../roi/case/stored.js';
import type { Case } from '../roi/case/types.js';
import { EXAMPLE_SURROUNDINGS } from '../roi/presets/exampleSurroundings.js';
import { PRESETS } from '../roi/presets/presets.js';
import { faulty, Refused, refused } from './refused.js';
import { userPath } from './userPath.js';

export type Source = { readonly file: string } | { readonly preset: string };

const REASONS: Readonly<Record<string, 'noSuchFile' | 'isFolder'>> = {
  ENOENT: 'noSuchFile',
  EISDIR: 'isFolder',
};

function textOf(file: string): string {
  try {
    return readFileSync(userPath(file), 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw refused(commandEn[REASONS[reason] ?? 'unreadable'], { file, reason });
  }
}

/** A problem of the whole file names the file; others name a place in it. */
const inFile = (file: string, problems: readonly Problem[]): Refused =>
  problems.some(({ path }) => path === '')
    ? new Refused(faulty(problems).lines.map((says) => fill(commandEn.inFile, { file, says })))
    : faulty(problems);

function storedCase(from: Source): Case {
  if ('preset' in from) {
    const id = PRESET_IDS.find((known) => known === from.preset);
    if (!id) throw refused(commandEn.unknownPreset, { presets: PRESET_IDS.join(', '), found: from.preset });
    return PRESETS[id](presetsEn, EXAMPLE_SURROUNDINGS);
  }
  const { case: stored, problems } = parseCaseText(textOf(from.file));
  if (problems) throw inFile(from.file, problems);
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

/** A metric is there as soon as one of its fields is set. */
function withMetric(json: unknown, path: string): unknown {
  const id = METRIC_IDS.find((known) => path.startsWith(`metrics.${known}.`));
  if (id === undefined || valueAt(json, `metrics.${id}`) !== undefined) return json;
  return withValue(json, 'metrics', { ...(valueAt(json, 'metrics') as object), [id]: newMetric() });
}

/** The case with what `--set` changes. Throws `Refused`. */
export function caseFrom(from: Source, settings: readonly string[]): Case {
  let json: unknown = storedCase(from);
  if (settings.length === 0) return json as Case;
  for (const setting of settings) {
    const at = setting.indexOf('=');
    if (at < 1) throw refused(commandEn.setWithoutValue, { found: setting });
    const path = setting.slice(0, at);
    const next = withValue(withMetric(json, path), path, valueIn(setting.slice(at + 1)));
    if (next === undefined) throw faulty([{ path, code: 'unknownFigure', details: { found: path } }]);
    json = next;
  }
  const { case: changed, problems } = parseCase(json);
  if (problems) throw faulty(problems.map((one) => ({ ...one, path: figurePath(json, one.path) })));
  return changed;
}
