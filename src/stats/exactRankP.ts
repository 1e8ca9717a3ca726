/**
 * Two-sided p-value of the Mann–Whitney statistic `u` (a whole number from 0 to sizeBefore·sizeAfter) from its
 * exact distribution without ties: twice the nearer tail, at most 1.
 *
 * The arrangements of i and j values with the statistic k obey ways(k; i, j) = ways(k − j; i − 1, j) + ways(k; i, j − 1),
 * as the largest value belongs to one group or the other (Mann and Whitney, Annals of Mathematical Statistics 18
 * (1947), 50–60). Only sums of positive numbers, so even the smallest probabilities keep their digits.
 */
export function exactRankP(u: number, sizeBefore: number, sizeAfter: number): number {
  const nearer = Math.min(u, sizeBefore * sizeAfter - u);
  const ways = Array.from({ length: sizeBefore + 1 }, () => {
    const ofNoAfter = new Float64Array(nearer + 1);
    ofNoAfter[0] = 1;
    return ofNoAfter;
  });
  for (let j = 1; j <= sizeAfter; j += 1) {
    for (let i = 1; i <= sizeBefore; i += 1) {
      const current = ways[i]!;
      const withoutLargest = ways[i - 1]!;
      const most = Math.min(nearer, i * j);
      for (let k = j; k <= most; k += 1) current[k]! += withoutLargest[k - j]!;
    }
  }
  const tail = ways[sizeBefore]!.reduce((sum, count) => sum + count, 0);
  return Math.min(1, (2 * tail) / arrangements(sizeBefore, sizeAfter));
}

function arrangements(sizeBefore: number, sizeAfter: number): number {
  let count = 1;
  for (let i = 1; i <= sizeBefore; i += 1) count = (count * (sizeAfter + i)) / i;
  return count;
}
