import { mean } from './mean.js';
import { pertQuantileTable } from './pertQuantileTable.js';
import { quantile } from './quantile.js';
import { randomGenerator } from './randomGenerator.js';
import type { NetDistribution, ThreePoints } from './types.js';

/**
 * Distribution of the net, Σ lines − cost, when every line is an independent beta-PERT estimate: its 10th, 50th and
 * 90th percentile (PERCENTILE.INC) and mean in the unit of the lines, and the share of trials with a net above 0.
 * Every trial takes one draw per line, also for a certain one, so that fixing a line leaves the draws of the others.
 */
export function simulateNet(
  lines: readonly ThreePoints[],
  cost: number,
  trials: number,
  seed: number,
): NetDistribution {
  const random = randomGenerator(seed);
  const tables = lines.map(({ low, likely, high }) => pertQuantileTable(low, likely, high));
  const nets = new Float64Array(trials);
  let gains = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    let total = 0;
    for (const quantileOf of tables) total += quantileOf(random());
    const net = total - cost;
    nets[trial] = net;
    if (net > 0) gains += 1;
  }
  nets.sort();
  return {
    p10: quantile(nets, 0.1),
    p50: quantile(nets, 0.5),
    p90: quantile(nets, 0.9),
    mean: mean(nets),
    probabilityOfGain: gains / trials,
  };
}
