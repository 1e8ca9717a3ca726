import * as XLSX from 'xlsx';
import { compile } from '../../src/formula/compile.js';
import type { Cell } from '../../src/formula/expr.js';
import { reach } from '../../src/formula/graph.js';
import type { Case } from '../../src/roi/case/types.js';
import { enter } from '../../src/roi/model/calculator.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { VERDICT_CASES } from '../../src/workbook/verdict/cases.js';
import { verdictOf, type Verdict } from '../../src/workbook/verdict/verdict.js';
import { wordsOf } from '../../src/workbook/words.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { arbitrarySmallCase, randomCases } from '../roi/arbitraryCase.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculateAll } from '../support/libreoffice.js';
import { ADDITIONS, VERDICT_ROWS } from './verdictCases.js';
import { built, MESSAGES } from './workbooks.js';

/** The verdict as the pane asks for it: without a workbook. */
function told(theCase: Case) {
  const model = modelOf(theCase);
  const words = wordsOf(theCase, MESSAGES);
  const verdict = verdictOf(model, words);
  const tape = compile([verdict.said], model.months);
  enter(model, tape, new Set(reach([verdict.said]).keys()));
  tape.run();
  const holds = ({ holds: flag }: Verdict['cases'][number]): boolean => tape.number(flag) === 1;
  return {
    said: tape.text(verdict.said, words.formula),
    first: verdict.cases.find(holds)?.id,
    count: verdict.cases.filter(holds).length,
    sentence: (cell: Cell) => tape.text(cell, words.formula),
    verdict,
  };
}

describe('the verdict', () => {
  it.each(VERDICT_ROWS.map(({ what, theCase, said }) => [what, theCase, said] as const))(
    '%s',
    (_what, theCase, said) => {
      expect(told(theCase).said).toBe(said);
    },
  );

  it('has a case for every row but the arithmetic that fails', () => {
    const reached = new Set(VERDICT_ROWS.map(({ theCase }) => told(theCase).first));
    expect(VERDICT_CASES.filter((id) => !reached.has(id))).toEqual(['checkFails']);
  });

  it('says what the results are, whatever the case', () => {
    for (const theCase of randomCases(40, 11, arbitrarySmallCase)) {
      const { said, first, count } = told(theCase);
      expect(count).toBe(1);
      const { values } = resultsOf(modelOf(theCase));
      const npv = (of: string): number => values[`${of}hard.npv`] as number;
      const scenarios = ['', 'scenario.conservative.', 'scenario.expected.', 'scenario.optimistic.'];
      expect(said).toMatch(/^[^{}]+[.]$/);
      expect(said).not.toMatch(/NaN|undefined|Infinity/);
      if (first === 'pays') expect(Math.min(...scenarios.map(npv))).toBeGreaterThan(0);
      if (first === 'expected') expect(npv('scenario.conservative.')).toBeLessThanOrEqual(0);
      if (first === 'expected' || first === 'oneScenario') expect(npv('')).toBeGreaterThan(0);
      if (first === 'tooLate') expect(values['hard.net'] as number).toBeGreaterThan(0);
      if (first === 'withSoft') expect(values['total.npv'] as number).toBeGreaterThan(0);
      if (first === 'notYet') expect(values['hard.paybackMonths']).toBe('word.notWithinHorizon');
      if (first === 'notYet' || first === 'impossible' || first === 'negative')
        expect(values['hard.net'] as number).toBeLessThan(0.005);
      if (first === 'noCost') expect(values['costs.total']).toBe(0);
    }
  });
});

const summaryOf = (file: Uint8Array): XLSX.WorkSheet => {
  const { SheetNames, Sheets } = XLSX.read(file, { type: 'array' });
  return Sheets[SheetNames[0]!]!;
};
const textAt = (sheet: XLSX.WorkSheet, address: string): unknown =>
  (sheet[address] as XLSX.CellObject | undefined)?.v;

/** Somebody types a number over the formula of the net benefit. */
function overwritten(workbook: WorkbookData, name: string): WorkbookData {
  const { to } = workbook.names.find((one) => one.name === name)!;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === to.sheet && cell.row === to.row && cell.column === to.column
          ? { ...cell, content: { kind: 'number', value: 1 } }
          : cell,
      ),
    })),
  };
}

describeWithLibreOffice('the verdict, computed by LibreOffice', () => {
  it(
    'is the same in every case',
    async () => {
      const byCase = new Map(VERDICT_ROWS.map((row) => [told(row.theCase).first, row]));
      const rows = [...new Set([...byCase.values(), ...ADDITIONS])];
      const files = await recalculateAll(rows.map(({ theCase }) => writeXlsx(built(theCase))));
      const found = files.map((file, at) => ({ what: rows[at]!.what, said: textAt(summaryOf(file), 'A4') }));
      expect(found).toEqual(rows.map(({ what, said }) => ({ what, said })));
    },
    3 * LIBREOFFICE_TIMEOUT,
  );

  it(
    'warns of a workbook whose arithmetic was broken',
    async () => {
      const { theCase } = VERDICT_ROWS.find(({ what }) => what === 'in all scenarios, to start')!;
      const workbook = built(theCase);
      const [whole, broken] = (
        await recalculateAll([workbook, overwritten(workbook, 'Hard_Net_Benefit')].map(writeXlsx))
      ).map(summaryOf);
      expect(textAt(whole!, 'K3') ?? '').toBe('');
      expect(textAt(broken!, 'K3')).toBe('DRAFT');
      expect(textAt(broken!, 'A4')).toBe('Do not share yet: The cash flow does not end at the net benefit.');
    },
    LIBREOFFICE_TIMEOUT,
  );
});
