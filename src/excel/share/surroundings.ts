import type { ExcelShareMessages } from '../../i18n/excelShare.en.js';
import { fill } from '../../i18n/fill.js';
import type { Requirements } from '../build/features.js';
import { obstacleOf, type Problem } from '../build/problem.js';

export interface Surroundings {
  /** `Office.context.requirements`. */
  readonly requirements: Requirements;
  readonly words: ExcelShareMessages;
  /** In milliseconds, for one answer of Excel's. */
  readonly patience?: number;
}

/** What a failure leaves of the workbook. */
export type State = keyof ExcelShareMessages['states'];

/** Sharing could not be prepared, or be taken back. The message says why, what that leaves, and what to do. */
export class ShareError extends Error {
  override readonly name = 'ShareError';

  constructor(
    readonly problem: Problem,
    readonly state: State,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

export function shareError(error: unknown, state: State, words: ExcelShareMessages): ShareError {
  const { problem, details } = obstacleOf(error);
  const message = `${fill(words.problems[problem], details)} ${words.states[state]}`;
  return new ShareError(problem, state, message, error);
}
