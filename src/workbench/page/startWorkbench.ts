import { workbenchEn } from '../../i18n/workbench.en.js';
import type { Blank } from '../excel/callFunction.js';
import { provideExcelRun } from '../excel/excelRun.js';
import { followNames } from '../grid/followNames.js';
import { spellFormulas } from '../grid/formulaEntry.js';
import { GridCells, isSnapshot } from '../grid/gridCells.js';
import { correctNot } from '../grid/notFunction.js';
import { registerFunctions } from '../grid/registerFunctions.js';
import { rememberFormulas } from '../grid/rememberFormulas.js';
import { skipDeletedSheets } from '../grid/skipDeletedSheets.js';
import { createUniver, type UniverGrid } from '../grid/univer.js';
import type { StoredBook } from '../../host/book/storedBook.js';
import { BrowserStore } from '../store/browserStore.js';
import { Keeper, findKept, type Found } from '../store/keepWorkbook.js';
import { isFirstTab } from '../store/tabLock.js';
import { welcomeBook } from '../welcome/welcomeBook.js';
import { helpWithArguments } from './argumentHelp.js';
import { explainErrors } from './cellErrors.js';
import { confirmed } from './confirm.js';
import { tellCircles, tellRefusals } from './entryMessages.js';
import { ExcelBeside } from './excelBeside.js';
import { FileActions, type Document } from './fileActions.js';
import { tellKeeping } from './keeping.js';
import { loadBuilt, loadSurface, type Loaded } from './loadBuilt.js';
import { Notices } from './notices.js';
import { fillRibbon } from './ribbon.js';
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
function openFirst(
  cells: GridCells,
  found: Found,
  loaded: Loaded,
  notices: Notices,
): { readonly opened: Document; readonly book: StoredBook | undefined } {
  if ('kept' in found && isSnapshot(found.kept.snapshot)) {
    const { snapshot, active, file, unsaved, workbook, book } = found.kept;
    cells.restore(snapshot);
    cells.sheet(active)?.activate();
    return { opened: { file, unsaved, workbook }, book };
  }
  if (!('nothing' in found)) notices.show('error', workbenchEn.store.unreadable);
  cells.open(welcomeBook(loaded.examples));
  return { opened: { file: undefined, unsaved: false, workbook: undefined }, book: undefined };
}

interface Choices {
  blank: Blank;
}

/** What the grid needs to call our functions and to help with them, once a workbook is open. */
function provideFunctions(
  { grid, cells }: { readonly grid: UniverGrid; readonly cells: GridCells },
  { functions, metadata }: Loaded,
  choices: Choices,
  notices: Notices,
): void {
  registerFunctions(grid.injector, functions, {
    conventions: () => ({
      blank: choices.blank,
      errorsAsValues: metadata.allowErrorForDataTypeAny === true,
    }),
    sheetName: (id) => cells.sheetName(id),
  });
  correctNot(grid.injector);
  followNames(grid.injector);
  skipDeletedSheets(grid.injector);
  rememberFormulas(grid.injector);
  spellFormulas(grid.injector, cells);
  explainErrors(cells, grid.injector, (row, column) => cells.place(row, column), byId('cell-status'));
  helpWithArguments(grid.api, grid.injector, metadata.functions);
  tellRefusals(cells, grid.api, metadata.functions);
  tellCircles(cells, notices);
}

export async function startWorkbench(): Promise<void> {
  document.title = workbenchEn.title;
  byId('title').textContent = workbenchEn.title;
  const notices = new Notices(byId('notices'));
  byId('cell-status').textContent = workbenchEn.status.loading;

  const grid = createUniver(byId('grid'));
  const cells = new GridCells(grid);
  provideExcelRun(cells);
  // Before the grid's own parts hear of a change that is refused.
  const excel = new ExcelBeside(grid, cells, notices, { area: byId('pane'), charts: byId('charts') });
  const [loaded, surface, store, first] = await Promise.all([
    loadBuilt(notices),
    loadSurface(),
    openStore(),
    isFirstTab(),
  ]);
  const found: Found = store ? await findKept(store) : { nothing: true };
  const { opened, book } = openFirst(cells, found, loaded, notices);
  const choices: Choices = { blank: 0 };
  // The grid's services are there once a workbook is; it calculates after this task, with the functions known.
  provideFunctions({ grid, cells }, loaded, choices, notices);

  const keeper = new Keeper(
    store,
    first,
    () => ({
      snapshot: cells.snapshot(),
      active: cells.activeSheet().name,
      book: excel.stored(),
      ...opened,
    }),
    () => cells.isCalculating,
    tellKeeping(notices, byId('kept-status')),
  );
  const edited = () => {
    opened.unsaved = true;
    keeper.touch();
  };
  cells.on('edited', edited);
  excel.start(surface, edited, (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    void files.open(new File([bytes], workbenchEn.files.newName));
  });
  let shown = cells.activeSheet().id;
  cells.on('selected', ({ sheet }) => {
    if (sheet !== shown) keeper.touch();
    shown = sheet;
  });
  await excel.open(opened, book);
  const files = new FileActions(cells, notices, opened, () => excel.stored(), {
    opened: (another) => {
      keeper.touch();
      return excel.open(opened, another);
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
        void excel.open(opened, undefined);
      }),
    blankChanged: (chosen) => {
      choices.blank = chosen;
      void cells.recalculate();
    },
  });
  await fillRibbon(byId('ribbon'), (button) => {
    excel.press(button);
  });
  await cells.settled();
  Object.assign(globalThis, { workbench: { cells, grid, excel } });
  document.body.dataset['ready'] = 'true';
}
