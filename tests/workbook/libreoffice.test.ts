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
import {
  describeWithLibreOffice,
  LIBREOFFICE_TIMEOUT,
  recalculateAll,
  valuesOfAll,
  type Values,
} from '../support/libreoffice.js';
import { formulasOf, type FormulaCell } from './formulas.js';
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

/** What LibreOffice has in a cell. */
type Found = (sheet: SheetData, cell: FormulaCell) => unknown;

/** Of a whole workbook: errors as text. */
function inWorkbook(file: Uint8Array): Found {
  const { Sheets } = XLSX.read(file, { type: 'array' });
  return ({ name }, cell) => {
    const here = Sheets[name]![addressOf(cell)] as XLSX.CellObject | undefined;
    return here?.t === 'e' ? `error ${here.w ?? ''}` : (here?.v ?? '');
  };
}

/** Of values alone, which do not tell numbers from texts that look like one. */
const inValues =
  (values: Values): Found =>
  ({ name }, { row, column, content }) => {
    const text = values.get(name)![row - 1]?.[column - 1] ?? '';
    return typeof content.value === 'number' && text !== '' ? Number(text) : text;
  };

function differencesOf(workbook: WorkbookData, found: Found): readonly string[] {
  const scale = largest(workbook);
  let rates: ReadonlySet<string> | undefined;
  const isSameRate = (at: string, value: number, expected: number) =>
    Math.abs(value - expected) < 1e-7 && (rates ??= rateCells(workbook)).has(at);
  return workbook.sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap((cell) => {
      const { formula, value: expected } = cell.content;
      const [at, value] = [`${sheet.name}!${addressOf(cell)}`, found(sheet, cell)];
      const agrees =
        typeof value === 'number' && typeof expected === 'number'
          ? isClose(value, expected, scale) || isSameRate(at, value, expected)
          : value === expected;
      return agrees ? [] : [`${at} =${formula.slice(0, 120)}: ${String(value)}, ${String(expected)}`];
    }),
  );
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

/** Without formats for numbers, so that each is told with all its digits. */
const unformatted = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  styles: Object.fromEntries(
    Object.entries(workbook.styles).map(([name, { numberFormat: _, ...style }]) => [name, style]),
  ),
});

const told = (workbooks: readonly WorkbookData[], found: readonly Found[]): readonly string[] =>
  workbooks.flatMap((workbook, at) =>
    differencesOf(workbook, found[at]!).map(
      (difference) => `${workbook.properties.title} ${at}: ${difference}`,
    ),
  );

/** What differs between workbooks and the same as LibreOffice saves them, values and their types. */
async function judged(workbooks: readonly WorkbookData[]): Promise<readonly string[]> {
  const files = await recalculateAll(workbooks.map((workbook) => writeXlsx(spoiled(workbook))));
  return told(workbooks, files.map(inWorkbook));
}

/** What differs between workbooks and the values that LibreOffice computes. */
async function judgedQuickly(workbooks: readonly WorkbookData[]): Promise<readonly string[]> {
  const files = workbooks.map((workbook) => writeXlsx(unformatted(spoiled(workbook))));
  return told(workbooks, (await valuesOfAll(files)).map(inValues));
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
  it(
    [...CASES.keys()].join(', '),
    async () => {
      const workbooks = [...CASES.keys()].map(workbookNamed);
      expect((await judged(workbooks)).slice(0, 10)).toEqual([]);
    },
    2 * LIBREOFFICE_TIMEOUT,
  );

  it(
    `${RANDOM} random cases`,
    async () => {
      const cases = randomCases(RANDOM, SEED, arbitrarySmallCase);
      // The next ones are built while LibreOffice computes these.
      let running: Promise<readonly string[]> = Promise.resolve([]);
      for (let at = 0; at < cases.length; at += TOGETHER) {
        const next = judgedQuickly(cases.slice(at, at + TOGETHER).map(built));
        expect((await running).slice(0, 10)).toEqual([]);
        running = next;
      }
      expect((await running).slice(0, 10)).toEqual([]);
    },
    8 * LIBREOFFICE_TIMEOUT,
  );

  it.each([
    ['in whole workbooks', judged],
    ['among values', judgedQuickly],
  ])(
    'notices a formula that is not what was computed, %s',
    async (_, judge) => {
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
      expect((await judge([wrong])).length).toBeGreaterThan(0);
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
      const computed = await valuesOfAll(
        typings.map(([preset, name, , value]) =>
          writeXlsx(unformatted(typed(workbookNamed(preset), name, value))),
        ),
      );
      typings.forEach(([preset, , path, value], at) => {
        const { to } = workbookNamed(preset).names.find(({ name }) => name === 'Hard_NPV')!;
        const found = computed[at]!.get(to.sheet)![to.row - 1]![to.column - 1];
        const expected = resultsOf(modelOf(changed(presetCase(preset), path, value))).values['hard.npv'];
        const before = resultsOf(modelOf(presetCase(preset))).values['hard.npv'];
        expect(Number(found)).toBeCloseTo(expected as number, 4);
        expect(expected).not.toBeCloseTo(before as number, 0);
      });
    },
    LIBREOFFICE_TIMEOUT,
  );
});

it('has every preset among its cases', () => {
  expect([...CASES.keys()]).toEqual(expect.arrayContaining([...PRESET_IDS]));
});
