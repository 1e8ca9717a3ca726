import { fill } from '../../i18n/fill.js';
import { problemMessage } from '../../i18n/problemMessage.js';
import type { Problem } from '../../roi/case/problem.js';
import type { Case } from '../../roi/case/types.js';
import { accepted, changed, left, refused, stepBack, stepForward } from './caseState.js';
import type { Core } from './core.js';
import { checkedCase, edited } from './edit.js';
import { isFrozen } from './isFrozen.js';
import { figureAt } from './numbered.js';
import { spokenFigure } from './spokenFigure.js';

export interface CaseActions {
  /**
   * Enters a value at a figure path. Where the case does not take it, the typed text stays in the field with the
   * reason, which is returned.
   */
  readonly edit: (path: string, value: unknown, field: Field) => string | undefined;
  /** Keeps what was typed, which is no value at all, with the reason. */
  readonly refuse: (path: string, typed: string, message: string) => void;
  /** What was typed is gone: the figure is as it was. */
  readonly accept: (path: string) => void;
  /** The field was left: what follows is another step to undo. */
  readonly leave: () => void;
  /** Changes more than one figure: a line more, a line less. Returns why the case does not take it. */
  readonly change: (label: string, next: (theCase: Case) => unknown) => string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface Field {
  /** As the user reads it: 'Average handle time, baseline'. */
  readonly label: string;
  /** The text as typed. */
  readonly typed?: string;
  /** Says better than the usual sentence why the case does not take it, where it can. */
  readonly told?: (problem: Problem) => string | undefined;
}

/** Nothing is left to do: the figure is the user's own already, not the example's and not that of cells. */
const isThere = (theCase: Case, path: string, value: unknown): boolean =>
  Object.is(figureAt(theCase, path), value) &&
  !theCase.examples.includes(path) &&
  !theCase.links.some((link) => link.path === path);

export function caseActions(core: Core): CaseActions {
  const { store, show, words, toCells } = core;
  const { did } = words.pane;

  const told = (problems: readonly Problem[], path?: string, field?: Field): string =>
    problems
      .map((problem) => {
        const name = problem.path === path && field ? field.label : problem.path;
        return field?.told?.(problem) ?? problemMessage(words.roi, { ...problem, path: name });
      })
      .join(' ');

  function travel(move: typeof stepBack, sentence: string, withValue: string): void {
    const { current } = store.get();
    const travelled = current && move(current);
    if (!travelled) return;
    const { state, label, path } = travelled;
    show(state);
    toCells(state.theCase);
    const value = path === undefined ? undefined : spokenFigure(state.theCase, path, core.port.locale);
    const said = { what: label };
    core.announce(value === undefined ? fill(sentence, said) : fill(withValue, { ...said, value }));
  }

  /** What was typed stays in the field, with the reason. */
  function refusedWith(path: string, typed: string, message: string): string {
    const { current } = store.get();
    if (current) show(refused(current, path, { typed, message }));
    return message;
  }

  return {
    edit(path, value, field) {
      const { label, typed } = field;
      const { current } = store.get();
      if (!current) return undefined;
      if (isThere(current.theCase, path, value)) {
        show(accepted(current, path));
        return undefined;
      }
      if (isFrozen(current.theCase, path))
        return refusedWith(
          path,
          typed ?? String(value),
          fill(words.baseline.periods.frozenFigure, { field: label }),
        );
      const { theCase, problems } = edited(current.theCase, path, value);
      if (!theCase) {
        return refusedWith(path, typed ?? String(value), told(problems, path, field));
      }
      show(changed(current, theCase, label, path), path);
      core.patch({ isFreshExample: false });
      toCells(theCase);
      return undefined;
    },
    refuse: refusedWith,
    accept(path) {
      const { current } = store.get();
      if (current) show(accepted(current, path));
    },
    leave() {
      const { current } = store.get();
      if (current) show(left(current));
    },
    change(label, next) {
      const { current } = store.get();
      if (!current) return undefined;
      const { theCase, problems } = checkedCase(next(current.theCase));
      if (!theCase) return told(problems);
      show(left(changed(current, theCase, label)));
      core.patch({ isFreshExample: false });
      toCells(theCase);
      return undefined;
    },
    undo() {
      const { phase, current } = store.get();
      if (phase === 'case') travel(stepBack, did.undone, did.undoneTo);
      // A case that was deleted is still at hand.
      else if (current) core.bringBack(current);
    },
    redo() {
      if (store.get().phase === 'case') travel(stepForward, did.redone, did.redoneTo);
    },
  };
}
