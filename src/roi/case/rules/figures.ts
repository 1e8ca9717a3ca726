import { fieldProblems } from '../field.js';
import { pathText, valueAt } from '../path.js';
import type { Problem } from '../problem.js';
import type { Case, Spread } from '../types.js';
import { each, problem, type Rule, type Steps } from './rule.js';

/** An example figure is one that is entered. */
export const knownExamples: Rule = (theCase) =>
  each(['examples'], theCase.examples, (path, steps) => {
    const figure = valueAt(theCase, path);
    if (figure === undefined) return [problem(steps, 'unknownFigure', { found: path })];
    return [figure === null && problem(steps, 'emptyFigure', { found: path })];
  });

/** A linked figure may just be empty: the cells it came from may be. */
export const knownLinks: Rule = (theCase) =>
  each(['links'], theCase.links, ({ path }, steps) => {
    const figure = valueAt(theCase, path);
    if (figure === undefined) return [problem([...steps, 'path'], 'unknownFigure', { found: path })];
    return [
      figure !== null &&
        typeof figure !== 'number' &&
        problem([...steps, 'path'], 'notANumberThere', { found: path }),
    ];
  });

/** Low, likely and high are values the field itself could hold. */
function boundsOf(theCase: Case, spread: Spread, steps: Steps): Problem[] {
  return (['low', 'likely', 'high'] as const).flatMap((end) => {
    const value = spread[end];
    if (value === null) return [];
    const path = pathText([...steps, end]);
    return fieldProblems(theCase, spread.path, value).map(({ code, details }) => ({ path, code, details }));
  });
}

function orderOf({ low, likely, high }: Spread, steps: Steps): (Problem | false)[] {
  const at = [...steps, 'low'];
  if (likely === null) return [low > high && problem(at, 'lowAboveHigh', { found: low, high })];
  return [
    low > likely && problem(at, 'lowAboveLikely', { found: low, likely }),
    likely > high && problem([...steps, 'likely'], 'likelyAboveHigh', { found: likely, high }),
  ];
}

/** low ≤ likely ≤ high, of a number that is entered. */
export const spreads: Rule = (theCase) =>
  each(['spreads'], theCase.spreads, (spread, steps) => {
    const figure = valueAt(theCase, spread.path);
    const at = [...steps, 'path'];
    if (figure === undefined) return [problem(at, 'unknownFigure', { found: spread.path })];
    if (figure === null) return [problem(at, 'emptyFigure', { found: spread.path })];
    if (typeof figure !== 'number') return [problem(at, 'notANumberThere', { found: spread.path })];
    return [...orderOf(spread, steps), ...boundsOf(theCase, spread, steps)];
  });
