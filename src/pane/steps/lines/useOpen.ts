import { useState } from 'react';
import { usePaneState } from '../../state/usePane.js';

/** Whether something that folds is open: as the user left it; it opens when somebody is sent to a figure that it holds. */
export function useOpen(
  holds: (path: string) => boolean,
): readonly [isOpen: boolean, setOpen: (open: boolean) => void] {
  const focus = usePaneState((state) => state.focus);
  const [shown, setShown] = useState({ isOpen: false, focus: undefined as typeof focus });
  if (focus && focus !== shown.focus) setShown({ isOpen: shown.isOpen || holds(focus.path), focus });
  return [
    shown.isOpen,
    (isOpen) => {
      setShown({ isOpen, focus });
    },
  ];
}

/** Of what holds all figures below a path. */
export const below =
  (prefix: string) =>
  (path: string): boolean =>
    path === prefix || path.startsWith(`${prefix}.`);
