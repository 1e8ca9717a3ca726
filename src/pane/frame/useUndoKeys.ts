import type { KeyboardEvent } from 'react';
import { useModel } from '../state/usePane.js';

const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type));

/** Ctrl+Z and Ctrl+Y: of the case, but inside a text field of the text. */
export function useUndoKeys(): (event: KeyboardEvent) => void {
  const pane = useModel();
  return (event) => {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (!(ctrlKey || metaKey) || isTextField(target)) return;
    const letter = key.toLowerCase();
    const isRedo = letter === 'y' || (letter === 'z' && shiftKey);
    if (!isRedo && letter !== 'z') return;
    event.preventDefault();
    if (isRedo) pane?.redo();
    else pane?.undo();
  };
}
