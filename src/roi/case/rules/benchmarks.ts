import { each, problem, type Rule } from './rule.js';

/** A benchmark runs from low to high. */
export const benchmarkOrder: Rule = ({ benchmarks }) =>
  each(['benchmarks'], benchmarks, ({ low, high }, steps) => [
    low !== null &&
      high !== null &&
      low > high &&
      problem([...steps, 'low'], 'lowAboveHigh', { found: low, high }),
  ]);
