import { boundsAt } from '../../roi/case/field.js';
import type { Case } from '../../roi/case/types.js';
import type { EntryBounds } from './useEntry.js';

/** What the case takes at a figure path, as far as it is bounded at all. */
export function boundsOf(theCase: Case | undefined, path: string): EntryBounds {
  if (!theCase) return {};
  const { from, to } = boundsAt(theCase, path);
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(to) && { to }) };
}
