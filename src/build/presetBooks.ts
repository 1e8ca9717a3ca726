import process from 'node:process';
import { buildWorkbook } from '../excel/build/buildWorkbook.js';
import { storedBook, type StoredBook } from '../host/book/storedBook.js';
import { reflect, type Library } from '../host/api/surface.js';
import { createHost } from '../host/createHost.js';
import { MemoryCells } from '../host/memory/memoryCells.js';
import { hostBridge, type Bridge } from '../host/transport/hostBridge.js';
import { excelBuildEn } from '../i18n/excelBuild.en.js';
import { PRESET_IDS } from '../roi/case/project.js';
import type { CellValue } from '../cells/cells.js';
import type { WorkbookData } from '../workbook/workbook.js';
import { loadOfficeLibrary } from './officeLibrary.js';
import { presetWorkbook } from './presetWorkbooks.js';

/*
 * Tells the workbook of each preset, built as the add-in builds it, through Microsoft's own library: its cells, and what
 * Excel keeps of it beyond them, so that the workbench opens a preset as if it had been built there. A program of its own: the library
 * takes the realm it is loaded into for a page.
 */

interface Internals {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly ClientObject: Library['ClientObject'];
}

const PATIENCE = 60_000;

/** What the workbench opens. */
interface PresetFile {
  readonly workbook: WorkbookData;
  readonly book: StoredBook;
}

loadOfficeLibrary();
const internals = globalThis.OfficeExtension as unknown as Internals;
const surface = reflect({ Excel: globalThis.Excel, ClientObject: internals.ClientObject });

/** The value of each formula, by its place: cells in memory do not calculate. */
function valuesOf({ sheets }: WorkbookData): ReadonlyMap<string, CellValue> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, content }) =>
        content?.kind === 'formula' ? [[`${name}!${row}:${column}`, content.value] as const] : [],
      ),
    ),
  );
}

async function bookOf(data: WorkbookData): Promise<StoredBook> {
  const cells = new MemoryCells(['Sheet1']);
  const values = valuesOf(data);
  cells.calculateWith({
    value: (_, { sheet, row, column }) => values.get(`${sheet}!${row + 1}:${column + 1}`) ?? 0,
  });
  const host = createHost({ cells, surface, later: setImmediate });
  internals.HostBridge.init(hostBridge(host.channel));
  const requirements = { isSetSupported: () => true };
  await buildWorkbook(data, { requirements, words: excelBuildEn, patience: PATIENCE })();
  const ids = new Map(data.sheets.map(({ id, name }) => [cells.sheet(name)?.id ?? '', id]));
  const stored = storedBook(host.workbook.book);
  const ours = { ...stored, sheets: stored.sheets.filter(([id]) => ids.has(id)) };
  const text = [...ids].reduce((all, [id, known]) => all.replaceAll(id, known), JSON.stringify(ours));
  return JSON.parse(text) as StoredBook;
}

const [version = ''] = process.argv.slice(2);
const opened: Record<string, PresetFile> = {};
for (const preset of PRESET_IDS) {
  const workbook = presetWorkbook(preset, version);
  opened[preset] = { workbook, book: await bookOf(workbook) };
}
process.stdout.write(JSON.stringify(opened));
