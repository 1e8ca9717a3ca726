import type { Case } from '../../../roi/case/types.js';
import { valueAt } from '../../../roi/case/path.js';

const known = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));

/** Of entries that name others, those that name what is no longer there name nothing. */
function pointing<T>(entries: readonly T[], key: keyof T, ids: ReadonlySet<string>): readonly T[] {
  const isLost = (entry: T): boolean => typeof entry[key] === 'string' && !ids.has(entry[key]);
  return entries.some(isLost)
    ? entries.map((entry) => (isLost(entry) ? { ...entry, [key]: null } : entry))
    : entries;
}

function remaining<T>(entries: readonly T[], stays: (entry: T) => boolean): readonly T[] {
  return entries.every(stays) ? entries : entries.filter(stays);
}

/** A case after lines went or changed their form: nothing in it names what is no longer there. */
export function tidied(theCase: Case): Case {
  const isNumber = (path: string): boolean => typeof valueAt(theCase, path) === 'number';
  const initiatives = known(theCase.initiatives);
  const isEntered = (path: string): boolean => {
    const value = valueAt(theCase, path);
    return value !== undefined && value !== null;
  };
  return {
    ...theCase,
    benefits: pointing(theCase.benefits, 'initiative', initiatives),
    costs: pointing(theCase.costs, 'initiative', initiatives),
    risks: pointing(theCase.risks, 'concerns', known([...theCase.benefits, ...theCase.costs])),
    spreads: remaining(theCase.spreads, ({ path }) => isNumber(path)),
    links: remaining(theCase.links, ({ path }) => isNumber(path) || valueAt(theCase, path) === null),
    examples: remaining(theCase.examples, isEntered),
  };
}
