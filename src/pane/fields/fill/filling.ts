import type { EntryKind } from '../../entry/entryKind.js';
import type { EntrySetting } from '../../entry/setting.js';
import type { PaneModel } from '../../state/paneModel.js';
import type { Question } from '../useEntry.js';

/** What every way to fill a field works with. */
export interface Filling {
  readonly pane: PaneModel;
  readonly setting: EntrySetting;
  readonly kind: EntryKind;
  /** Asks; `take` gets the answer, unless it is to leave things as they are. */
  readonly ask: (question: Question, take: (value: number) => void) => void;
  readonly refuse: (text: string) => void;
}
