import type { Kind, Problem } from '../roi/case/problem.js';
import { fill } from './fill.js';
import type { RoiMessages } from './roi.en.js';

/** The sentence for a problem: the field, what it needs, what was found. */
export function problemMessage(
  { problems, kinds, whole }: RoiMessages,
  { path, code, details }: Problem,
): string {
  const { need, foundKind } = details;
  return fill(problems[code], {
    path: path === '' ? whole : path,
    ...details,
    ...(need !== undefined && { need: kinds[need as Kind] }),
    ...(foundKind !== undefined && { found: kinds[foundKind as Kind] }),
  });
}
