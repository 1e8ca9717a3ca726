import { valueAt, withValue } from '../../roi/case/path.js';
import type { Case, Review } from '../../roi/case/types.js';

/*
 * Figures in lists whose entries have no id: amounts by their number from 1 on, `costs.marketing.flow.amounts.2`, and
 * what a month really brought by its month, `review.actuals.3.benefits`.
 */
const AMOUNT = /^(.+\.amounts)\.(\d+)$/;
const ACTUAL = /^review\.actuals\.(\d+)\.(benefits|costs)$/;

type Actual = Review['actuals'][number];
type Side = 'benefits' | 'costs';

const amountsIn = (theCase: Case, path: string): readonly number[] => {
  const found = valueAt(theCase, path);
  return Array.isArray(found) ? (found as readonly number[]) : [];
};

/** The list that a numbered figure stands in; undefined for all other figures. */
export const listOf = (path: string): string | undefined => AMOUNT.exec(path)?.[1];

/** What stands at a path, figures of lists without ids included; null where such a list has none yet. */
export function figureAt(theCase: Case, path: string): unknown {
  const [, list, number] = AMOUNT.exec(path) ?? [];
  if (list !== undefined) return amountsIn(theCase, list)[Number(number) - 1] ?? null;
  const [, month, side] = ACTUAL.exec(path) ?? [];
  if (side === undefined) return valueAt(theCase, path);
  return theCase.review.actuals.find((actual) => actual.month === Number(month))?.[side as Side] ?? null;
}

/** What is empty before the last amount is 0; what is empty after it is none. */
function withAmount(theCase: Case, list: string, at: number, value: unknown): unknown {
  const amounts: unknown[] = [...amountsIn(theCase, list)];
  while (amounts.length < at) amounts.push(0);
  amounts[at] = value ?? 0;
  if (value === null && at === amounts.length - 1) amounts.pop();
  return withValue(theCase, list, amounts);
}

function withActual(theCase: Case, month: number, side: Side, value: unknown): unknown {
  const { actuals } = theCase.review;
  const before: Actual = actuals.find((actual) => actual.month === month) ?? {
    month,
    benefits: null,
    costs: null,
  };
  const after = { ...before, [side]: value };
  const others = actuals.filter((actual) => actual.month !== month);
  const isEmpty = after.benefits === null && after.costs === null;
  const next = isEmpty ? others : [...others, after].sort((one, other) => one.month - other.month);
  return withValue(theCase, 'review.actuals', next);
}

/** The case with something else at such a place, yet to be parsed; undefined where the path is none of them. */
export function withNumbered(theCase: Case, path: string, value: unknown): unknown {
  const [, list, number] = AMOUNT.exec(path) ?? [];
  if (list !== undefined) return withAmount(theCase, list, Number(number) - 1, value);
  const [, month, side] = ACTUAL.exec(path) ?? [];
  return side === undefined ? undefined : withActual(theCase, Number(month), side as Side, value);
}
