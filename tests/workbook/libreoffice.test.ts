import * as XLSX from 'xlsx';
import { parseCase } from '../../src/roi/case/parseCase.js';
import { withValue } from '../../src/roi/case/path.js';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import type { Case } from '../../src/roi/case/types.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import type { CellData, SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { arbitrarySmallCase, randomCases } from '../roi/arbitraryCase.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculateAll } from '../support/libreoffice.js';
import { formulasOf } from './formulas.js';
import { built, CASES, presetCase, workbookNamed } from './workbooks.js';

const RANDOM = Number(process.env['RANDOM_WORKBOOKS'] ?? 200);
const SEED = 5;
/** So many workbooks go to one start of LibreOffice. */
const TOGETHER = 25;
/** A value no formula here yields: one that is still there afterwards was not recalculated. */
const WRONG = 987_654.321;

/** Every formula with a wrong value stored beside it. */
const spoiled = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    charts: [],
    cells: sheet.cells.map((cell) =>
      cell.content?.kind === 'formula' ? { ...cell, content: { ...cell.content, value: WRONG } } : cell,
    ),
  })),
});

const addressOf = ({ row, column }: Pick<CellData, 'row' | 'column'>): string =>
  XLSX.utils.encode_cell({ r: row - 1, c: column - 1 });

/** Sums of this size round in their own digits; what is left of them when they cancel is nothing. */
const isClose = (found: number, expected: number, scale: number): boolean =>
  Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(found), Math.abs(expected), 1e-3 * scale, 1e-6);

/** Where a rate is searched for: the flows may be so flat that many rates are as good. */
const isRate = (formula: string): boolean => formula.includes('IRR(');

function differencesOf(sheet: SheetData, found: XLSX.WorkSheet, scale: number, rates: ReadonlySet<string>) {
  return formulasOf(sheet).flatMap((cell) => {
    const { formula, value: expected } = cell.content;
    const here = found[addressOf(cell)] as XLSX.CellObject | undefined;
    const value = here?.t === 'e' ? `error ${here.w ?? ''}` : (here?.v ?? '');
    const agrees =
      typeof value === 'number' && typeof expected === 'number'
        ? isClose(value, expected, scale) ||
          (rates.has(`${sheet.name}!${addressOf(cell)}`) && Math.abs(value - expected) < 1e-7)
        : value === expected;
    return agrees
      ? []
      : [`${sheet.name}!${addressOf(cell)} =${formula.slice(0, 120)}: ${String(value)}, ${String(expected)}`];
  });
}

/** Cells that are a rate or only show or convert one. */
function rateCells({ sheets }: WorkbookData): ReadonlySet<string> {
  const rates = new Set<string>();
  const all = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      cell.content?.kind === 'formula'
        ? [[`${name}!${addressOf(cell)}`, cell.content.formula, name] as const]
        : [],
    ),
  );
  for (const [at, formula] of all) if (isRate(formula)) rates.add(at);
  for (let before = -1; before < rates.size;) {
    before = rates.size;
    for (const [at, formula, sheet] of all) {
      const read = [...formula.matchAll(/(?:'([^']+)'!)?\$?([A-Z]{1,3})\$?(\d+)/g)].map(
        ([, other = sheet, column, row]) => `${other}!${column!}${row!}`,
      );
      if (read.some((one) => rates.has(one))) rates.add(at);
    }
  }
  return rates;
}

const largest = ({ sheets }: WorkbookData): number =>
  Math.max(
    1,
    ...sheets.map((sheet) =>
      formulasOf(sheet).reduce(
        (most, { content: { value } }) =>
          typeof value === 'number' ? Math.max(most, Math.abs(value)) : most,
        0,
      ),
    ),
  );

