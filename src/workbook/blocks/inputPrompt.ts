import { fill } from '../../i18n/fill.js';
import type { PromptKind } from '../../i18n/workbookSheetsInputs.en.js';
import type { Unit } from '../../kpi/define.js';
import { LARGEST } from '../../roi/case/values.js';
import type { Entry } from '../../roi/model/book.js';
import type { Context } from '../context.js';
import type { Format } from '../formats.js';
import type { Message } from '../workbook.js';

const PERCENT = 100;
const SHARES: readonly Format[] = ['share', 'smallShare'];

/** Inputs whose unit alone does not say what is asked for, by their ids. */
const BY_ID: readonly (readonly [id: RegExp, kind: PromptKind])[] = [
  [/^costs\..*\.(?:amount|amounts|amounts\.\d+)$/, 'cost'],
  [/^costs\..*\.month$/, 'month'],
  [/^costs\..*\.from$/, 'firstMonth'],
  [/^costs\..*\.to$/, 'lastMonth'],
  [/\.successes$/, 'successes'],
  [/\.n$/, 'answers'],
  [/^scenarios\..*Factor$/, 'factor'],
  [/^scenarios\..*Months$/, 'delay'],
];

const BY_UNIT: Readonly<Partial<Record<Unit, PromptKind>>> = {
  share: 'share',
  rate: 'share',
  money: 'money',
  months: 'months',
  seconds: 'seconds',
};

const kindOf = ({ cell, unit }: Entry): PromptKind =>
  BY_ID.find(([id]) => id.test(cell.id))?.[1] ?? BY_UNIT[unit] ?? 'number';

function boundText(value: number, format: Format, language: string): string {
  if (!SHARES.includes(format)) return value.toLocaleString(language);
  return `${(value * PERCENT).toLocaleString(language)} %`;
}

/** What a field of numbers takes, as a sentence. */
function numberPrompt(entry: Entry, format: Format, { theCase, words }: Context): Message {
  const { from, to } = entry;
  const { title, ...texts } = words.sheets.inputs.prompts[kindOf(entry)];
  const shown = (value: number): string => boundText(value, format, words.language);
  const text = from <= -LARGEST ? texts.any : to >= LARGEST ? texts.atLeast : texts.between;
  return { title, text: fill(text, { from: shown(from), to: shown(to), currency: theCase.terms.currency }) };
}

/** The choices of a list, as a sentence. */
function choicePrompt({ cell: { options = [] } }: Entry, { words }: Context): Message {
  const { title, text } = words.sheets.inputs.choicePrompt;
  const names = options.map((option) => words.formula.text(option));
  const listed = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(names);
  return { title, text: fill(text, { choices: listed }) };
}

/** What a cell takes, said while it is selected and again when something else is typed. */
export function inputPrompt(
  entry: Entry,
  format: Format,
  context: Context,
): { readonly prompt: Message; readonly error: Message } {
  const { refused } = context.words.sheets.inputs;
  const prompt =
    entry.cell.kind === 'choice' ? choicePrompt(entry, context) : numberPrompt(entry, format, context);
  return { prompt, error: { title: refused.title, text: fill(refused.text, { what: prompt.text }) } };
}
