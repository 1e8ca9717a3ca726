import { createInputLink, type InputLink } from '../../../src/excel/read/inputLink.js';
import type { InputNews } from '../../../src/excel/read/news.js';
import { excelReadEn } from '../../../src/i18n/excelRead.en.js';
import { roiEn } from '../../../src/i18n/roi.en.js';
import type { CellInput } from '../../../src/cells/cells.js';
import type { Case } from '../../../src/roi/case/types.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { startHost, type HostOptions, type TestHost } from '../../support/host.js';
import { built } from '../../workbook/workbooks.js';
import { build } from '../building.js';

/** Links to the Excel that was started last. */
export const link = (patience = 5000): InputLink =>
  createInputLink({
    requirements: Office.context.requirements,
    words: excelReadEn,
    roi: roiEn,
    patience,
  });

/** The sheets with blue cells, without what has no part in reading them: building all of it takes long. */
const light = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets
    .filter(({ name }) => data.inputs.some(({ place }) => place.sheet === name))
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ content }) => content?.kind !== 'formula'),
      links: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    })),
  names: data.names.filter(({ name }) => data.inputs.some((input) => input.name === name)),
});

const known = new Map<Case, WorkbookData>();

/** Each is built once. */
export function dataOf(theCase: Case): WorkbookData {
  const data = known.get(theCase) ?? light(built(theCase));
  known.set(theCase, data);
  return data;
}

/** A workbook of a case, built beside a sheet of the user's. */
export async function builtHost(theCase: Case, options: HostOptions = {}): Promise<[TestHost, WorkbookData]> {
  const host = startHost({ sheets: ['Mine'], calculate: () => 0, ...options });
  const data = dataOf(theCase);
  await build(data);
  return [host, data];
}

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a figure stood when the workbook was built; of a list's entry, which one. */
export function placeOf({ inputs }: WorkbookData, path: string, at?: number): Cell {
  const found = inputs.find((input) => input.path === path && input.entry?.at === at);
  if (!found) throw new Error(`no input holds ${path}`);
  return found.place;
}

/** As a person types it. */
export function type(host: TestHost, { sheet, row, column }: Cell, input: CellInput): void {
  host.cells.sheet(sheet)!.write({ row: row - 1, column: column - 1, rows: 1, columns: 1 }, [[input]]);
}

export const valueIn = (host: TestHost, { sheet, row, column }: Cell): unknown =>
  host.cells.sheet(sheet)!.values({ row: row - 1, column: column - 1, rows: 1, columns: 1 })[0]?.[0];

/** Until what was on its way has arrived. */
export const arrived = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 30);
  });

export interface Followed {
  readonly news: InputNews[];
  theCase: Case;
}

/** What a pane does: it takes over what it is told. */
export async function followed(
  one: InputLink,
  { inputs }: WorkbookData,
  theCase: Case,
): Promise<Followed & { stop: () => Promise<void> }> {
  const pane: Followed = { news: [], theCase };
  const stop = await one.follow(
    inputs,
    () => pane.theCase,
    (told) => {
      pane.news.push(told);
      pane.theCase = told.theCase;
    },
  );
  return Object.assign(pane, { stop });
}
