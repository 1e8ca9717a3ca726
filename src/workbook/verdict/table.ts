import type { Cell } from '../../formula/expr.js';
import { recordTable, type Column } from '../blocks/recordTable.js';
import { section } from '../blocks/section.js';
import type { Context } from '../context.js';
import type { Format } from '../formats.js';
import type { Sheet } from '../sheet.js';
import { LINE_PARTS, type LinePart, type VerdictLine } from './lines.js';
import type { VerdictCase } from './cases.js';
import type { VerdictFigures } from './figures.js';

const FORMATS: Readonly<Record<LinePart, Format>> = {
  hard: 'whole',
  soft: 'whole',
  proven: 'whole',
  asked: 'whole',
  open: 'whole',
  waits: 'whole',
  answers: 'count',
  benefits: 'money',
};

/** Figures that are no texts; `fall` is a row and stands on Cash flow. */
const NUMBERS: Readonly<Partial<Record<keyof VerdictFigures, Format>>> = {
  arithmetic: 'whole',
  isPlanned: 'whole',
  spent: 'money',
  lowest: 'money',
  lastNet: 'money',
  month: 'whole',
  again: 'whole',
  later: 'whole',
};

/** How wide the sheet is, and which of its columns has room for a sentence; labels stand in the first, flags in the second. */
export interface VerdictColumns {
  readonly columns: number;
  readonly sentence: number;
}

function linesBlock(sheet: Sheet, { verdict, words }: Context, columns: number): void {
  const text = words.sheets.verdict.lines;
  const { lines, totals, largest } = verdict.lines;
  const table: readonly Column<VerdictLine>[] = [
    { head: text.line, as: { words: 'label' }, of: ({ cells }) => words.benefit(cells.line) },
    ...LINE_PARTS.map((part) => ({
      head: text[part],
      as: { format: FORMATS[part] },
      of: ({ parts }: VerdictLine) => parts[part],
      total: totals[part],
    })),
  ];
  section(sheet, text.title, columns);
  if (lines.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', text.none);
  recordTable(sheet, lines, table, { total: text.all });
  const row = sheet.nextRow();
  sheet.put(row, 1, 'label', text.largestLine);
  sheet.put(row, 2, 'calc.list', largest);
}

function figuresBlock(sheet: Sheet, { verdict, words }: Context, columns: number): void {
  const text = words.sheets.verdict.figures;
  section(sheet, text.title, columns);
  for (const key of Object.keys(verdict.figures) as (keyof VerdictFigures)[]) {
    const figure: Cell = verdict.figures[key];
    if (figure.kind === 'row' || key === 'fall') continue;
    const row = sheet.nextRow();
    sheet.put(row, 1, 'label', text[key]);
    sheet.put(row, 2, `calc.${NUMBERS[key] ?? 'list'}`, figure);
  }
}

function casesBlock(
  sheet: Sheet,
  { verdict, words }: Context,
  { columns, sentence: wide }: VerdictColumns,
): void {
  const text = words.sheets.verdict.cases;
  const head = (label: string): void => {
    const row = sheet.nextRow();
    sheet.put(row, 1, 'subhead', label);
    sheet.put(row, 2, 'subheadNumber', text.holds);
    sheet.put(row, wide, 'subheadIndented', text.sentence);
  };
  const lines = (cases: readonly VerdictCase<Exclude<keyof typeof text, 'title'>>[]): void => {
    for (const { id, holds, sentence } of cases) {
      const row = sheet.nextRow();
      sheet.put(row, 1, 'label', text[id]);
      sheet.put(row, 2, 'calc.whole', holds);
      sheet.put(row, wide, 'plainIndented', sentence);
    }
  };
  section(sheet, text.title, columns);
  head(text.case);
  lines(verdict.cases);
  head(text.more);
  lines(verdict.additions);
}

/** Where the verdict comes from: what it rests on, the figures in its sentences, and the sentences themselves. */
export function verdictTable(context: Context, sheet: Sheet, given: VerdictColumns): void {
  const { columns } = given;
  casesBlock(sheet, context, given);
  figuresBlock(sheet, context, columns);
  linesBlock(sheet, context, columns);
}
