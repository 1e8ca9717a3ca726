import '../../support/domParser.js';
import { refreshWorkbook, type Refreshed, type Wishes } from '../../../src/excel/refresh/refreshWorkbook.js';
import { undoBuild, type Undo } from '../../../src/excel/refresh/undoBuild.js';
import { excelBuildEn } from '../../../src/i18n/excelBuild.en.js';
import type { CellInput } from '../../../src/cells/cells.js';
import type { Control } from '../../../src/job/job.js';
import type { TestHost } from '../../support/host.js';
import type { Snapshot } from '../../../src/host/snapshot.js';

const surroundings = (patience = 10_000) => ({
  requirements: Office.context.requirements,
  words: excelBuildEn,
  patience,
});

/** Refreshes in the Excel that was started last. */
export const refresh = (wishes: Wishes, control: Control = {}, patience?: number): Promise<Refreshed> =>
  refreshWorkbook(wishes, surroundings(patience))(control);

/** What a refresh that was carried out has come to. */
export async function done(wishes: Wishes): Promise<Extract<Refreshed, { kind: 'built' }>> {
  const refreshed = await refresh(wishes);
  if (refreshed.kind === 'asks') throw new Error(`asks about ${JSON.stringify(refreshed.changed)}`);
  return refreshed;
}

export const undo = (how: Undo | undefined): Promise<void> => {
  if (!how) throw new Error('cannot be undone');
  return undoBuild(how, surroundings())();
};

export function write(host: TestHost, sheet: string, row: number, column: number, input: CellInput): void {
  host.cells.sheet(sheet)!.write({ row: row - 1, column: column - 1, rows: 1, columns: 1 }, [[input]]);
}

export const held = (host: TestHost, sheet: string, row: number, column: number): unknown => {
  const cell = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
  const there = host.cells.sheet(sheet)!;
  return there.formulas(cell)[0]?.[0] ?? there.values(cell)[0]?.[0];
};

/** Everything but what tells when something was last done, and ids that go on counting. */
export function lasting(snapshot: Snapshot): Snapshot {
  const { settings, xmlParts, ...rest } = snapshot as Snapshot & {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly xmlParts: readonly { readonly xml: string }[];
  };
  return {
    ...rest,
    settings: { ...settings, 'CSROI.changed': undefined },
    xmlParts: xmlParts.map(({ xml }) => xml).sort(),
  };
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface SheetRecords {
  readonly links: readonly { readonly range: Area; readonly link: unknown }[];
  readonly validations: readonly { readonly ranges: readonly Area[]; readonly data: unknown }[];
  readonly conditionalFormats: readonly { readonly ranges: readonly Area[] }[];
  readonly charts: readonly { readonly data: Readonly<Record<string, unknown>> }[];
}

const cellsIn = ({ row, column, rows, columns }: Area): readonly string[] =>
  Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
  );

const inOrder = (some: readonly unknown[]): readonly unknown[] =>
  [...some].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const byCell = (some: readonly (readonly [areas: readonly Area[], one: unknown])[]): unknown =>
  Object.fromEntries(some.flatMap(([areas, one]) => areas.flatMap(cellsIn).map((cell) => [cell, one])));

/** Quotes that a sheet's name does not need go once the sheet is renamed, which a build does at its end. */
const unquoted = (data: unknown): unknown => JSON.parse(JSON.stringify(data).replace(/'(\w+)'!/g, '$1!'));

/** What lasts, told so that it reads the same in whatever order and pieces the host keeps it. */
export function meaning(snapshot: Snapshot): unknown {
  const { sheets, ...rest } = lasting(snapshot) as Snapshot & { readonly sheets: readonly SheetRecords[] };
  return {
    ...rest,
    names: inOrder(rest['names'] as readonly unknown[]),
    sheets: sheets.map(({ links, validations, conditionalFormats, charts, ...sheet }) => ({
      ...sheet,
      links: byCell(links.map(({ range, link }) => [[range], link])),
      validations: byCell(validations.map(({ ranges, data }) => [ranges, data])),
      conditionalFormats: inOrder(
        conditionalFormats.map(({ ranges, ...rule }) => ({
          ...rule,
          id: undefined,
          cells: [...new Set(ranges.flatMap(cellsIn))].sort(),
        })),
      ),
      charts: inOrder(charts.map(({ data }) => unquoted({ ...data, id: undefined }))),
    })),
  };
}
