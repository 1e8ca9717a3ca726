import type { Details } from '../../kpi/errors.js';

/**
 * Why something is no case. `path` is where, in words of a JSON path (`benefits[2].attribution`, '' for the
 * whole); the code says what, the details what was found and what is allowed; src/i18n has the sentences.
 */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly details: Details;
}

/** What a field can be asked to be; src/i18n has the words. */
export type Kind = 'number' | 'text' | 'flag' | 'list' | 'object' | 'nothing';

export type ProblemCode =
  // One field
  | 'missing'
  | 'unknownKey'
  | 'wrongKind'
  | 'notOneOf'
  | 'atLeast'
  | 'atMost'
  | 'notWhole'
  | 'textTooLong'
  | 'listTooLong'
  | 'notPlainText'
  | 'notAnId'
  | 'notACurrency'
  | 'notAMonth'
  | 'notADate'
  // Fields against each other
  | 'usedTwice'
  | 'unknownInitiative'
  | 'unknownLine'
  | 'unknownFigure'
  | 'emptyFigure'
  | 'notANumberThere'
  | 'periodOrder'
  | 'afterBeforeBaseline'
  | 'rampUpTooLong'
  | 'monthBeyondHorizon'
  | 'monthOrder'
  | 'kindTwice'
  | 'flowMissing'
  | 'flowNotAllowed'
  | 'realisationMissing'
  | 'realisationNotAllowed'
  | 'receivedNotAllowed'
  | 'wrongEvidence'
  | 'evidenceNotAllowed'
  | 'successesExceedAnswers'
  | 'noAnswers'
  | 'evidenceDiffers'
  | 'lowAboveLikely'
  | 'likelyAboveHigh'
  | 'lowAboveHigh'
  | 'tooManyOnSummary'
  // The file
  | 'notJson'
  | 'notACaseFile'
  | 'newerVersion'
  | 'unknownVersion'
  | 'notOfItsVersion';

/** What was found at a place: text in quotes and cut, numbers as they are, everything else by its kind. */
export function found(value: unknown): Details {
  if (typeof value === 'number') return { found: Number.isFinite(value) ? value : String(value) };
  if (typeof value === 'string') return { found: JSON.stringify(cut(value)) };
  if (typeof value === 'boolean') return { found: String(value) };
  return {
    foundKind: (value === null || value === undefined ? 'nothing' : kindOfObject(value)) satisfies Kind,
  };
}

const LONGEST_SHOWN = 40;
const cut = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);
const kindOfObject = (value: object): Kind => (Array.isArray(value) ? 'list' : 'object');
