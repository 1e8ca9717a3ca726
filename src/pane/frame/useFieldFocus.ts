import { useEffect } from 'react';
import { usePane, usePaneState } from '../state/usePane.js';

/** How long a step may take to be there, in milliseconds; folded groups open on the way. */
const PATIENCE = 3000;
/** After so long a figure without a field of its own is looked for near by. */
const LONG = 500;

export const FIELD_ATTRIBUTE = 'data-figure';

const at = (path: string): string => `[${FIELD_ATTRIBUTE}="${CSS.escape(path)}"]`;
const inside = (path: string): string => `[${FIELD_ATTRIBUTE}^="${CSS.escape(`${path}.`)}"]`;

/** The field of a figure, or the first one of what the path names as a whole: of `periods.baseline` its first day. */
const fieldOf = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(at(path)) ?? document.querySelector<HTMLElement>(inside(path));

/** Any field of the line or list that a figure belongs to. */
function fieldNear(path: string): HTMLElement | null {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return parent === '' ? null : (fieldOf(parent) ?? fieldNear(parent));
}

/** Puts the focus into the field that somebody was sent to, as soon as it is on the page, and once only. */
export function useFieldFocus(): void {
  const pane = usePane();
  const focus = usePaneState((state) => state.focus);
  useEffect(() => {
    if (!focus) return undefined;
    const { path } = focus;
    const arrive = (field: HTMLElement | null): void => {
      if (!field) return;
      field.focus();
      field.scrollIntoView({ block: 'center' });
      pane.arrived(focus);
    };
    const observer = new MutationObserver(() => {
      arrive(fieldOf(path));
    });
    const later = setTimeout(() => {
      arrive(fieldNear(path));
    }, LONG);
    const end = setTimeout(() => {
      pane.arrived(focus);
    }, PATIENCE);
    observer.observe(document.body, { childList: true, subtree: true });
    arrive(fieldOf(path));
    return () => {
      clearTimeout(later);
      clearTimeout(end);
      observer.disconnect();
    };
  }, [focus, pane]);
}
