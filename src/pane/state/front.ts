import type { PaneWords } from '../words.js';
import type { PaneModel } from './paneModel.js';
import type { PaneState } from './paneState.js';
import type { Store } from './store.js';

/** What the pane knows and does where there is no case yet; its model is a front too. */
export interface Front extends Pick<PaneModel, 'start' | 'openTab'> {
  readonly words: Pick<PaneWords, 'pane'>;
  readonly state: Store<PaneState>;
  /** Returns why it is no case, if it is none. */
  readonly importCase: (text: string) => string | undefined | Promise<string | undefined>;
}

export interface FrontGiven {
  readonly words: Front['words'];
  readonly state: Store<PaneState>;
  /** Asks for the model; the same one each time. */
  readonly load: () => Promise<PaneModel>;
}

/**
 * The pane before its model is there: what is asked for is asked of the model, once that has read the workbook. Where it
 * cannot be loaded or the workbook not be read, the page says so, and nothing begins.
 */
export function createFront({ words, state, load }: FrontGiven): Front {
  async function ask<T>(answer: (model: PaneModel) => T): Promise<T | undefined> {
    const model = await load().catch(() => undefined);
    await model?.hasRead;
    return model && state.get().unread === undefined ? answer(model) : undefined;
  }
  return {
    words,
    state,
    start(preset) {
      void ask((model) => {
        model.start(preset);
      });
    },
    openTab(tab) {
      void ask((model) => {
        model.openTab(tab);
      });
    },
    importCase: (text) => ask((model) => model.importCase(text)),
  };
}
