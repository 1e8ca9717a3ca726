import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane.js';
import type { PaneModel } from './state/paneModel.js';

/** Puts the pane into a page at once; its model comes when it is loaded. */
export function mountPane(
  container: HTMLElement,
  props: Omit<PaneProps, 'model'>,
  loading: Promise<PaneModel>,
): void {
  const root = createRoot(container);
  root.render(<Pane {...props} model={undefined} />);
  loading.then(
    (model) => {
      root.render(<Pane {...props} model={model} />);
    },
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      root.unmount();
      container.textContent = `${props.front.words.pane.crashed.title}. ${reason}`;
    },
  );
}
