import { fill } from '../../../i18n/fill.js';
import { choice, input } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { inputCell } from '../../blocks/inputCell.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { dayNumber } from '../../months.js';
import type { Sheet } from '../../sheet.js';
import type { Message, ValidationRule } from '../../workbook.js';
import { sentenceKey } from '../../words.js';
import { LOG_COLUMNS } from './columns.js';

/** Rows to add to every table. */
const SPARE = 6;
const MOST_CHARACTERS = 5000;
/** Dates that make sense: from 1990 to 2100. */
const DATES = { from: dayNumber('1990-01-01'), to: dayNumber('2100-12-31') } as const;

export const STATES = ['stateOpen', 'stateDone'].map((key) => sentenceKey(key as 'stateOpen' | 'stateDone'));

/** The sheet while its tables are written; nothing given is an empty cell. */
export interface LogPage {
  readonly sheet: Sheet;
  readonly context: Context;
  readonly draft: Draft;
  /** A table: its heading, the heads of its columns, a row for each record and some to add. */
  readonly table: <R>(
    title: string,
    heads: readonly (readonly [column: number, head: string, isFigure?: boolean])[],
    records: readonly R[],
    row: (row: number, record: R | undefined) => void,
  ) => void;
  readonly words: (row: number, column: number, said: string | undefined) => void;
  readonly date: (row: number, column: number, date: string | null | undefined) => void;
  /** A figure that formulas may read; returns its cell. */
  readonly figure: (
    row: number,
    column: number,
    id: string,
    given: {
      readonly value: number | null | undefined;
      readonly unit: 'money' | 'months';
      readonly from: number;
      readonly to: number;
    },
  ) => Cell<'number'>;
  readonly state: (row: number, column: number, id: string, isDone: boolean | undefined) => void;
}

export function logPage(sheet: Sheet, context: Context, draft: Draft): LogPage {
  const { prompts } = context.words.sheets.review;
  const { refused } = context.words.sheets.inputs;
  const label = sentenceKey('reviewLabel');

  function validate(row: number, column: number, rule: ValidationRule, prompt: Message): void {
    const error = { title: refused.title, text: fill(refused.text, { what: prompt.text }) };
    sheet.validate({ area: { row, column, rows: 1, columns: 1 }, rule, prompt, error });
  }

  return {
    sheet,
    context,
    draft,
    table(title, heads, records, rowOf) {
      section(sheet, title, LOG_COLUMNS);
      const head = sheet.nextRow();
      const byColumn = new Map(heads.map(([column, text, isFigure]) => [column, { text, isFigure }]));
      for (let column = 1; column <= LOG_COLUMNS; column++) {
        const here = byColumn.get(column);
        sheet.put(head, column, here?.isFigure ? 'subheadNumber' : 'subheadIndented', here?.text);
      }
      for (const record of records) rowOf(sheet.nextRow(), record);
      for (let spare = 0; spare < SPARE; spare++) rowOf(sheet.nextRow(), undefined);
    },
    words(row, column, said) {
      sheet.put(row, column, 'inputWords', said === '' ? undefined : said);
      const { title, text } = prompts.words;
      const prompt = { title, text: fill(text, { most: MOST_CHARACTERS }) };
      validate(row, column, { kind: 'textLength', to: MOST_CHARACTERS }, prompt);
    },
    date(row, column, date) {
      const day = date === undefined || date === null ? undefined : dayNumber(date);
      sheet.put(row, column, day === undefined ? 'inputSpare.date' : 'input.date', day);
      validate(row, column, { kind: 'date', ...DATES }, prompts.date);
    },
    figure(row, column, id, { value, ...bounds }) {
      const cell = input(`reviewLog.${id}`, label);
      draft.enter({ cell, value: value ?? 0, ...bounds });
      inputCell(sheet, row, column, cell, context, draft, { spare: value === null || value === undefined });
      return cell;
    },
    state(row, column, id, isDone) {
      const cell = choice(`reviewLog.${id}`, label, STATES);
      draft.enter({ cell, value: STATES[isDone === true ? 1 : 0]!, unit: 'word', from: 0, to: 0 });
      inputCell(sheet, row, column, cell, context, draft, { spare: isDone === undefined });
    },
  };
}
