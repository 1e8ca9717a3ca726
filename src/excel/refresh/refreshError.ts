import type { ExcelBuildMessages } from '../../i18n/excelBuild.en.js';
import { fill } from '../../i18n/fill.js';
import { BuildError, errorOf } from '../build/buildWorkbook.js';
import { obstacleOf } from '../build/problem.js';
import { NotTakenBack } from './carryOut.js';
import { NotReplaced } from './inspect.js';

/** Since a change, people have done what taking it back would lose. */
export class Changed extends Error {
  constructor(readonly why: keyof ExcelBuildMessages['changedSince']) {
    super(why);
  }
}

/** As an error of a build, whatever it is. */
export function refreshError(error: unknown, words: ExcelBuildMessages): BuildError {
  if (error instanceof BuildError) return error;
  if (error instanceof Changed) {
    const message = `${words.changedSince[error.why]} ${words.states.unchanged}`;
    return new BuildError('changed', 'unchanged', message, error);
  }
  if (error instanceof NotReplaced)
    return new BuildError(
      'refused',
      'unchanged',
      `${words.stored[error.why]} ${words.states.unchanged}`,
      error,
    );
  if (!(error instanceof NotTakenBack)) return errorOf(error, 'unchanged', undefined, words);
  const { problem, details } = obstacleOf(error.cause);
  const message = `${fill(words.problems[problem], details)} ${words.halfChanged}`;
  return new BuildError(problem, 'unclear', message, error);
}
