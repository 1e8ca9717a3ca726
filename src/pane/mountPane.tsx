import { createRoot } from 'react-dom/client';
import { Pane, type PaneProps } from './Pane.js';
import type { PaneModel } from './state/paneModel.js';

/** Puts the pane into a page at once; what it knows comes after the first paint. */
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
      container.textContent = `${props.words.crashed.title}. ${reason}`;
    },
  );
}
