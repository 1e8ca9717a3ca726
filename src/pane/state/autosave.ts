import type { Case } from '../../roi/case/types.js';

/** The case is kept at most this long after the last keystroke, in milliseconds. */
const REST = 700;

export type SaveState =
  | { readonly kind: 'saved' | 'saving' }
  /** Another case stands in the workbook, which is left as it is. */
  | { readonly kind: 'off' }
  /** `reason` is a sentence. */
  | { readonly kind: 'failed'; readonly reason: string };

// The same objects each time, so that nobody takes them for news.
const SAVING: SaveState = { kind: 'saving' };
const SAVED: SaveState = { kind: 'saved' };

export interface Autosave {
  /** The case is another one; undefined: there is none any more. */
  readonly changed: (theCase: Case | undefined) => void;
  /** Writes what is not yet written; the pane is about to go. */
  readonly flush: () => Promise<void>;
}

/** Keeps the case somewhere once typing rests, one write after the other, always the latest. */
export function autosave(
  save: (theCase: Case | undefined) => Promise<void>,
  told: (state: SaveState) => void,
  rest: number = REST,
): Autosave {
  let waiting: { readonly theCase: Case | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;

  const isWritten = (): boolean => waiting === undefined;

  function taken(): typeof waiting {
    const latest = waiting;
    waiting = undefined;
    return latest;
  }

  async function writeAll(): Promise<void> {
    for (let latest = taken(); latest; latest = taken()) {
      try {
        await save(latest.theCase);
        if (isWritten()) told(SAVED);
      } catch (error) {
        told({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
      }
    }
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    changed(theCase) {
      waiting = { theCase };
      told(SAVING);
      clearTimeout(timer);
      timer = setTimeout(() => void write(), rest);
    },
    flush: write,
  };
}
