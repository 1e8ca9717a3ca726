import { FIELD_ATTRIBUTE } from '../frame/useFieldFocus.js';

/** Puts the focus into the field of a figure, where it is on the page. */
export function focusFigure(path: string): void {
  document.querySelector<HTMLElement>(`[${FIELD_ATTRIBUTE}="${CSS.escape(path)}"]`)?.focus();
}
