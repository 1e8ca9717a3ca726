import { fill } from '../../i18n/fill.js';
import type { Case } from '../../roi/case/types.js';
import { builders } from './builders.js';
import { messageOf, type Core } from './core.js';
import type { Building, BuildTarget } from './paneState.js';
import { worker } from './worker.js';

export interface WorkbookActions {
  /** Where the next workbook goes. */
  readonly choose: (target: BuildTarget) => void;
  /**
   * Builds the workbook where it was chosen, or brings the one there is up to date; asks first where the arithmetic of the
   * case does not add up.
   */
  readonly build: (wishes?: Partial<Building>) => Promise<void>;
  readonly undoBuild: () => Promise<void>;
  readonly saveXlsx: () => Promise<void>;
  readonly dismiss: () => void;
  readonly goToSheet: (sheet: string) => Promise<void>;
}

const XLSX_NAME = /[^\p{L}\p{N} _-]/gu;

const fileName = (title: string, otherwise: string): string =>
  `${title.replace(XLSX_NAME, '').trim() || otherwise}.xlsx`;

/** What the case becomes: sheets, a file. One thing at a time; typing goes on meanwhile. */
export function workbookActions(core: Core): WorkbookActions {
  const { port, words, store, patch } = core;
  const { building } = words.pane;

  const working = worker(core);
  const { buildHere, openNew } = builders(core, working);

  function theCase(): Case | undefined {
    const { phase, current } = store.get();
    return phase === 'case' ? current?.theCase : undefined;
  }

  const failingCheck = () =>
    store.get().figures?.checks.find(({ failed, severity }) => failed && severity === 'arithmetic')?.id;

  return {
    choose(target) {
      patch({ target });
    },
    async build({ target = store.get().target, isDraft = false, choices } = {}) {
      const wanted = theCase();
      if (!wanted) return;
      const check = isDraft ? undefined : failingCheck();
      if (check !== undefined)
        patch({ outcome: { kind: 'draft', check, building: { target, ...(choices && { choices }) } } });
      else if (target === 'new') await openNew(wanted);
      else await buildHere(wanted, choices);
    },
    async undoBuild() {
      await working({ id: 'undo' }, async () => {
        await port.undoBuild();
        patch({ isBuilt: await port.isBuilt(), cellProblems: [] });
        return { kind: 'said', text: building.undone };
      });
    },
    async saveXlsx() {
      const wanted = theCase();
      if (!wanted) return;
      await working({ id: 'xlsx' }, async ({ signal }) => {
        const bytes = await port.xlsx(wanted);
        signal?.throwIfAborted();
        const file = fileName(wanted.project.title, words.pane.title);
        port.saveFile(bytes, file);
        return { kind: 'said', text: fill(building.savedFile, { file }) };
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
