import { workbenchEn } from '../../i18n/workbench.en.js';
import type { Blank } from '../excel/callFunction.js';
import { provideExcelRun } from '../excel/excelRun.js';
import { followNames } from '../grid/followNames.js';
import { spellFormulas } from '../grid/formulaEntry.js';
import { GridCells, isSnapshot } from '../grid/gridCells.js';
import { correctNot } from '../grid/notFunction.js';
import { registerFunctions } from '../grid/registerFunctions.js';
import { createUniver } from '../grid/univer.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { BrowserStore } from '../store/browserStore.js';
import { Keeper, findKept, type Found } from '../store/keepWorkbook.js';
import { isFirstTab } from '../store/tabLock.js';
import { welcomeBook } from '../welcome/welcomeBook.js';
import { helpWithArguments } from './argumentHelp.js';
import { explainErrors } from './cellErrors.js';
import type { ChartLayer } from './chartLayer.js';
import { confirmed } from './confirm.js';
import { tellCircles, tellRefusals } from './entryMessages.js';
import { FileActions, type Document } from './fileActions.js';
import { InputCells } from './inputCells.js';
import { tellKeeping } from './keeping.js';
import { loadBuilt, type Loaded } from './loadBuilt.js';
import { Notices } from './notices.js';
import { fillToolbar } from './toolbar.js';

/* Puts the page together: grid, functions, files and what is kept in the browser. */

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id}`);
  return found;
};

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
    const { snapshot, active, file, unsaved, workbook } = found.kept;
    cells.restore(snapshot);
    cells.sheet(active)?.activate();
    return { file, unsaved, workbook };
  }
  if (!('nothing' in found)) notices.show('error', workbenchEn.store.unreadable);
  cells.open(welcomeBook(loaded.examples));
  return { file: undefined, unsaved: false, workbook: undefined };
}

/** Shows the charts of the workbook that is open; what draws them is loaded with the first one. */
function chartsOver(cells: GridCells): (workbook: WorkbookData | undefined) => Promise<void> {
  let layer: Promise<ChartLayer> | undefined;
  return async (workbook) => {
    if (!workbook && !layer) return;
    layer ??= import('./chartLayer.js').then((loaded) => new loaded.ChartLayer(byId('charts'), cells));
    (await layer).show(workbook);
  };
}

export async function startWorkbench(): Promise<void> {
  document.title = workbenchEn.title;
  byId('title').textContent = workbenchEn.title;
  byId('pane').setAttribute('aria-label', workbenchEn.toolbar.pane);
  const notices = new Notices(byId('notices'));
  const cellStatus = byId('cell-status');
  cellStatus.textContent = workbenchEn.status.loading;

  const grid = createUniver(byId('grid'));
  const cells = new GridCells(grid);
  provideExcelRun(cells);
  // Before the grid's own parts hear of a change that is refused.
  const inputs = new InputCells(cells, grid, notices);
  const [loaded, store, first] = await Promise.all([loadBuilt(notices), openStore(), isFirstTab()]);

  let blank: Blank = 0;
  const opened = openFirst(cells, store ? await findKept(store) : { nothing: true }, loaded, notices);
  // The grid's services are there once a workbook is; it calculates after this task, with the functions known.
  registerFunctions(grid.injector, loaded.functions, {
    conventions: () => ({ blank, errorsAsValues: loaded.metadata.allowErrorForDataTypeAny === true }),
    sheetName: (id) => cells.sheetName(id),
  });
  correctNot(grid.injector);
  followNames(grid.injector);
  spellFormulas(grid.injector, cells);
  explainErrors(cells, grid.injector, (row, column) => cells.place(row, column), cellStatus);
  helpWithArguments(grid.api, grid.injector, loaded.metadata.functions);
  tellRefusals(cells, grid.api, loaded.metadata.functions);
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
  let shown = cells.activeSheet().id;
  cells.on('selected', ({ sheet }) => {
    if (sheet !== shown) keeper.touch();
    shown = sheet;
  });
  const showCharts = chartsOver(cells);
  const shownNow = async () => {
    inputs.show(opened.workbook);
    await showCharts(opened.workbook);
  };
  await shownNow();
  const files = new FileActions(cells, notices, opened, {
    opened: () => {
      keeper.touch();
      return shownNow();
    },
    changed: () => {
      keeper.touch();
    },
  });
  fillToolbar(byId('toolbar'), {
    open: (file) => void files.open(file),
    openPreset: (preset) => void files.openPreset(preset),
    importCsv: (file) => void files.importCsv(file),
    save: () => void files.save(),
    reset: () =>
      void confirmed(workbenchEn.reset).then((sure) => {
        if (!sure) return;
        cells.open(welcomeBook(loaded.examples));
        Object.assign(opened, { file: undefined, unsaved: false, workbook: undefined });
        keeper.touch();
        void shownNow();
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
