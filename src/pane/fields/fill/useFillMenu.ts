import { useState } from 'react';
import { focusFigure } from '../focusFigure.js';

export interface FillMenuState {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Opened from a field by its key: the focus goes back there. */
  readonly openFrom: (path: string) => void;
}

/** Whether the menu of a field is open, and where the focus belongs afterwards. */
export function useFillMenu(): FillMenuState {
  const [opened, setOpened] = useState<{ readonly from?: string }>();
  return {
    isOpen: opened !== undefined,
    setOpen(isOpen) {
      const from = opened?.from;
      setOpened(isOpen ? {} : undefined);
      // The menu gives the focus back to its button first.
      if (!isOpen && from !== undefined) setTimeout(focusFigure, 0, from);
    },
    openFrom(path) {
      setOpened({ from: path });
    },
  };
}
