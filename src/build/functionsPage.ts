import { errorMessage } from '../i18n/errorMessage.js';
import { docsEn } from '../i18n/docs.en.js';
import { en } from '../i18n/messages.en.js';
import type { Entry } from '../kpi/catalogue.js';
import type { Outcome, Param } from '../kpi/define.js';
import type { Category, Example } from '../kpi/doc.js';
import { CELL_OF } from '../kpi/errorCells.js';
import { CellError, KpiError, type KpiErrorCode } from '../kpi/errors.js';
import { evaluate } from '../kpi/evaluate.js';
import { formulaText } from '../kpi/formulaText.js';

const docs = docsEn;
const DIGITS = 10;

const code = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll('|', '\\|');
const anchor = (id: string) => id.toLowerCase();

function numberText(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function outcomeText(outcome: Outcome): string {
  if (typeof outcome === 'number') return numberText(outcome);
  return outcome
    .map((row) =>
      row
        .map((part, at) => {
          if (typeof part === 'number') return numberText(part);
          return at === 0 && part in en.labels ? en.labels[part as keyof typeof en.labels] : part;
        })
        .join(', '),
    )
    .join('; ');
}

/** What the cell shows for an example: computed here and now, never written down. */
async function resultText({ fn }: Entry, example: Example): Promise<string> {
  try {
    return outcomeText(await evaluate(fn, example.args));
  } catch (error) {
    if (error instanceof CellError) return code(error.cell);
    if (error instanceof KpiError) return `${code(CELL_OF[error.code])} ${errorMessage(en, fn.id, error)}`;
    throw error;
  }
}

function boundsText({ from, to, above, whole, words, kind, default: fallback }: Param): string {
  const share = kind === 'share';
  const low = share ? 0 : from;
  const high = share ? 1 : to;
  return [
    ...(kind === 'confidence' ? ['> 0, < 1'] : []),
    ...(low !== undefined && high !== undefined ? [`${low}…${high}`] : []),
    ...(low !== undefined && high === undefined ? [`≥ ${low}`] : []),
    ...(low === undefined && high !== undefined ? [`≤ ${high}`] : []),
    ...(above !== undefined ? [`> ${above}`] : []),
    ...(whole ? [docs.whole] : []),
    ...(words ? [words.map((word) => code(`"${word}"`)).join(' ')] : []),
    ...(fallback !== undefined ? [`${docs.default} ${code(String(fallback))}`] : []),
  ].join(', ');
}

function signature({ fn }: Entry): string {
  const params = fn.params.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=CSROI.${fn.id}(${params.join(', ')})`;
}

function parameterTable({ fn, doc }: Entry): string[] {
  return [
    `| ${docs.argument} | ${docs.kind} | ${docs.unit} | ${docs.bounds} | ${docs.help} |`,
    '|---|---|---|---|---|',
    ...fn.params.map(
      (param) =>
        `| ${code(param.name)} | ${docs.kinds[param.kind]} | ${docs.units[param.unit]} | ${cell(boundsText(param))} | ${cell(doc.params[param.name] ?? '')} |`,
    ),
  ];
}

function nativeText({ doc: { native } }: Entry): string[] {
  if (typeof native === 'string') return [`${docs.native}: ${code(native)}`];
  if ('none' in native) return [`${docs.native}: — ${native.none}`];
  return [`${docs.native}:`, '', ...native.map((row) => `- ${row.map(code).join(' ')}`)];
}

const RANGES: ReadonlySet<Param['kind']> = new Set(['range', 'sum', 'dates', 'ids', 'texts']);

/** The errors that a parameter's kind and bounds bring about. */
function errorsOf({ kind, from, to, above, whole, words }: Param): KpiErrorCode[] {
  const bounded = from !== undefined || to !== undefined || above !== undefined;
  return [
    ...(RANGES.has(kind) ? (['nothingToCompute'] as const) : []),
    ...(kind === 'texts' || kind === 'ids' ? [] : (['wrongKind'] as const)),
    ...(bounded || kind === 'share' || kind === 'confidence' ? (['between'] as const) : []),
    ...(whole ? (['notWhole'] as const) : []),
    ...(words ? (['unknownWord'] as const) : []),
  ];
}

/** Every error cell a function can show, with its situations: from its parameters and its examples. */
function errorsText({ fn, doc }: Entry): string {
  const shown = doc.examples.flatMap((example) => ('error' in example ? [example.error] : []));
  const situations = new Map<string, Set<string>>();
  for (const error of [...fn.params.flatMap(errorsOf), ...shown]) {
    const cell = CELL_OF[error];
    situations.set(cell, (situations.get(cell) ?? new Set()).add(docs.situations[error]));
  }
  return [...situations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cell, words]) => `${code(cell)} ${[...words].join(', ')}`)
    .join('; ');
}

async function section(entry: Entry): Promise<string> {
  const { fn, doc } = entry;
  const examples = await Promise.all(
    doc.examples.map(
      async (example) =>
        `| ${cell(example.title)} | ${code(cell(formulaText(fn.id, example)))} | ${cell(await resultText(entry, example))} |`,
    ),
  );
  const source = doc.source.url ? `[${doc.source.title}](${doc.source.url})` : doc.source.title;
  return [
    `### <a id="${anchor(fn.id)}"></a>CSROI.${fn.id}`,
    '',
    doc.summary,
    '',
    code(signature(entry)),
    '',
    `${docs.formula}: ${doc.formula}`,
    '',
    ...parameterTable(entry),
    '',
    `${docs.result}: ${doc.result}`,
    '',
    ...(doc.notes ?? []).map((note) => `- ${note}`),
    ...(doc.notes?.length ? [''] : []),
    `| ${docs.example} | ${docs.formulaTyped} | ${docs.result} |`,
    '|---|---|---|',
    ...examples,
    '',
    `${docs.errors}: ${errorsText(entry)}`,
    '',
    ...nativeText(entry),
    '',
    `${docs.source}: ${source}`,
    '',
  ].join('\n');
}

/** The reference page: every function with its arguments, examples as computed, native form and source. */
export async function functionsPage(catalogue: readonly Entry[]): Promise<string> {
  const categories = [...new Set(catalogue.map(({ doc }) => doc.category))];
  const inCategory = (category: Category) => catalogue.filter(({ doc }) => doc.category === category);
  const overview = categories.map(
    (category) =>
      `- **${docs.categories[category]}**: ${inCategory(category)
        .map(({ fn }) => `[${fn.id}](#${anchor(fn.id)})`)
        .join(' · ')}`,
  );
  const parts = await Promise.all(
    categories.map(async (category) => {
      const sections = await Promise.all(inCategory(category).map(section));
      return [`## ${docs.categories[category]}`, '', ...sections].join('\n');
    }),
  );
  return [`# ${docs.title}`, '', docs.made, '', ...docs.intro, '', ...overview, '', ...parts].join('\n');
}
