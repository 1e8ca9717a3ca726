import type { Cell } from '../../formula/expr.js';
import { fill } from '../../i18n/fill.js';
import { LARGEST } from '../../roi/case/values.js';
import type { Entry } from '../../roi/model/book.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import type { Sheet } from '../sheet.js';
import { formatOf } from '../units.js';
import type { Area, Message, ValidationRule } from '../workbook.js';

export interface InputOptions {
  /** Where the unit's own format does not serve. */
  readonly format?: Format;
  /** Asked for and not entered: the cell stays empty. */
  readonly open?: boolean;
}

const PERCENT = 100;

function boundText(value: number, format: Format, language: string): string {
  if (format !== 'share') return value.toLocaleString(language);
  return `${(value * PERCENT).toLocaleString(language)} %`;
}

/** 'from 0 % to 100 %', '0 or more', or nothing where anything goes. */
function rangeText({ from, to }: Entry, format: Format, { words }: Context): string {
  const { between, atLeast } = words.sheets.inputs.ranges;
  const shown = (value: number): string => boundText(value, format, words.language);
  if (from <= -LARGEST) return '';
  return to >= LARGEST
    ? fill(atLeast, { from: shown(from) })
    : fill(between, { from: shown(from), to: shown(to) });
}

function ruleOf({ unit, from, to }: Entry): ValidationRule {
  const isWhole = unit === 'months';
  return {
    kind: isWhole ? 'whole' : 'decimal',
    from: Math.max(from, -LARGEST),
    to: Math.min(to, LARGEST),
  };
}

function messagesOf(entry: Entry, format: Format, context: Context): { prompt: Message; error: Message } {
  const { prompts, refused } = context.words.sheets.inputs;
  const { title, text } = prompts[entry.unit === 'word' ? 'choice' : kindOf(entry)];
  const what = fill(text, {
    range: rangeText(entry, format, context),
    currency: context.theCase.terms.currency,
  });
  const tidy = what.replaceAll(/\s+/g, ' ').trim();
  return {
    prompt: { title, text: tidy },
    error: { title: refused.title, text: fill(refused.text, { what: tidy }) },
  };
}

type PromptKind = 'share' | 'money' | 'months' | 'seconds' | 'number';
const PROMPT_KINDS: Readonly<Record<string, PromptKind>> = {
  share: 'share',
  rate: 'share',
  money: 'money',
  months: 'months',
  seconds: 'seconds',
};
const kindOf = ({ unit }: Entry): PromptKind => PROMPT_KINDS[unit] ?? 'number';

function validated(sheet: Sheet, area: Area, entry: Entry, format: Format, context: Context): void {
  const { cell } = entry;
  sheet.validate({
    area,
    rule: cell.kind === 'choice' ? (cell as Cell<'choice'>) : ruleOf(entry),
    ...messagesOf(entry, format, context),
  });
}

/** A cell to type into: blue, unlocked, with what it takes said before and after. */
export function inputCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  context: Context,
  draft: Draft,
  { format: asked, open = false }: InputOptions = {},
): void {
  const entry = draft.entryOf(cell);
  const format = asked ?? formatOf(entry.unit);
  sheet.put(row, column, `${open ? 'inputOpen' : 'input'}.${format}`, cell);
  validated(sheet, { row, column, rows: 1, columns: 1 }, entry, format, context);
}

/** A row of cells to type into, one for each month. */
export function inputMonths(
  sheet: Sheet,
  row: number,
  cell: Cell<'row'>,
  context: Context,
  draft: Draft,
): void {
  const entry = draft.entryOf(cell);
  const format = formatOf(entry.unit);
  sheet.months(row, `input.${format}`, cell);
  const column = sheet.setup.firstMonth ?? 1;
  validated(sheet, { row, column, rows: 1, columns: context.model.months }, entry, format, context);
}
