import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { explain } from '../formula/explain.js';
import { print } from '../formula/print.js';
import type { Cell } from '../formula/expr.js';
import type { Layout } from '../formula/layout.js';
import { modelEn } from '../i18n/model.en.js';
import { presetsEn } from '../i18n/presets.en.js';
import { problemMessage } from '../i18n/problemMessage.js';
import { roiEn } from '../i18n/roi.en.js';
import { parseCase } from '../roi/case/parseCase.js';
import { withValue } from '../roi/case/path.js';
import type { Problem } from '../roi/case/problem.js';
import { PRESET_IDS } from '../roi/case/project.js';
import { parseCaseText } from '../roi/case/stored.js';
import type { Case } from '../roi/case/types.js';
import { PRESETS } from '../roi/presets/presets.js';
import { calculate, cellsOf } from '../roi/model/calculator.js';
import { modelOf, type Model } from '../roi/model/model.js';
import { resultsOf } from '../roi/model/results.js';
import { sensitivityOf } from '../roi/model/sensitivity.js';
import { simulate } from '../roi/model/simulation.js';
import { caseJsonSchema } from './caseSchema.js';
import { modelWords } from './modelWords.js';

/*
 * npm run --silent model -- case.json | --preset NAME [--set path=value]… [--explain hard.roi] [--formula hard.npv] [--month 3]
 * npm run --silent model -- --schema
 */

/** What is wrong with what was asked for: one line each. */
class Refused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const OPTIONS = {
  preset: { type: 'string' },
  set: { type: 'string', multiple: true },
  schema: { type: 'boolean' },
  explain: { type: 'string' },
  formula: { type: 'string' },
  month: { type: 'string' },
} as const;

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;

const sentences = (problems: readonly Problem[]): Refused =>
  new Refused(problems.map((problem) => problemMessage(roiEn, problem)));

function givenCase(preset: string | undefined, file: string | undefined): Case {
  if (preset !== undefined) {
    const id = PRESET_IDS.find((known) => known === preset);
    if (!id) throw new Refused([`--preset needs one of ${PRESET_IDS.join(', ')}, found ${preset}`]);
    return PRESETS[id](presetsEn, SURROUNDINGS);
  }
  if (file === undefined) throw new Refused(['model needs a case file, --preset or --schema, found none']);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refused([(error as Error).message]);
  }
  const parsed = parseCaseText(text);
  if (parsed.problems) throw sentences(parsed.problems);
  return parsed.case;
}

/** A value as JSON where it is some, else as text: 0.2, true, null, annual. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function changed(theCase: Case, settings: readonly string[]): Case {
  let json: unknown = theCase;
  for (const setting of settings) {
    const at = setting.indexOf('=');
    if (at < 1) throw new Refused([`--set needs path=value, found ${setting}`]);
    const path = setting.slice(0, at);
    const next = withValue(json, path, valueIn(setting.slice(at + 1)));
    if (next === undefined) throw sentences([{ path, code: 'unknownFigure', details: { found: path } }]);
    json = next;
  }
  const { case: parsed, problems } = parseCase(json);
  if (problems) throw sentences(problems);
  return parsed;
}

function cellNamed(model: Model, id: string): Cell {
  const cells = cellsOf(model).filter(({ expr }) => expr);
  const cell = cells.find((known) => known.id === id);
  if (cell) return cell;
  const near = cells.filter((known) => known.id.endsWith(`.${id.split('.').at(-1) ?? ''}`)).slice(0, 8);
  throw new Refused([
    `a result of the case is needed, such as ${[...near.map((known) => known.id), 'hard.roi'].join(', ')}, found ${id}`,
  ]);
}

/** A place for every cell: rows below each other with months from D, single cells in column B. */
function layoutOf(model: Model): Layout {
  const rows = new Map(cellsOf(model).map((cell, at) => [cell, at + 2]));
  return {
    months: model.months,
    place(cell, month = 1) {
      const begun = model.beginnings.get(cell);
      const row = rows.get(begun ?? cell) ?? 1;
      if (begun) return { sheet: 'Model', row, column: 3 };
      return { sheet: 'Model', row, column: cell.kind === 'row' ? 3 + month : 2 };
    },
    header: (sheet, month) => ({ sheet, row: 1, column: 3 + month }),
  };
}

/** One cell told or printed; of a row, one month. */
function aboutCell(model: Model, id: string, as: 'explain' | 'formula', given: string | undefined): string {
  const words = modelWords(model.theCase, modelEn, roiEn);
  const cell = cellNamed(model, id);
  const month = cell.kind === 'row' ? Number(given ?? model.months) : undefined;
  if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= model.months)) {
    throw new Refused([`--month needs 1 to ${model.months}, found ${given ?? ''}`]);
  }
  if (as === 'explain') return explain(cell, calculate(model).tape, words, month);
  return `=${print(cell, { layout: layoutOf(model), texts: words, to: 'excel', names: true }, month)}`;
}

function everything(model: Model): string {
  const { values, ...others } = resultsOf(model);
  const hasEstimates = model.theCase.spreads.some(({ likely }) => likely !== null);
  return JSON.stringify(
    {
      ...values,
      ...others,
      sensitivity: sensitivityOf(model),
      ...(hasEstimates && { simulation: simulate(model) }),
    },
    null,
    2,
  );
}

export function run(args: readonly string[]): string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refused([(error as Error).message]);
  }
  const { values, positionals } = parsed;
  if (values.schema === true) return JSON.stringify(caseJsonSchema(), null, 2);
  const model = modelOf(changed(givenCase(values.preset, positionals[0]), values.set ?? []));
  if (values.explain !== undefined) return aboutCell(model, values.explain, 'explain', values.month);
  if (values.formula !== undefined) return aboutCell(model, values.formula, 'formula', values.month);
  return everything(model);
}

try {
  process.stdout.write(`${run(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.lines.join('\n')}\n`);
  process.exitCode = 1;
}
