import { fill } from '../../i18n/fill.js';
import type { PaneEntryWords } from '../../i18n/paneEntry.en.js';
import { shown } from '../../kpi/errors.js';
import type { EntryKind } from './entryKind.js';
import type { EntryOutcome } from './entryOutcome.js';
import { formatInFull } from './formatEntry.js';
import type { ParseSetting } from './parseEntry.js';
import { readingExample } from './readingExample.js';

interface Entered {
  /** The name of the field, as a sentence begins with it. */
  readonly field: string;
  /** As it was typed. */
  readonly text: string;
  readonly kind: EntryKind;
  readonly setting: ParseSetting;
}

export interface EntryMessage {
  readonly level: 'error' | 'warning';
  readonly text: string;
  /** What the user may answer, with the value it puts into the case; null leaves the field as it was. */
  readonly answers: readonly { readonly text: string; readonly value: number | null }[];
}

/** What to say about an entry and which answers to offer; undefined where there is nothing to say. */
export function entryMessage(
  { problems, questions, answers }: PaneEntryWords,
  outcome: EntryOutcome,
  { field, text, kind, setting }: Entered,
): EntryMessage | undefined {
  if ('problem' in outcome) {
    const details = { ...outcome.details, field, example: readingExample(kind, setting) };
    return { level: 'error', text: fill(problems[outcome.problem], details), answers: [] };
  }
  if ('warning' in outcome) {
    const inFull = (value: number) => formatInFull(value, kind, setting);
    return {
      level: 'warning',
      text: fill(questions.percentAsFraction, { value: inFull(outcome.value) }),
      answers: [
        { text: answers.yes, value: outcome.value },
        { text: fill(answers.meant, { instead: inFull(outcome.instead) }), value: outcome.instead },
      ],
    };
  }
  if (!('ask' in outcome)) return undefined;
  if (outcome.ask === 'ambiguous') {
    const [large, small] = outcome.readings;
    return {
      level: 'error',
      text: fill(questions.ambiguous, { found: shown(text.trim()), large: large.text, small: small.text }),
      answers: outcome.readings.map((reading) => ({ text: reading.text, value: reading.value })),
    };
  }
  const { found, value } = outcome;
  const { currency, pasted = false } = setting;
  const question = pasted ? questions.otherCurrencyPasted : questions.otherCurrency;
  return {
    level: 'error',
    text: fill(question, { found, currency }),
    answers: [
      { text: fill(answers.keepAs, { currency }), value },
      { text: answers.discard, value: null },
    ],
  };
}
