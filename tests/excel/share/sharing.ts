import '../../support/domParser.js';
import { functionsJson } from '../../../src/build/functionsJson.js';
import { findFormulas } from '../../../src/excel/share/findFormulas.js';
import type { FoundFormula } from '../../../src/excel/share/found.js';
import { replaceFormulas, type Replaced } from '../../../src/excel/share/replaceFormulas.js';
import type { Surroundings } from '../../../src/excel/share/surroundings.js';
import { undoReplacing, type Undone } from '../../../src/excel/share/undoReplacing.js';
import { excelShareEn } from '../../../src/i18n/excelShare.en.js';
import type { Control } from '../../../src/job/job.js';
import { catalogue } from '../../../src/kpi/catalogue.js';
import { startHost, type HostOptions, type TestHost } from '../../support/host.js';
import { Calculating, operate } from './calculating.js';

const json = functionsJson(catalogue, (id) => `https://example.org/${id}`);

/** An Excel with our functions, which the library's runtime runs, and native ones. */
export function shareHost(options: HostOptions = {}): TestHost {
  const calculating = new Calculating(() => host);
  const host: TestHost = startHost({
    sheets: ['Report', 'Data'],
    calculate: (formula, place) => calculating.value(formula, place),
    functions: { json, namespace: 'CSROI', operation: operate },
    ...options,
  });
  return host;
}

/** Has Excel load our functions, and lets the library clear up after its last answer. */
export function withFunctions(): void {
  beforeAll(async () => {
    await import('../../../src/addin/functions.js');
  });
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 1100)));
}

/** Of the Excel that was started last. */
export const surroundings = (patience = 10_000): Surroundings => ({
  requirements: Office.context.requirements,
  words: excelShareEn,
  patience,
});

export const find = (): Promise<readonly FoundFormula[]> => findFormulas(surroundings())();

/** Replaces everything there is. */
export async function replaceAll(control: Control = {}, patience = 10_000): Promise<Replaced> {
  const found = await find();
  return replaceFormulas(
    found.map((one) => ({ found: one, as: 'formula' })),
    surroundings(patience),
  )(control);
}

export const undo = (evenChanged = false): Promise<Undone> =>
  undoReplacing({ evenChanged }, surroundings())();

/** Answers from 0 to 10: 5 promoters, 1 passive, 2 detractors. */
export const ANSWERS: readonly (readonly number[])[] = [[10], [9], [8], [3], [9], [10], [0], [9]];

/** Sets formulas from a cell on, and has them calculated. */
export async function fill(
  host: TestHost,
  sheet: string,
  address: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = rows.map((row) => [...row]);
    await context.sync();
  });
  await host.cells.recalculate();
}

/** What cells hold and show. */
export async function look(
  sheet: string,
  address: string,
): Promise<{ readonly formulas: unknown[][]; readonly values: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas,values');
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });
}
