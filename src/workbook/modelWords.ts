import type { OperatorWords, Words } from '../formula/words.js';
import { fill } from '../i18n/fill.js';
import type { ModelMessages } from '../i18n/model.en.js';
import type { RoiMessages } from '../i18n/roi.en.js';
import type { BenefitLine, Case, CostLine } from '../roi/case/types.js';
import { lineOf, metricOf, partsOfLabel } from '../roi/model/labels.js';

const large = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const usual = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const tiny = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

const byDecimals = new Map<number, Intl.NumberFormat>();

/** Making one takes longer than using it. */
function withDecimals(decimals: number): Intl.NumberFormat {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = byDecimals.get(decimals) ?? new Intl.NumberFormat('en-US', options);
  byDecimals.set(decimals, format);
  return format;
}

/** As many digits as tell something: 212,000.5, 0.1617, 0.00000012. */
function shown(value: number): string {
  const size = Math.abs(value);
  const format = size >= 100 ? large : size === 0 || size >= 0.001 ? usual : tiny;
  return format.format(value).replace('-', '−');
}

const lookUp = (messages: Readonly<Record<string, string>>, key: string): string | undefined => messages[key];

export const benefitName = (
  { name, kind }: Pick<BenefitLine, 'name' | 'kind'>,
  { benefitKinds }: RoiMessages,
): string => (name === '' ? benefitKinds[kind] : name);
export const costName = (
  { name, category }: Pick<CostLine, 'name' | 'category'>,
  { costCategories }: RoiMessages,
): string => (name === '' ? costCategories[category] : name);

/** Names of lines, metrics, initiatives, classes and scenarios: what {of} stands for. */
function subjectsOf(
  theCase: Case,
  { subjects }: ModelMessages,
  roi: RoiMessages,
): ReadonlyMap<string, string> {
  const { benefits, costs, initiatives, benchmarks, hypotheses, agents, risks } = theCase;
  const kpis = { ...roi.metrics, ...roi.derivedKpis };
  return new Map<string, string>([
    ...Object.entries(kpis).map(([id, name]) => [metricOf(id), name] as const),
    ...Object.entries(subjects),
    ...benefits.map((line) => [lineOf(line.id), benefitName(line, roi)] as const),
    ...costs.map((line) => [lineOf(line.id), costName(line, roi)] as const),
    ...initiatives.map(({ id, name }) => [`initiative.${id}`, name] as const),
    ...benchmarks.map(({ id, claim }) => [`benchmark.${id}`, claim] as const),
    ...hypotheses.map(({ id, behaviour }) => [`hypothesis.${id}`, behaviour] as const),
    ...agents.map(({ id, name }) => [`agent.${id}`, name] as const),
    ...risks.map(({ id, name }) => [`risk.${id}`, name] as const),
  ]);
}

/** {0} ∘ {1}: what stands between the first two arguments of a template stands between all others. */
function told(template: string, args: readonly string[]): string {
  const [first = '', ...others] = args;
  if (template.includes('{2}')) return fill(template, Object.fromEntries(args.map((arg, at) => [at, arg])));
  const between = /\{0\}(.*)\{1\}/.exec(template)?.[1];
  if (between === undefined) return template.replace('{0}', () => first);
  const begin = template.slice(0, template.indexOf('{0}'));
  const end = template.slice(template.indexOf('{1}') + '{1}'.length);
  return others.length === 0 ? begin + first + end : begin + [first, ...others].join(between) + end;
}

/** The words of a case's model in one language, for formulas told and printed. */
export function modelWords(theCase: Case, messages: ModelMessages, roi: RoiMessages): Words {
  const subjects = subjectsOf(theCase, messages, roi);
  const { labels, words, operators, telling } = messages;
  const wordsOf = (whose: string): readonly string[] =>
    subjects.has(whose) ? [whose] : whose.replace(/^scenario\./, '').split('.');
  const subject = (of: string): string =>
    of
      .split(' ')
      .flatMap(wordsOf)
      .map((word) => subjects.get(word) ?? word)
      .join(', ');
  const text = (label: string): string => {
    const { key, of } = partsOfLabel(label);
    const found =
      lookUp(labels, key) ?? lookUp(words, key) ?? lookUp(messages.checks, key.replace(/^check\./, ''));
    if (found === undefined) throw new Error(`no words for ${key}`);
    return fill(found, of === undefined ? {} : { of: subject(of) });
  };
  const number = (value: number): string => (Number.isNaN(value) ? telling.nothing : shown(value));
  return {
    text,
    fixed: (value, decimals) => withDecimals(decimals).format(value),
    number,
    named: (label, figure) => `${label} ${figure}`,
    months: (label, from, to) => fill(telling.months, { label, from, to }),
    list: (figures) => figures.join(', '),
    inMonth: (label, month, figure) => fill(telling.inMonth, { label, month, figure }),
    before: (label, figure) => fill(telling.before, { label, figure }),
    month: (month) => fill(telling.month, { month }),
    op: (word: OperatorWords, args) => told(operators[word], args),
    statement: (label, formula, result) => `${label} = ${formula} = ${result}`,
  };
}
