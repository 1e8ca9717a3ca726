import type { Case } from './types.js';

/** Properties stand in another order in a case that was read than in an example. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Whether two cases hold the same. */
export const sameCase = (one: Case, other: Case): boolean =>
  one === other || JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
