import { daysIn } from '../daysIn.js';
import type { Problem } from '../problem.js';
import type { Periods } from '../types.js';
import { problem, type Rule } from './rule.js';

const DAYS_A_WEEK = 7;

function endsOf(name: 'baseline' | 'after', { from, to }: Periods['baseline']): Problem[] {
  const isBackwards = from !== null && to !== null && from > to;
  return isBackwards ? [problem(['periods', name, 'to'], 'periodOrder', { found: to, from })] : [];
}

/** Each period runs forward, "after" begins after the baseline, and the ramp-up leaves something of it. */
export const periods: Rule = ({ periods: { baseline, after, rampUpWeeks } }) => {
  const problems = [...endsOf('baseline', baseline), ...endsOf('after', after)];
  if (problems.length > 0) return problems;
  if (baseline.to !== null && after.from !== null && after.from <= baseline.to) {
    problems.push(
      problem(['periods', 'after', 'from'], 'afterBeforeBaseline', { found: after.from, to: baseline.to }),
    );
  }
  if (after.from !== null && after.to !== null) {
    const days = daysIn(after.from, after.to);
    if (rampUpWeeks * DAYS_A_WEEK >= days) {
      problems.push(problem(['periods', 'rampUpWeeks'], 'rampUpTooLong', { found: rampUpWeeks, days }));
    }
  }
  return problems;
};
