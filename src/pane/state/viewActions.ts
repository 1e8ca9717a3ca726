import type { Core } from './core.js';
import { STEPS, type PaneState, type StepId, type TabId } from './paneState.js';
import { stepOfPath } from './stepOfPath.js';

export interface ViewActions {
  readonly openTab: (tab: TabId) => void;
  readonly goTo: (step: StepId) => void;
  readonly goBack: () => void;
  readonly goOn: () => void;
  /** Remembers which groups of a set are open. */
  readonly keepOpen: (set: string, groups: readonly string[]) => void;
  /** Shows the field of a figure and puts the focus into it. */
  readonly goToFigure: (path: string) => void;
  /** The focus is where it was sent to; who comes back later is not sent again. */
  readonly arrived: (focus: PaneState['focus']) => void;
}

export function viewActions({ store, patch }: Core): ViewActions {
  const goTo = (step: StepId): void => {
    patch({ tab: 'case', step });
  };
  const beside = (by: number): void => {
    const next = STEPS[STEPS.indexOf(store.get().step) + by];
    if (next) goTo(next);
  };
  return {
    openTab(tab) {
      patch({ tab });
    },
    goTo,
    goBack() {
      beside(-1);
    },
    goOn() {
      beside(1);
    },
    keepOpen(set, groups) {
      patch({ openGroups: { ...store.get().openGroups, [set]: groups } });
    },
    goToFigure(path) {
      patch({ tab: 'case', step: stepOfPath(path), focus: { path } });
    },
    arrived(focus) {
      if (store.get().focus === focus) patch({ focus: undefined });
    },
  };
}
