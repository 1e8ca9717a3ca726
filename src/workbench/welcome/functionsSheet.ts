import { welcomeEn } from '../../i18n/welcome.en.js';
import { columnName } from '../addresses.js';
import type { BookSheet } from '../book.js';
import type { Format } from '../../cells/cells.js';
import { Draft } from './draft.js';
import type { Example } from './examples.js';
import { looks, numbered } from './looks.js';

const words = welcomeEn.functions;
const HEADING_ROW = 4;
/** The widest result has a label and two values. */
const RESULT_COLUMNS = 3;
const LIVE = 3;
/** A narrow column keeps the two results apart. */
const EXPECTED = LIVE + RESULT_COLUMNS + 1;
const SAME = EXPECTED + RESULT_COLUMNS;
const WIDTHS = { name: 172, summary: 240, example: 268, result: 77, gap: 14, same: 48 };
const SIZE = 10;
const CHARACTERS_PER_LINE = 40;
const LINE_HEIGHT = 17;
const WHOLE = '0';
const FRACTION = '0.0000';

const small = (look: Format): Format => ({ ...look, size: SIZE, vertical: 'top' });
const wrapped = (look: Format): Format => ({ ...small(look), wrap: true });

/** A number as its kind asks for, a label to the left. */
function resultFormat(look: Format, part: number | string): Format {
  if (typeof part === 'string') return { ...small(look), horizontal: 'left' };
  return numbered({ ...small(look), horizontal: 'right' }, Number.isInteger(part) ? WHOLE : FRACTION);
}

function sameFormula(row: number, width: number): string {
  const pairs = Array.from({ length: width }, (_, at) => {
    const live = `${columnName(LIVE + at)}${row}`;
    const expected = `${columnName(EXPECTED + at)}${row}`;
    return `IF(ISNUMBER(${expected}),ABS(${live}-${expected})<=1E-6*MAX(1,ABS(${expected})),${live}=${expected})`;
  });
  return `=IF(IFERROR(AND(${pairs.join(',')}),FALSE),"${words.same}","${words.different}")`;
}

/** Writes one function and gives the row for the next: a result takes as many rows as it spills. */
function putFunction(draft: Draft, { id, summary, formula, expected }: Example, row: number): number {
  const lines = Math.ceil(Math.max(summary.length, formula.length) / CHARACTERS_PER_LINE);
  draft.text(`A${row}`, `CSROI.${id}`, { ...small(looks.label), bold: true });
  draft.text(`B${row}`, summary, wrapped(looks.meaning));
  draft.text(`C${row}`, formula, wrapped(looks.formula));
  draft.height(row, 6 + LINE_HEIGHT * lines);
  expected.forEach((parts, down) => {
    parts.forEach((part, along) => {
      const live = `${columnName(LIVE + along)}${row + down}`;
      const isFormula = down === 0 && along === 0;
      draft.put(live, isFormula ? formula : null, resultFormat(looks.value, part));
      draft.put(`${columnName(EXPECTED + along)}${row + down}`, part, resultFormat(looks.data, part));
    });
    const same = sameFormula(row + down, parts.length);
    draft.put(`${columnName(SAME)}${row + down}`, same, { ...small(looks.label), horizontal: 'center' });
  });
  return row + Math.max(1, expected.length);
}

function putHeadings(draft: Draft): void {
  const columns = ['A', 'B', 'C', columnName(LIVE), columnName(EXPECTED), columnName(SAME)];
  for (let at = 0; at <= SAME; at += 1) draft.put(`${columnName(at)}${HEADING_ROW}`, null, looks.heading);
  columns.forEach((column, at) => {
    const centred: Format = column === columnName(SAME) ? { horizontal: 'center' } : {};
    draft.put(`${column}${HEADING_ROW}`, words.columns[at] ?? '', { ...looks.heading, ...centred });
  });
  draft.height(HEADING_ROW, 26);
}

/** Every function with its first example calculated live beside the result that the catalogue promises. */
export function functionsSheet(examples: readonly Example[]): BookSheet {
  const draft = new Draft().put('A1', words.title, looks.title).height(1, 40);
  const marks = `${columnName(SAME)}${HEADING_ROW + 1}:${columnName(SAME)}2000`;
  const count = `COUNTIF(${marks},"${words.same}")`;
  draft.put('A2', `=${count}&" ${words.of} "&COUNTA(${marks})&" ${words.count}"`, looks.intro);
  putHeadings(draft);
  let row = HEADING_ROW + 1;
  for (const example of examples) row = putFunction(draft, example, row);
  const results = Array.from({ length: RESULT_COLUMNS }, () => WIDTHS.result);
  return draft.sheet(
    welcomeEn.sheets.functions,
    [WIDTHS.name, WIDTHS.summary, WIDTHS.example, ...results, WIDTHS.gap, ...results, WIDTHS.same],
    { frozen: { rows: HEADING_ROW, columns: 0 }, gridlines: false },
  );
}
