import { useEffect } from 'react';
import { usePaneState } from '../state/usePane.js';

/** How long a step may take to be there, in milliseconds; folded groups open on the way. */
const PATIENCE = 3000;

export const FIELD_ATTRIBUTE = 'data-figure';

/** Puts the focus into the field that somebody was sent to, as soon as it is on the page. */
export function useFieldFocus(): void {
  const focus = usePaneState((state) => state.focus);
  useEffect(() => {
    if (!focus) return undefined;
    const find = (): boolean => {
      const field = document.querySelector<HTMLElement>(`[${FIELD_ATTRIBUTE}="${CSS.escape(focus.path)}"]`);
      field?.focus();
      field?.scrollIntoView({ block: 'center' });
      return field !== null;
    };
    if (find()) return undefined;
    const observer = new MutationObserver(() => {
      if (find()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => {
      observer.disconnect();
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [focus]);
}
