import { useRef } from 'react';
import { focusFigure } from './focusFigure.js';

export interface Opener {
  /** What has the focus opens something now. */
  readonly remember: () => void;
  /** The focus goes back to that; into the field of a figure where it is no longer on the page. */
  readonly giveBack: (path: string) => void;
}

/** Where the focus belongs when something closes. Menus are gone by then, and some browsers give buttons no focus. */
export function useOpener(): Opener {
  const opener = useRef<Element>(null);
  return {
    remember() {
      opener.current = document.activeElement;
    },
    giveBack(path) {
      const from = opener.current;
      opener.current = null;
      if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
      else focusFigure(path);
    },
  };
}
