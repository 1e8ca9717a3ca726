import type { ComponentType } from 'react';
import type { Case } from '../../../../roi/case/types.js';
import type { PaneModel } from '../../../state/paneModel.js';
import type { PaneState } from '../../../state/paneState.js';
import type { PaneWords } from '../../../words.js';
import type { FieldsOf } from '../../lines/fieldsOf.js';

export interface EntryFieldsProps<E> {
  readonly entry: E;
  readonly name: string;
  readonly fields: FieldsOf;
}

/** What can be added under a name of its own. */
export interface Offer {
  readonly id: string;
  readonly label: string;
}

/** A list of the case that is kept as a register: how its entries are called, made, told in a line, and filled in. */
export interface Register<E extends { readonly id: string }> {
  /** A figure path: `review.surveys`. */
  readonly list: string;
  readonly stem: string;
  readonly entriesOf: (theCase: Case) => readonly E[];
  readonly words: (words: PaneWords) => { readonly one: string; readonly add: string };
  readonly nameOf: (entry: E) => string;
  /** What the line says when it is folded. */
  readonly summary: (entry: E, state: PaneState, pane: PaneModel) => string;
  readonly make: (id: string, offered: Offer | undefined) => E;
  /** Kinds to choose from; one button where there are none. */
  readonly offers?: (words: PaneWords) => readonly Offer[];
  readonly Fields: ComponentType<EntryFieldsProps<E>>;
}
