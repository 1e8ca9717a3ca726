import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { cellAddress } from '../addresses.js';
import type { Blank, CallableFunction } from '../excel/callFunction.js';
import { loadFunctions } from '../excel/customFunctions.js';
import { provideExcelRun } from '../excel/excelRun.js';
import { loadMetadata, type FunctionsMetadata } from '../excel/metadata.js';
import { capitaliseFunctions, refuseWrongCalls } from '../grid/formulaEntry.js';
import { GridCells, isSnapshot } from '../grid/gridCells.js';
import { registerFunctions } from '../grid/registerFunctions.js';
import { createUniver } from '../grid/univer.js';
import { BrowserStore } from '../store/browserStore.js';
import { Keeper, findKept, type Found } from '../store/keepWorkbook.js';
import { isFirstTab } from '../store/tabLock.js';
import { loadExamples, type Example } from '../welcome/examples.js';
import { welcomeBook } from '../welcome/welcomeBook.js';
import { helpWithArguments } from './argumentHelp.js';
import { Bubble } from './bubble.js';
import { explainErrors } from './cellErrors.js';
import { confirmed } from './confirm.js';
import { FileActions, type Document } from './fileActions.js';
import { tellKeeping } from './keeping.js';
import { Notices } from './notices.js';
import { fillToolbar } from './toolbar.js';

/* Puts the page together: grid, functions, files and what is kept in the browser. */

const FUNCTIONS = 'functions.js';
const METADATA = 'functions.json';
const EXAMPLES = 'workbench/examples.json';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id}`);
  return found;
};

interface Loaded {
  readonly metadata: FunctionsMetadata;
  readonly functions: readonly CallableFunction[];
  readonly examples: readonly Example[];
}

/** As Excel does: the list of functions from one file, their code from the other. */
async function loadBuilt(notices: Notices): Promise<Loaded> {
  try {
    const [callables, metadata, examples] = await Promise.all([
      loadFunctions(FUNCTIONS),
      loadMetadata(METADATA),
      loadExamples(EXAMPLES),
    ]);
    const functions = metadata.functions.map((fn) => ({
      metadata: fn,
      callable: callables.get(fn.id.toUpperCase()),
    }));
    const listed = new Set(metadata.functions.map(({ id }) => id));
    return { metadata, functions, examples: examples.filter(({ id }) => listed.has(id)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notices.show('error', fill(workbenchEn.failure.functions, { reason }));
    return { metadata: { functions: [] }, functions: [], examples: [] };
  }
}

async function openStore(): Promise<BrowserStore | undefined> {
  try {
    return await BrowserStore.open();
  } catch {
    return undefined;
  }
}

/** The workbook of the last visit, or the welcome workbook. */
function openFirst(cells: GridCells, found: Found, loaded: Loaded, notices: Notices): Document {
  if ('kept' in found && isSnapshot(found.kept.snapshot)) {
    const { snapshot, active, file, unsaved } = found.kept;
    cells.restore(snapshot);
    cells.sheet(active)?.activate();
    return { file, unsaved };
  }
  if (!('nothing' in found)) notices.show('error', workbenchEn.store.unreadable);
  cells.open(welcomeBook(loaded.examples));
  return { file: undefined, unsaved: false };
}

function tellRefusals(cells: GridCells, api: ReturnType<typeof createUniver>['api'], { metadata }: Loaded) {
  const bubble = new Bubble('alert', 'refusal');
  const hide = () => {
    bubble.hide();
  };
  refuseWrongCalls(api, metadata.functions, (refusal) => {
    const place = refusal && cells.place(refusal.row, refusal.column);
    if (refusal && place) {
      bubble.show(place, fill(workbenchEn.entry.refused, { reason: refusal.reason }));
    } else hide();
  });
  api.addEvent(api.Event.SheetEditChanging, hide);
  api.addEvent(api.Event.SheetEditEnded, hide);
}

/** Excel warns of a circular reference; the warning goes with the circle. */
function tellCircles(cells: GridCells, notices: Notices): void {
  let last = cellAddress(0, 0);
  cells.on('changed', ({ range: { row, column } }) => {
    last = cellAddress(row, column);
  });
  cells.on('calculated', ({ circular }) => {
    if (circular) notices.show('warning', fill(workbenchEn.entry.circular, { cell: last }), 'circular');
    else notices.dismiss('circular');
  });
}

export async function startWorkbench(): Promise<void> {
  document.title = workbenchEn.title;
  byId('title').textContent = workbenchEn.title;
  const notices = new Notices(byId('notices'));
  const cellStatus = byId('cell-status');
  cellStatus.textContent = workbenchEn.status.loading;

  const grid = createUniver(byId('grid'));
  const cells = new GridCells(grid);
  provideExcelRun(cells);
  const [loaded, store, first] = await Promise.all([loadBuilt(notices), openStore(), isFirstTab()]);

  let blank: Blank = 0;
  const opened = openFirst(cells, store ? await findKept(store) : { nothing: true }, loaded, notices);
  // The grid's services are there once a workbook is; it calculates after this task, with the functions known.
  registerFunctions(grid.injector, loaded.functions, {
    conventions: () => ({ blank, errorsAsValues: loaded.metadata.allowErrorForDataTypeAny === true }),
    sheetName: (id) => cells.sheetName(id),
  });
  capitaliseFunctions(grid.injector);
  explainErrors(cells, grid.injector, (row, column) => cells.place(row, column), cellStatus);
  helpWithArguments(grid.api, grid.injector, loaded.metadata.functions);
  tellRefusals(cells, grid.api, loaded);
  tellCircles(cells, notices);

  const keeper = new Keeper(
    store,
    first,
    () => ({ snapshot: cells.snapshot(), active: cells.activeSheet().name, ...opened }),
    () => cells.isCalculating,
    tellKeeping(notices, byId('kept-status')),
  );
  cells.on('edited', () => {
    opened.unsaved = true;
    keeper.touch();
  });
  cells.on('selected', () => {
    keeper.touch();
  });
  const files = new FileActions(cells, notices, opened, () => {
    keeper.touch();
  });
  fillToolbar(byId('toolbar'), {
    open: (file) => void files.open(file),
    importCsv: (file) => void files.importCsv(file),
    save: () => void files.save(),
    reset: () =>
      void confirmed(workbenchEn.reset).then((sure) => {
        if (!sure) return;
        cells.open(welcomeBook(loaded.examples));
        Object.assign(opened, { file: undefined, unsaved: false });
        keeper.touch();
      }),
    blankChanged: (chosen) => {
      blank = chosen;
      void cells.recalculate();
    },
  });
  await cells.settled();
  Object.assign(globalThis, { workbench: { cells, grid } });
  document.body.dataset['ready'] = 'true';
}
