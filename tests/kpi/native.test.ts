import { read, utils, write, type CellObject, type WorkSheet } from 'xlsx';
import { catalogue, type Entry } from '../../src/kpi/catalogue.js';
import type { Example } from '../../src/kpi/doc.js';
import { nativeFormulas } from '../../src/kpi/nativeFormula.js';
import { roi } from '../../src/kpi/investment/roi.js';
import { describeWithLibreOffice, recalculate } from '../support/libreoffice.js';
import { inFile, layOut } from '../support/nativeSheet.js';

/*
 * The native form of every function, with the arguments of every example in cells, calculated by
 * LibreOffice from the formulas alone and compared with the example's result.
 */

const WRONG_CACHE = -987654;

interface Expectation {
  readonly id: string;
  readonly title: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: number;
}

function valuesOf(example: Example): readonly (readonly number[])[] | undefined {
  if (!('result' in example)) return undefined;
  if (typeof example.result === 'number') return [[example.result]];
  return example.result.map((row) => row.filter((part): part is number => typeof part === 'number'));
}

function addExample(
  sheet: WorkSheet,
  { fn, doc }: Entry,
  example: Example,
  top: number,
  found: Expectation[],
): number {
  const values = valuesOf(example);
  if (!values) return top;
  const { texts, next } = layOut(sheet, example.args, top);
  const formulas = nativeFormulas(fn, doc.native, texts);
  if (!formulas) return top;
  // Numeric labels (the classes of a scale) stand in the first column of a spill, which native forms leave out.
  const width = formulas[0]?.length ?? 0;
  formulas.forEach((row, down) => {
    row.forEach((formula, right) => {
      const cell = utils.encode_cell({ r: next + down, c: right });
      const value = values[down]?.slice(-width)[right];
      if (value === undefined) return;
      sheet[cell] = { t: 'n', v: WRONG_CACHE, f: inFile(formula) };
      found.push({ id: fn.id, title: example.title, cell, formula, value });
    });
  });
  return next + formulas.length;
}

describeWithLibreOffice('the native form in LibreOffice', () => {
  const sheet: WorkSheet = {};
  const expected: Expectation[] = [];
  let row = 0;
  for (const entry of catalogue) {
    for (const example of entry.doc.examples) row = addExample(sheet, entry, example, row, expected);
  }
  sheet['!ref'] = `A1:Z${row + 1}`;
  let calculated: WorkSheet;

  beforeAll(async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Native');
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
    const result = read(await recalculate(bytes)).Sheets['Native'];
    calculated = result ?? {};
  }, 120_000);

  it.each([...new Set(expected.map(({ id }) => id))])('%s gives what the function gives', (id) => {
    for (const { cell, formula, title, value } of expected.filter((entry) => entry.id === id)) {
      const found = calculated[cell] as CellObject | undefined;
      const close = Math.abs(Number(found?.v) - value) <= 1e-9 * Math.max(1, Math.abs(value));
      expect({ title, formula, found: close ? value : found?.v }).toEqual({ title, formula, found: value });
    }
  });

  it('has been calculated anew', () => {
    expect(expected.length).toBeGreaterThan(100);
    expect(Object.values(calculated).some((cell) => (cell as CellObject).v === WRONG_CACHE)).toBe(false);
  });
});

describe('a native formula', () => {
  it('keeps an argument that is an expression together', () => {
    expect(nativeFormulas(roi, '=1/{cost}', ['1', 'A1+B1'])).toEqual([['=1/(A1+B1)']]);
    expect(nativeFormulas(roi, '=2^{cost}', ['1', '-3'])).toEqual([['=2^(-3)']]);
    expect(nativeFormulas(roi, '=SUM({cost})', ['1', "'My data'!A1:A9"])).toEqual([
      ["=SUM('My data'!A1:A9)"],
    ]);
  });

  it('gets text of length 0 for what is left out, and does not exist where there is a reason', () => {
    expect(nativeFormulas(roi, '=COUNT({cost})', ['1', ''])).toEqual([['=COUNT("")']]);
    expect(nativeFormulas(roi, { none: 'no' }, ['1', '2'])).toBeUndefined();
  });
});
