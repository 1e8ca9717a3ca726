import type { Case } from '../../roi/case/types.js';
import { closed, NO_HISTORY, recorded, redone, undone, type History } from './history.js';

/** What somebody typed into a field and the case cannot take; it stays in the field. */
export interface Fault {
  readonly typed: string;
  /** A whole sentence. */
  readonly message: string;
}

/** The case while it is worked on. */
export interface CaseState {
  readonly theCase: Case;
  /** By figure path. */
  readonly faults: Readonly<Record<string, Fault>>;
  readonly history: History<Case>;
}

export const opened = (theCase: Case): CaseState => ({ theCase, faults: {}, history: NO_HISTORY });

const without = (faults: CaseState['faults'], path: string): CaseState['faults'] =>
  path in faults ? Object.fromEntries(Object.entries(faults).filter(([other]) => other !== path)) : faults;

/** Another case in the place of the one there is; `path` is the field it was typed into. */
export function changed(state: CaseState, theCase: Case, label: string, path?: string): CaseState {
  const faults = path === undefined ? state.faults : without(state.faults, path);
  if (theCase === state.theCase) return faults === state.faults ? state : { ...state, faults };
  const step = { key: path, path, label, before: state.theCase };
  return { theCase, faults, history: recorded(state.history, step) };
}

export const refused = (state: CaseState, path: string, fault: Fault): CaseState => ({
  ...state,
  faults: { ...state.faults, [path]: fault },
});

export const accepted = (state: CaseState, path: string): CaseState => {
  const faults = without(state.faults, path);
  return faults === state.faults ? state : { ...state, faults };
};

/** The user has left a field. */
export const left = (state: CaseState): CaseState => ({ ...state, history: closed(state.history) });

interface Travelled {
  readonly state: CaseState;
  readonly label: string;
  readonly path: string | undefined;
}

/** Back or forward one step. What stood in red goes with it: it belongs to figures that are no longer there. */
function travelled(state: CaseState, move: typeof undone<Case>): Travelled | undefined {
  const moved = move(state.history, state.theCase);
  if (!moved) return undefined;
  const { value, history, label, path } = moved;
  return { state: { theCase: value, faults: {}, history }, label, path };
}

export const stepBack = (state: CaseState): Travelled | undefined => travelled(state, undone<Case>);
export const stepForward = (state: CaseState): Travelled | undefined => travelled(state, redone<Case>);
