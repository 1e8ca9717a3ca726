import type { PaneModel } from './paneModel.js';

/** Does what the ribbon asks for, once the workbook is read. Returns what ends it. */
export function listenToCommands(pane: PaneModel): () => void {
  async function build(): Promise<void> {
    // What blue cells say is known by then.
    await pane.hasRead;
    pane.goTo('review');
    if (pane.state.get().phase === 'case') await pane.build({ target: 'here' });
    else pane.announce(pane.words.pane.commanded.noCase);
  }

  function carryOut(command: 'build' | 'share' | 'functions'): void {
    if (command === 'build') void build();
    else pane.openTab(command);
  }

  let waiting: (() => void) | undefined;
  const unheard = pane.port.onCommand((command) => {
    waiting?.();
    if (pane.state.get().phase !== 'loading') {
      carryOut(command);
      return;
    }
    const stop = pane.state.subscribe(() => {
      if (pane.state.get().phase === 'loading') return;
      stop();
      carryOut(command);
    });
    waiting = stop;
  });
  return () => {
    waiting?.();
    unheard();
  };
}
