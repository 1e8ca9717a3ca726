import type { Cell } from '../formula/expr.js';
import type { Entry } from '../roi/model/book.js';
import type { Case } from '../roi/case/types.js';
import { contextOf, type About, type Context } from './context.js';
import { isEmptyInput } from './contents.js';
import { described } from './described.js';
import type { Draft } from './draft.js';
import { pathOf } from './inputPath.js';
import { namedCells } from './names.js';
import type { Put, Sheet } from './sheet.js';
import type { Choice, InputData, Name } from './workbook.js';
import type { WorkbookMessages } from './words.js';

const optionValue = (option: string): string => option.slice(option.lastIndexOf('.') + 1);

const KINDS = { number: 'number', row: 'number', text: 'text', choice: 'choice' } as const;

/** The text that stands in the cell; nothing in one that stays empty. */
function valueOf(
  { value, cell }: Entry,
  { month = 1, style }: Put,
  words: Context['words'],
): InputData['value'] {
  if (isEmptyInput(style) || value === '') return null;
  if (typeof value === 'object') return value[month - 1] ?? 0;
  return cell.kind === 'choice' ? words.formula.text(String(value)) : value;
}

function inputOf(sheet: Sheet, put: Put, cell: Cell, { name, to }: Name, draft: Draft, { words }: Context) {
  const entry = draft.entryOf(cell);
  const path = pathOf(cell.id);
  if (!path) return [];
  const choices = cell.options?.map((option): Choice => ({
    text: words.formula.text(option),
    value: optionValue(option),
  }));
  const input: InputData = {
    place: { sheet: sheet.name, row: put.row, column: put.column },
    name,
    along: put.column - to.column,
    path: path.path,
    ...(path.entry && { entry: path.entry(put.month ?? 0) }),
    label: words.formula.text(cell.label),
    kind: KINDS[cell.kind],
    value: valueOf(entry, put, words),
    ...(choices && { choices }),
  };
  return [input];
}

const byPlace = (one: Put, other: Put): number => one.row - other.row || one.column - other.column;

/** Which cell holds which figure of the case. */
export const inputsOf = (
  draft: Draft,
  context: Context,
  named: ReadonlyMap<Cell, Name>,
): readonly InputData[] =>
  draft.sheets.flatMap((sheet) =>
    [...sheet.drawn.puts].sort(byPlace).flatMap((put) => {
      const { item } = put;
      const name = typeof item === 'object' ? named.get(item) : undefined;
      return name && typeof item === 'object' && draft.isInput(item)
        ? inputOf(sheet, put, item, name, draft, context)
        : [];
    }),
  );

/** The same without the rest of the workbook, whose formulas take longest. */
export function inputsOfCase(theCase: Case, messages: WorkbookMessages, about: About): readonly InputData[] {
  const context = contextOf(theCase, messages, about);
  const draft = described(context);
  return inputsOf(draft, context, namedCells(draft));
}
