import process from 'node:process';

/** A named piece of work; its result is kept so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** Median of the runs. */
  readonly milliseconds: number;
  /** The fastest run: what the work takes while nothing else keeps the machine busy. */
  readonly fastest: number;
}

const kept: unknown[] = [];

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What nine of ten stay below. */
export const nineInTen = (values: readonly number[]): number => quantile(values, 0.9);

/**
 * Times contenders in turns, so that whatever slows the machine down for a moment slows all of them: what
 * counts are the ratios within one run.
 */
export function measure(contenders: readonly Contender[], runs = 11): Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = -2; round < runs; round += 1) {
    contenders.forEach((contender, at) => {
      const began = performance.now();
      kept[0] = contender.run();
      if (round >= 0) times[at]?.push(performance.now() - began);
    });
  }
  return contenders.map(({ name }, at) => ({
    name,
    milliseconds: median(times[at] ?? []),
    fastest: Math.min(...(times[at] ?? [])),
  }));
}

/** Milliseconds that the processor works at it, in the run with the fewest: others' work does not count. */
export function processorTime(work: () => unknown, runs = 9): number {
  const times = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    kept[0] = work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
