import { read, utils, write, type CellObject, type WorkSheet } from 'xlsx';
import { nativeOf } from '../../../src/excel/share/nativeOf.js';
import { catalogue } from '../../../src/kpi/catalogue.js';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice.js';
import { inFile, layOut } from '../../support/nativeSheet.js';

/*
 * The native form of every function within another formula, calculated by LibreOffice. What each function gives by itself
 * is compared in tests/kpi/native.test.ts.
 */

const WRONG_CACHE = -987654;

interface Nested {
  readonly cell: string;
  readonly formula: string;
  readonly expected: number;
}

function nestedIn(sheet: WorkSheet): { readonly nested: readonly Nested[]; readonly rows: number } {
  const nested: Nested[] = [];
  let row = 0;
  for (const { fn, doc } of catalogue) {
    for (const { args, ...example } of doc.examples) {
      if (!('result' in example) || typeof example.result !== 'number') continue;
      const { texts, next } = layOut(sheet, args, row);
      while (texts.at(-1) === '') texts.pop();
      // As a divisor, below a minus sign, and in an argument of another function of ours.
      const formula = `=MAX(7-CSROI.${fn.id}( ${texts.join(' ,')} )*2,-1E+300)/CSROI.ROI(CSROI.${fn.id}(${texts.join(',')})^2+3,1)`;
      const native = nativeOf(formula);
      row = next;
      if (native.kind !== 'formulas') continue;
      const cell = utils.encode_cell({ r: row, c: 0 });
      sheet[cell] = { t: 'n', v: WRONG_CACHE, f: inFile(native.rows[0]?.[0] ?? '') };
      nested.push({ cell, formula, expected: (7 - example.result * 2) / (example.result ** 2 + 2) });
      row += 1;
    }
  }
  return { nested, rows: row };
}

describeWithLibreOffice('the native form within another formula', () => {
  it('gives in LibreOffice what the function would', async () => {
    const sheet: WorkSheet = {};
    const { nested, rows } = nestedIn(sheet);
    sheet['!ref'] = `A1:Z${rows + 1}`;
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Native');
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
    const calculated = read(await recalculate(bytes)).Sheets['Native'] ?? {};
    expect(nested.length).toBeGreaterThan(80);
    const wrong = nested.flatMap(({ cell, formula, expected }) => {
      const found = Number((calculated[cell] as CellObject | undefined)?.v);
      const isClose = Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
      return isClose ? [] : [{ formula, expected, found }];
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});
