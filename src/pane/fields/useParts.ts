import { useState } from 'react';
import { usePane } from '../state/usePane.js';
import { draftOf, keepDraft, type Draft, type Parts } from './drafts.js';

/** What became of parts that were given to the case. */
export type PartsOutcome =
  | 'whole'
  /** Not all are there yet, or they do not fit together: a sentence says so. `held` is what the case holds meanwhile. */
  | { readonly waits: string; readonly held: Parts };

export interface PartsEntry {
  readonly parts: Parts;
  readonly enter: (part: string, value: number | null) => void;
  /** Why the case does not have them yet; said once a field is left. */
  readonly message: string | undefined;
  readonly leave: () => void;
}

interface PartsPlace {
  /** Tells one place from another. */
  readonly key: string;
  /** What the case holds. */
  readonly stored: Parts;
  readonly commit: (parts: Parts) => PartsOutcome;
  /** With every letter, or when a field is left. */
  readonly when: 'typing' | 'leaving';
}

const isSame = (a: Parts, b: Parts): boolean => Object.keys(a).every((part) => a[part] === b[part]);

/** Several numbers that the case takes together; what it does not take stays here until it does. */
export function useParts({ key, stored, commit, when }: PartsPlace): PartsEntry {
  const pane = usePane();
  const [draft, setDraft] = useState(() => draftOf(pane, key));
  const [waits, setWaits] = useState<string>();
  const [wasLeft, setLeft] = useState(false);
  // Undone and done again, the case speaks for itself.
  const parts = draft && isSame(draft.held, stored) ? draft.parts : stored;
  const keep = (next: Draft | undefined): void => {
    keepDraft(pane, key, next);
    setDraft(next);
  };
  const give = (next: Parts): void => {
    const outcome = commit(next);
    keep(outcome === 'whole' ? undefined : { parts: next, held: outcome.held });
    setWaits(outcome === 'whole' ? undefined : outcome.waits);
  };
  return {
    parts,
    enter(part, value) {
      const next = { ...parts, [part]: value };
      setLeft(false);
      if (when === 'typing') give(next);
      else keep({ parts: next, held: stored });
    },
    message: wasLeft ? waits : undefined,
    leave() {
      setLeft(true);
      if (when === 'leaving' && parts !== stored) give(parts);
      pane.leave();
    },
  };
}
