import type { EntryKind } from '../entry/entryKind.js';
import { usePane } from '../state/usePane.js';
import { NumberInput, type NumberLook } from './NumberInput.js';
import { useNumberEntry } from './useNumberEntry.js';

export interface NumberFieldProps extends NumberLook {
  readonly kind: EntryKind;
}

/**
 * A number of the case, typed in the user's own way. The text stays as typed while the field has the focus; the result
 * follows every keystroke that makes a number.
 */
export function NumberField({ kind, caption, ...props }: NumberFieldProps) {
  const pane = usePane();
  const { isExample, ...entry } = useNumberEntry(props.path, props.label, kind);
  const shown = caption ?? (isExample ? pane.words.pane.example.caption : undefined);
  return <NumberInput {...props} entry={entry} {...(shown !== undefined && { caption: shown })} />;
}
