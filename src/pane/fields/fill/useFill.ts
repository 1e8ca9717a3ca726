import { useState } from 'react';
import type { Link } from '../../../roi/case/types.js';
import type { EntryKind } from '../../entry/entryKind.js';
import { usePane } from '../../state/usePane.js';
import type { Question } from '../useEntry.js';
import { useEntrySetting } from '../useEntrySetting.js';
import { fillFrom } from './fillFrom.js';
import { withoutLink } from './linkedFigure.js';
import { pasteInto } from './pasteInto.js';
import type { Statistic } from './selectionFigure.js';
import { fill } from '../../../i18n/fill.js';

/** A field that can be filled. */
export interface FillTarget {
  readonly path: string;
  /** As sentences name it: 'Average handle time, baseline'. */
  readonly label: string;
  /** Beside others of the same row: 'Baseline'. */
  readonly name: string;
}

/** What is asked or told about a fill that is not done yet. */
export interface Notice {
  readonly question: Question;
  readonly answer: (value: number | null) => void;
}

export interface Fill {
  readonly notice: Notice | undefined;
  readonly fromSelection: (target: FillTarget, statistic: Statistic) => Promise<void>;
  readonly refresh: (target: FillTarget, link: Link) => Promise<void>;
  readonly unlink: (target: FillTarget) => void;
  readonly paste: (target: FillTarget) => Promise<void>;
  readonly clear: (target: FillTarget) => void;
}

/** Fills fields from the sheet and the clipboard; what is unclear is asked, what fails is said. */
export function useFill(kind: EntryKind): Fill {
  const pane = usePane();
  const setting = useEntrySetting();
  const [notice, setNotice] = useState<Notice>();
  const given = {
    pane,
    setting,
    kind,
    ask: (question: Question, take: (value: number) => void) => {
      setNotice({
        question,
        answer: (value) => {
          setNotice(undefined);
          if (value !== null) take(value);
        },
      });
    },
    refuse: (text: string) => {
      setNotice({ question: { level: 'error', text, answers: [] }, answer: () => undefined });
    },
  };
  const { unlinked } = pane.words.fields.fill;
  return {
    notice,
    fromSelection(target, statistic) {
      setNotice(undefined);
      return fillFrom(given, target, statistic, pane.port.cells.selected);
    },
    refresh(target, { statistic, range }) {
      setNotice(undefined);
      return fillFrom(given, target, statistic, () => pane.port.cells.read(range));
    },
    unlink({ path, label }) {
      pane.change(fill(unlinked, { field: label }), (theCase) => withoutLink(theCase, path));
    },
    paste(target) {
      setNotice(undefined);
      return pasteInto(given, target);
    },
    clear({ path, label }) {
      setNotice(undefined);
      pane.accept(path);
      pane.edit(path, null, { label });
      pane.leave();
    },
  };
}
