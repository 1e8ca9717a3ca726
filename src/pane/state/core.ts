import type { Case } from '../../roi/case/types.js';
import type { PanePort } from '../port.js';
import type { PaneWords } from '../words.js';
import { autosave, type Autosave } from './autosave.js';
import type { CaseState } from './caseState.js';
import { liveFigures } from './liveFigures.js';
import type { PaneState } from './paneState.js';
import type { Store } from './store.js';

/** What all actions of the pane share. */
export interface Core {
  readonly port: PanePort;
  readonly words: PaneWords;
  readonly store: Store<PaneState>;
  readonly patch: (changes: Partial<PaneState>) => void;
  readonly announce: (text: string, assertive?: boolean) => void;
  /** Shows another state of the case; `path` is the only figure in which it differs from the one before. */
  readonly show: (next: CaseState, path?: string) => void;
  readonly saving: Autosave;
  /** The case is deleted; it stays at hand until another one begins. */
  readonly putAway: () => void;
  /** A case that was deleted is there again. */
  readonly bringBack: (current: CaseState) => void;
  /** Puts figures into the blue cells, where the change did not come from there. */
  readonly toCells: (theCase: Case) => void;
  /** Writes what blue cells still wait for. */
  readonly cellsWritten: () => Promise<void>;
}

/** Blue cells follow once typing rests, in milliseconds. */
const CELLS_REST = 400;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A case that stands beside one of a newer version is not written over it. */
const mayKeep = ({ stored }: PaneState): boolean => stored.kind === 'none' || stored.kind === 'case';

export function createCore(port: PanePort, words: PaneWords, store: Store<PaneState>): Core {
  const figuresOf = liveFigures();
  const patch: Core['patch'] = (changes) => {
    const before = store.get();
    const isOther = Object.entries(changes).some(([key, value]) => before[key as keyof PaneState] !== value);
    // Everybody who listens looks at the state; a letter typed changes it once.
    if (isOther) store.set({ ...before, ...changes });
  };
  const saving = autosave(
    (theCase) => (theCase ? port.save(theCase) : port.remove()),
    (saved) => {
      patch({ saved });
    },
  );
  const cells = autosave(
    (theCase) => (theCase ? port.writeInputs(theCase) : Promise.resolve()),
    (written) => {
      if (written.kind === 'failed') patch({ outcome: { kind: 'said', text: written.reason } });
    },
    CELLS_REST,
  );

  function computed(theCase: Case, path: string | undefined): Pick<PaneState, 'figures' | 'failure'> {
    try {
      return { figures: figuresOf(theCase, path), failure: undefined };
    } catch (error) {
      return { figures: store.get().figures, failure: messageOf(error) };
    }
  }

  return {
    port,
    words,
    store,
    patch,
    saving,
    announce(text, assertive = false) {
      const number = (store.get().announcement?.number ?? 0) + 1;
      patch({ announcement: { text, assertive, number } });
    },
    show(next, path) {
      const { current, stored } = store.get();
      const isSame = current?.theCase === next.theCase;
      patch({ phase: 'case', current: next, ...(isSame ? {} : computed(next.theCase, path)) });
      const isKept = stored.kind === 'case' && stored.theCase === next.theCase && !current;
      if (isSame || isKept) return;
      if (mayKeep(store.get())) saving.changed(next.theCase);
      else patch({ saved: { kind: 'off' } });
    },
    putAway() {
      patch({
        phase: 'first',
        outcome: undefined,
        isFreshExample: false,
        differences: undefined,
        cellProblems: [],
      });
      if (mayKeep(store.get())) saving.changed(undefined);
    },
    bringBack(current) {
      patch({ phase: 'case', current });
      if (mayKeep(store.get())) saving.changed(current.theCase);
    },
    toCells(theCase) {
      if (store.get().isBuilt) cells.changed(theCase);
    },
    cellsWritten: cells.flush,
  };
}
