import { useState } from 'react';
import type { EntryKind } from '../entry/entryKind.js';
import type { Fault } from '../state/caseState.js';
import { NumberInput, type NumberLook } from './NumberInput.js';
import { useEntry, type EntryBounds } from './useEntry.js';
import type { PartsEntry } from './useParts.js';

interface PartFieldProps extends NumberLook {
  readonly part: string;
  readonly of: PartsEntry;
  readonly kind: EntryKind;
  readonly bounds: () => EntryBounds;
}

/** One of several numbers that the case takes together. */
export function PartField({ part, of, kind, bounds, ...look }: PartFieldProps) {
  const [fault, setFault] = useState<Fault>();
  const entry = useEntry({
    value: of.parts[part] ?? null,
    label: look.label,
    kind,
    bounds,
    fault,
    take: (value) => {
      setFault(undefined);
      of.enter(part, value);
    },
    refuse: (typed, message) => {
      setFault({ typed, message });
    },
    accept: () => {
      setFault(undefined);
    },
    leave: of.leave,
  });
  return <NumberInput {...look} entry={entry} />;
}
