import type { Control } from '../../job/job.js';
import { messageOf, type Core } from './core.js';
import type { Outcome, Work, WorkId } from './paneState.js';

interface Wished {
  readonly id: WorkId;
  /** Those that are built. */
  readonly sheets?: () => readonly string[];
  /** Told the work at every step. */
  readonly told?: (work: Work) => void;
}

export type Working = (
  wished: Wished,
  work: (control: Control) => Promise<Outcome | undefined>,
) => Promise<void>;

/** Runs long work, one at a time, with its progress and its end in the pane's state. */
export function worker({ words, store, patch, announce }: Core): Working {
  return async ({ id, sheets, told }, work) => {
    if (store.get().work) return;
    const abort = new AbortController();
    const at = (part: number): Work => ({
      id,
      part,
      sheets: sheets?.() ?? [],
      cancel: () => {
        abort.abort();
      },
    });
    patch({ work: at(0), outcome: undefined });
    const progress = (part: number): void => {
      if (!store.get().work) return;
      patch({ work: at(part) });
      told?.(at(part));
    };
    try {
      patch({ outcome: await work({ signal: abort.signal, progress }) });
    } catch (error) {
      const outcome: Outcome = abort.signal.aborted
        ? { kind: 'said', text: words.pane.building.stopped }
        : { kind: 'failed', work: id, message: messageOf(error) };
      patch({ outcome });
      if (outcome.kind === 'failed') announce(outcome.message, true);
    } finally {
      patch({ work: undefined });
    }
  };
}
