import { usePane } from '../state/usePane.js';
import type { EntryKind } from '../entry/entryKind.js';
import { boundsOf } from './boundsOf.js';
import { useEntry, type NumberEntry } from './useEntry.js';
import { useFigure } from './useFigure.js';

/** The number at a figure path of the case. */
export function useNumberEntry(
  path: string,
  label: string,
  kind: EntryKind,
): NumberEntry & { readonly isExample: boolean } {
  const pane = usePane();
  const { value, fault, isExample } = useFigure(path);
  const entry = useEntry({
    value: typeof value === 'number' ? value : null,
    label,
    kind,
    fault,
    bounds: () => boundsOf(pane.state.get().current?.theCase, path),
    take: (number, typed) => {
      pane.edit(path, number, { label, ...(typed !== undefined && { typed }) });
    },
    refuse: (typed, message) => {
      pane.refuse(path, typed, message);
    },
    accept: () => {
      pane.accept(path);
    },
    leave: () => {
      pane.leave();
    },
  });
  return { ...entry, isExample };
}
