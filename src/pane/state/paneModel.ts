import type { Surroundings } from '../../roi/case/make.js';
import type { PanePort } from '../port.js';
import type { PaneWords } from '../words.js';
import { beginActions, type BeginActions } from './beginActions.js';
import { caseActions, type CaseActions } from './caseActions.js';
import { createCore } from './core.js';
import { FIRST_STATE, type PaneState } from './paneState.js';
import { sessionActions, type SessionActions } from './sessionActions.js';
import { createStore, type Store } from './store.js';
import { viewActions, type ViewActions } from './viewActions.js';
import { workbookActions, type WorkbookActions } from './workbookActions.js';

export interface PaneGiven {
  readonly port: PanePort;
  readonly words: PaneWords;
  /** What a new case begins with. */
  readonly surroundings: () => Surroundings;
  /** Of CSROI. */
  readonly version: string;
  /** Where the page has one already; otherwise a new one. */
  readonly state?: Store<PaneState>;
}

/** The pane without its looks: what it knows, and everything that can be done. */
export interface PaneModel extends CaseActions, BeginActions, WorkbookActions, SessionActions, ViewActions {
  readonly port: PanePort;
  readonly words: PaneWords;
  /** Of CSROI. */
  readonly version: string;
  readonly state: Store<PaneState>;
  readonly announce: (text: string, assertive?: boolean) => void;
  /** Writes what is not yet written. */
  readonly flush: () => Promise<void>;
}

export function createPaneModel({ port, words, surroundings, version, ...given }: PaneGiven): PaneModel {
  const core = createCore(port, words, given.state ?? createStore(FIRST_STATE));
  return {
    port,
    words,
    version,
    state: core.store,
    announce: core.announce,
    flush: core.saving.flush,
    ...caseActions(core),
    ...beginActions(core, surroundings, version),
    ...workbookActions(core),
    ...sessionActions(core),
    ...viewActions(core),
  };
}
