import { fill } from '../../i18n/fill.js';
import type { Case } from '../../roi/case/types.js';
import type { InputNews } from '../port.js';
import { changed, opened } from './caseState.js';
import { messageOf, type Core } from './core.js';
import { spokenFigure } from './spokenFigure.js';
import { withoutFrozen } from './withoutFrozen.js';

export interface SessionActions {
  /** The workbook was read for the first time, or could not be. */
  readonly hasRead: Promise<void>;
  /** Reads what the workbook holds, then follows its blue cells. Returns what ends the session. */
  readonly open: () => Promise<() => void>;
  /** Reads the workbook once more, where it could not be read. */
  readonly read: () => Promise<void>;
  /** Takes what blue cells hold that differ from the case, or writes the case into them. */
  readonly settleDifferences: (take: boolean) => void;
}

/** Between the case and the workbook it lives in. */
export function sessionActions(core: Core): SessionActions {
  const { port, words, store, patch, show } = core;
  const { did } = words.pane;
  let tellRead: () => void = () => undefined;
  const hasRead = new Promise<void>((resolve) => {
    tellRead = resolve;
  });

  /** What cells say becomes the case, as one step to undo. */
  function take({ changes, theCase }: InputNews): string | undefined {
    const { current } = store.get();
    const [first] = changes;
    if (!current || !first) return undefined;
    const label = fill(did.workbookChanged, { field: changes.map((change) => change.label).join(', ') });
    const only = changes.length === 1 ? first.path : undefined;
    show(changed(current, theCase, label, first.path), only);
    const value = only === undefined ? undefined : spokenFigure(theCase, only, port.locale);
    return value === undefined ? label : fill(did.changedTo, { changed: label, value });
  }

  function tell(found: InputNews): void {
    // Sheets of a case that was deleted speak to nobody.
    const { phase, isBuilt } = store.get();
    if (phase !== 'case' || !isBuilt) return;
    const before = store.get().current?.theCase;
    const news = before ? withoutFrozen(before, found, words.baseline) : found;
    if (news !== found) core.toCells(news.theCase);
    const taken = take(news);
    patch({ cellProblems: news.problems });
    const said = news.problems[0]?.message ?? taken;
    if (said !== undefined) core.announce(said);
  }

  async function askAbout(theCase: Case): Promise<void> {
    const found = await port.differences(theCase);
    patch({
      differences: found.changes.length > 0 ? found : undefined,
      cellProblems: found.problems,
    });
  }

  /** Reads what the workbook holds; what could not be read is not written over either. */
  async function read(): Promise<void> {
    try {
      patch({ unread: undefined });
      const stored = await port.readStored();
      patch({ stored, isBuilt: await port.isBuilt() });
      if (stored.kind === 'case') show(opened(stored.theCase));
      patch({ phase: stored.kind === 'case' ? 'case' : 'first' });
      const { current, isBuilt } = store.get();
      if (current && isBuilt) await askAbout(current.theCase);
    } catch (error) {
      patch({ unread: messageOf(error) });
    }
  }

  return {
    hasRead,
    read,
    async open() {
      await read();
      tellRead();
      try {
        return await port.followInputs(() => store.get().current?.theCase, tell);
      } catch (error) {
        patch({ outcome: { kind: 'said', text: messageOf(error) } });
        return () => undefined;
      }
    },
    settleDifferences(isTaken) {
      const { differences, current } = store.get();
      patch({ differences: undefined });
      if (!differences || !current) return;
      patch({ passedOver: isTaken ? [] : differences.changes });
      if (isTaken) tell(differences);
      else core.toCells(current.theCase);
    },
  };
}
