import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Case } from '../../roi/case/types.js';
import type { Front } from './front.js';
import type { PaneModel } from './paneModel.js';
import type { PaneState } from './paneState.js';

export const PaneContext = createContext<PaneModel | undefined>(undefined);
export const FrontContext = createContext<Front | undefined>(undefined);

/** undefined while it is being loaded: there is no case then. */
export const useModel = (): PaneModel | undefined => useContext(PaneContext);

/** What there is from the first moment on. */
export function useFront(): Front {
  const front = useContext(FrontContext);
  if (!front) throw new Error('outside of the pane');
  return front;
}

/** The model; only in what stands there once it is loaded. */
export function usePane(): PaneModel {
  const pane = useModel();
  if (!pane) throw new Error('outside of the pane');
  return pane;
}

/** A part of the pane's state; only its changes draw anew, so `select` returns something that stays the same. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { state } = useFront();
  return useSyncExternalStore(state.subscribe, () => select(state.get()));
}

/** The case; only where there is one. */
export function useCase(): Case {
  const theCase = usePaneState(({ current }) => current?.theCase);
  if (!theCase) throw new Error('there is no case yet');
  return theCase;
}

/** A part of the case. */
export function useCasePart<T>(select: (theCase: Case) => T): T {
  return usePaneState(({ current }) => {
    if (!current) throw new Error('there is no case yet');
    return select(current.theCase);
  });
}