async function judged(workbooks: readonly WorkbookData[]): Promise<readonly string[]> {
  const files = await recalculateAll(workbooks.map((workbook) => writeXlsx(spoiled(workbook))));
  return files.flatMap((file, at) => {
    const workbook = workbooks[at]!;
    const found = XLSX.read(file, { type: 'array' });
    const scale = largest(workbook);
    const rates = rateCells(workbook);
    return workbook.sheets.flatMap((sheet) =>
      differencesOf(sheet, found.Sheets[sheet.name]!, scale, rates).map(
        (difference) => `${workbook.properties.title} ${at}: ${difference}`,
      ),
    );
  });
}

/** The same file with another number typed into a named input. */
function typed(workbook: WorkbookData, name: string, value: number): WorkbookData {
  const { to } = workbook.names.find((one) => one.name === name)!;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === to.sheet
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === to.row && cell.column === to.column
                ? { ...cell, content: { kind: 'number', value } }
                : cell,
            ),
          }
        : sheet,
    ),
  };
}

function changed(theCase: Case, path: string, value: number): Case {
  const { case: parsed } = parseCase(withValue(theCase, path, value));
  return parsed!;
}

describeWithLibreOffice('every formula of the workbook, computed by LibreOffice', () => {
  it.each([...CASES.keys()])(
    '%s',
    async (name) => {
      expect((await judged([workbookNamed(name)])).slice(0, 10)).toEqual([]);
    },
    LIBREOFFICE_TIMEOUT,
  );

  it(
    `${RANDOM} random cases`,
    async () => {
      const cases = randomCases(RANDOM, SEED, arbitrarySmallCase);
      // The next ones are built while LibreOffice computes these.
      let running: Promise<readonly string[]> = Promise.resolve([]);
      for (let at = 0; at < cases.length; at += TOGETHER) {
        const next = judged(cases.slice(at, at + TOGETHER).map(built));
        expect((await running).slice(0, 10)).toEqual([]);
        running = next;
      }
      expect((await running).slice(0, 10)).toEqual([]);
    },
    8 * LIBREOFFICE_TIMEOUT,
  );

  it(
    'notices a formula that is not what was computed',
    async () => {
      const workbook = workbookNamed('blank');
      const wrong = {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.content?.kind === 'formula' && cell.content.value === 1
              ? { ...cell, content: { ...cell.content, formula: `${cell.content.formula}+1` } }
              : cell,
          ),
        })),
      };
      expect((await judged([wrong])).length).toBeGreaterThan(0);
    },
    LIBREOFFICE_TIMEOUT,
  );

  it(
    'follows what is typed into an input as the model does',
    async () => {
      const typings = [
        ['knowledge-management', 'Metrics_HandleTime_After', 'metrics.handleTime.after', 300],
        ['omnichannel', 'Discount_Rate', 'terms.discountRate', 0.25],
        ['service-quality', 'Benefits_HandlingTime_Risk', 'benefits.handlingTime.risk', 0.5],
        ['support-kpis', 'Metrics_ContactsPerMonth_Baseline', 'metrics.contactsPerMonth.baseline', 1234],
      ] as const;
      const files = await recalculateAll(
        typings.map(([preset, name, , value]) => writeXlsx(typed(workbookNamed(preset), name, value))),
      );
      typings.forEach(([preset, , path, value], at) => {
        const { to } = workbookNamed(preset).names.find(({ name }) => name === 'Hard_NPV')!;
        const found = XLSX.read(files[at]!, { type: 'array' }).Sheets[to.sheet]![
          addressOf(to)
        ] as XLSX.CellObject;
        const expected = resultsOf(modelOf(changed(presetCase(preset), path, value))).values['hard.npv'];
        const before = resultsOf(modelOf(presetCase(preset))).values['hard.npv'];
        expect(found.v).toBeCloseTo(expected as number, 4);
        expect(expected).not.toBeCloseTo(before as number, 0);
      });
    },
    LIBREOFFICE_TIMEOUT,
  );
});

it('has every preset among its cases', () => {
  expect([...CASES.keys()]).toEqual(expect.arrayContaining([...PRESET_IDS]));
});
