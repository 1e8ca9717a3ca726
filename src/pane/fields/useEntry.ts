import { useRef, useState } from 'react';
import { entryMessage, type EntryMessage } from '../entry/entryMessage.js';
import type { EntryKind } from '../entry/entryKind.js';
import type { EntryOutcome } from '../entry/entryOutcome.js';
import { formatEntry } from '../entry/formatEntry.js';
import { isUnchanged } from '../entry/isUnchanged.js';
import { parseEntry, type ParseSetting } from '../entry/parseEntry.js';
import { readingExample } from '../entry/readingExample.js';
import type { Fault } from '../state/caseState.js';
import { usePane } from '../state/usePane.js';
import { useEntrySetting } from './useEntrySetting.js';

export type Question = EntryMessage;
export type EntryBounds = Pick<ParseSetting, 'from' | 'to'>;

/** Where a typed number goes to, and what stands there. */
export interface EntryPlace {
  readonly value: number | null;
  /** As sentences name it. */
  readonly label: string;
  readonly kind: EntryKind;
  readonly bounds: () => EntryBounds;
  readonly fault: Fault | undefined;
  readonly take: (value: number | null, typed?: string) => void;
  /** What is no number stays in the field, with the reason. */
  readonly refuse: (typed: string, message: string) => void;
  /** What was refused is gone. */
  readonly accept: () => void;
  /** The field was left. */
  readonly leave: () => void;
}

/** What a field of numbers shows and does. */
export interface NumberEntry {
  readonly text: string;
  /** What is wrong with it, as a sentence. */
  readonly fault: string | undefined;
  readonly question: Question | undefined;
  /** What such a number looks like. */
  readonly example: string;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  /** What comes next was pasted: it may follow the habits of another place. */
  readonly paste: () => void;
  readonly end: () => void;
  readonly answer: (value: number | null) => void;
}

/** A number between its place and a field: what is typed, what it means, and what to ask about it. */
export function useEntry({ value, label, kind, fault, ...place }: EntryPlace): NumberEntry {
  const pane = usePane();
  const setting = useEntrySetting();
  const [typed, setTyped] = useState<string>();
  const [question, setQuestion] = useState<Question>();
  const wasPasted = useRef(false);
  const before = useRef(value);
  const shown = fault?.typed ?? formatEntry(value, kind, setting);

  function understood(text: string): {
    readonly outcome: EntryOutcome;
    readonly message: Question | undefined;
  } {
    const full: ParseSetting = { ...setting, ...place.bounds(), pasted: wasPasted.current };
    const outcome = parseEntry(text, kind, full);
    return {
      outcome,
      message: entryMessage(pane.words.entry, outcome, { field: label, text, kind, setting: full }),
    };
  }

  /** Takes what is a number, and nothing for an emptied field. */
  function take(outcome: EntryOutcome, text: string): void {
    if ('empty' in outcome) place.take(null, text);
    else if ('value' in outcome && !('ask' in outcome)) place.take(outcome.value, text);
  }

  /** What was typed on the way to no number was not meant either: 14 on the way to 140 %. */
  function refuse(text: string, message: string): void {
    if (value !== before.current) place.take(before.current);
    place.refuse(text, message);
  }

  return {
    text: typed ?? shown,
    fault: fault?.message,
    question,
    example: readingExample(kind, setting),
    begin() {
      wasPasted.current = false;
      before.current = value;
      setTyped(shown);
    },
    paste() {
      wasPasted.current = true;
    },
    type(text) {
      setTyped(text);
      setQuestion(undefined);
      if (!isUnchanged(text, value, kind, setting)) take(understood(text).outcome, text);
    },
    end() {
      const text = typed ?? shown;
      setTyped(undefined);
      if (isUnchanged(text, value, kind, setting)) place.accept();
      else {
        const { outcome, message } = understood(text);
        if (!message) take(outcome, text);
        else {
          const isAsked = message.answers.length > 0;
          if (isAsked) setQuestion(message);
          if (message.level === 'error') refuse(text, message.text);
        }
      }
      place.leave();
    },
    answer(chosen) {
      setQuestion(undefined);
      place.accept();
      if (chosen !== null) place.take(chosen);
      place.leave();
    },
  };
}
