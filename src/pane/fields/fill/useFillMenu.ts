import { useRef, useState } from 'react';
import { focusFigure } from '../focusFigure.js';

export interface FillMenuState {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Opened from a field by its key: the focus goes back there. */
  readonly openFrom: (path: string) => void;
  /** What was chosen leads elsewhere: `go` puts the focus there once the menu is closed. */
  readonly leaveFor: (go: () => void) => void;
}

/** Whether the menu of a field is open, and where the focus belongs afterwards. */
export function useFillMenu(): FillMenuState {
  const [opened, setOpened] = useState<{ readonly from?: string }>();
  const elsewhere = useRef<() => void>(undefined);
  return {
    isOpen: opened !== undefined,
    setOpen(isOpen) {
      const from = opened?.from;
      setOpened(isOpen ? {} : undefined);
      if (isOpen) return;
      // The menu gives the focus back to its button first.
      setTimeout(() => {
        const go = elsewhere.current;
        elsewhere.current = undefined;
        if (go) go();
        else if (from !== undefined) focusFigure(from);
      }, 0);
    },
    openFrom(path) {
      setOpened({ from: path });
    },
    leaveFor(go) {
      elsewhere.current = go;
    },
  };
}
