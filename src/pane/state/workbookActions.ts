import { fill } from '../../i18n/fill.js';
import type { BuildWishes } from '../port.js';
import { messageOf, type Core } from './core.js';
import { worker } from './worker.js';

export interface WorkbookActions {
  /** Builds the workbook, or brings the one there is up to date. */
  readonly build: (wishes?: BuildWishes) => Promise<void>;
  readonly undoBuild: () => Promise<void>;
  readonly saveXlsx: () => Promise<void>;
  readonly openAsNew: () => Promise<void>;
  readonly dismiss: () => void;
  readonly goToSheet: (sheet: string) => Promise<void>;
}

const XLSX_NAME = /[^\p{L}\p{N} _-]/gu;

/** What the case becomes: sheets, a file. One thing at a time; typing goes on meanwhile. */
export function workbookActions(core: Core): WorkbookActions {
  const { port, words, store, patch } = core;
  const { building } = words.pane;

  const working = worker(core);
  const theCase = () => store.get().current?.theCase;

  return {
    async build(wishes) {
      const wanted = theCase();
      if (!wanted) return;
      core.announce(words.pane.announced.buildStarted);
      await working('build', async (control) => {
        await core.saving.flush();
        const built = await port.build(wanted, wishes)(control);
        if (built.kind === 'built') patch({ isBuilt: true, differences: undefined, cellProblems: [] });
        return built;
      });
    },
    async undoBuild() {
      await working('undo', async () => {
        await port.undoBuild();
        patch({ isBuilt: await port.isBuilt(), cellProblems: [] });
        return { kind: 'said', text: building.undone };
      });
    },
    async saveXlsx() {
      const wanted = theCase();
      if (!wanted) return;
      await working('xlsx', async ({ signal }) => {
        const bytes = await port.xlsx(wanted);
        signal?.throwIfAborted();
        const title = wanted.project.title.replace(XLSX_NAME, '').trim() || words.pane.title;
        const file = `${title}.xlsx`;
        port.saveFile(bytes, file);
        return { kind: 'said', text: fill(building.savedFile, { file }) };
      });
    },
    async openAsNew() {
      const wanted = theCase();
      if (!wanted) return;
      await working('openAsNew', async ({ signal }) => {
        const bytes = await port.xlsx(wanted);
        signal?.throwIfAborted();
        await port.openAsNew(bytes);
        return undefined;
      });
    },
    dismiss() {
      patch({ outcome: undefined });
    },
    async goToSheet(sheet) {
      try {
        await port.cells.goTo(sheet);
      } catch (error) {
        patch({ outcome: { kind: 'said', text: messageOf(error) } });
      }
    },
  };
}
