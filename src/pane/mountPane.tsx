import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane.js';

/** Puts the pane into a page. */
export function mountPane(container: HTMLElement, props: PaneProps): void {
  createRoot(container).render(<Pane {...props} />);
}
