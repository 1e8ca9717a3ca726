import { fill } from '../../../../i18n/fill.js';
import { withValue } from '../../../../roi/case/path.js';
import type { Case } from '../../../../roi/case/types.js';
import type { PaneModel } from '../../../state/paneModel.js';
import { newId } from '../../lines/newId.js';
import { tidied } from '../../lines/tidied.js';
import type { Offer, Register } from './register.js';

export interface Named {
  readonly id: string;
}

/** What an entry is called where its name is empty. */
export const nameOr = <E extends Named>({ nameOf, words }: Register<E>, entry: E, pane: PaneModel): string =>
  nameOf(entry).trim() || words(pane.words).one;

export interface Added {
  readonly id: string;
  /** Why the case does not take it. */
  readonly refused: string | undefined;
}

/** One entry more. */
export function addEntry<E extends Named>(
  pane: PaneModel,
  register: Register<E>,
  offered?: Offer,
): Added | undefined {
  const theCase = pane.state.get().current?.theCase;
  if (!theCase) return undefined;
  const { list, stem, entriesOf, make, words } = register;
  const id = newId(stem, entriesOf(theCase));
  const line = offered?.label ?? words(pane.words).one;
  const refused = pane.change(fill(pane.words.lines.added, { line }), (before) =>
    withValue(before, list, [...entriesOf(before), make(id, offered)]),
  );
  return { id, refused };
}

/** One entry less; undo brings it back. */
export function removeEntry<E extends Named>(
  pane: PaneModel,
  { list, entriesOf }: Register<E>,
  id: string,
  name: string,
): void {
  const label = fill(pane.words.lines.removed, { line: name });
  pane.change(label, (theCase) => {
    const rest = entriesOf(theCase).filter((entry) => entry.id !== id);
    return tidied(withValue(theCase, list, rest) as Case);
  });
  pane.announce(label);
}
