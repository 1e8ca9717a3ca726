/**
 * Parameters of the beta distribution behind a beta-PERT estimate, each in 1…5, their sum 6: low + (high − low)·Beta
 * has the mean (low + 4·likely + high)/6 and its mode at `likely`. With low = high, where any shape would do, 3 and 3.
 * Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959), 646–669; D. Vose, Risk Analysis (2008).
 */
export function pertShape(low: number, likely: number, high: number): { alpha: number; beta: number } {
  const range = high - low;
  if (range === 0) return { alpha: 3, beta: 3 };
  return { alpha: 1 + (4 * (likely - low)) / range, beta: 1 + (4 * (high - likely)) / range };
}
