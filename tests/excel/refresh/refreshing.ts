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
