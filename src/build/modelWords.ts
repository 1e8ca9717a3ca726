import type { OperatorWords, Words } from '../formula/words.js';
import { fill } from '../i18n/fill.js';
import type { ModelMessages } from '../i18n/model.en.js';
import type { RoiMessages } from '../i18n/roi.en.js';
import type { Case } from '../roi/case/types.js';
import { partsOfLabel } from '../roi/model/labels.js';

const shown = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

const lookUp = (messages: Readonly<Record<string, string>>, key: string): string | undefined => messages[key];

/** Names of lines, metrics, initiatives, classes and scenarios: what {of} stands for. */
function subjectsOf(
  theCase: Case,
  { subjects }: ModelMessages,
  roi: RoiMessages,
): ReadonlyMap<string, string> {
  const { benefits, costs, initiatives } = theCase;
  return new Map<string, string>([
    ...Object.entries(roi.metrics),
    ...Object.entries(subjects),
    ...benefits.map(({ id, name, kind }) => [id, name === '' ? roi.benefitKinds[kind] : name] as const),
    ...costs.map(
      ({ id, name, category }) => [id, name === '' ? roi.costCategories[category] : name] as const,
    ),
    ...initiatives.map(({ id, name }) => [`initiative.${id}`, name] as const),
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
  const subject = (of: string): string =>
    subjects.get(of) ??
    of
      .replace(/^scenario\./, '')
      .split(/[. ]/)
      .map((part) => subjects.get(part) ?? part)
      .join(', ');
  const text = (label: string): string => {
    const { key, of } = partsOfLabel(label);
    const found =
      lookUp(labels, key) ?? lookUp(words, key) ?? lookUp(messages.checks, key.replace(/^check\./, ''));
    if (found === undefined) throw new Error(`no words for ${key}`);
    return fill(found, of === undefined ? {} : { of: subject(of) });
  };
  const number = (value: number): string => (Number.isNaN(value) ? telling.nothing : shown.format(value));
  return {
    text,
    fixed: (value, decimals) =>
      value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    number,
    named: (label, figure) => `${label} ${figure}`,
    months: (label, from, to) => fill(telling.months, { label, from, to }),
    list: (figures) => figures.join(', '),
    before: (label, figure) => fill(telling.before, { label, figure }),
    month: (month) => fill(telling.month, { month }),
    op: (word: OperatorWords, args) => told(operators[word], args),
    statement: (label, formula, result) => `${label} = ${formula} = ${result}`,
  };
}
