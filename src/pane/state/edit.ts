import { parseCase, parseChange, type Parsed } from '../../roi/case/parseCase.js';
import { figurePath, valueAt } from '../../roi/case/path.js';
import type { Problem } from '../../roi/case/problem.js';
import type { Case } from '../../roi/case/types.js';
import { withFigure } from './withFigure.js';

/** What became of a change: another case, or why there is none. The paths of problems are figure paths. */
export type Edited =
  | { readonly theCase: Case; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly theCase?: never };

/**
 * Takes a changed case where it is one. What was not touched stays the same object, so that what was computed of it
 * need not be computed again.
 */
export const checkedCase = (candidate: unknown): Edited => editedBy(parseCase(candidate), candidate);

function editedBy({ problems }: Parsed, candidate: unknown): Edited {
  if (!problems) return { theCase: candidate as Case };
  return { problems: problems.map((problem) => ({ ...problem, path: figurePath(candidate, problem.path) })) };
}

/** The case with another value at a figure path. */
export function edited(theCase: Case, path: string, value: unknown): Edited {
  const candidate = withFigure(theCase, path, value);
  if (candidate === undefined)
    return { problems: [{ path, code: 'unknownFigure', details: { found: path } }] };
  // Entries of a list without ids have no figure path: then all of the case is looked at.
  const isThere = Object.is(valueAt(candidate, path), value);
  return isThere ? editedBy(parseChange(candidate as Case, path), candidate) : checkedCase(candidate);
}
