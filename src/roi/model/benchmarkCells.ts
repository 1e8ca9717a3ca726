import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { sortOfCell } from '../../formula/expr.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Unit } from '../../kpi/define.js';
import type { Benchmark } from '../case/types.js';
import type { Section } from './book.js';
import { labelOf } from './labels.js';
import { flag } from './parts.js';

/** A figure others name beside a KPI of the case; as stated in its source, not verified. */
export interface BenchmarkCells {
  readonly benchmark: Benchmark;
  readonly low?: Cell<'number'>;
  readonly high?: Cell<'number'>;
  /** 1: the figure of the case is inside, or beyond on the good side. */
  readonly reached: Cell<'number'>;
}

export type Better = 'lower' | 'higher' | undefined;

interface Bounds {
  readonly low: Cell<'number'> | undefined;
  readonly high: Cell<'number'> | undefined;
}

/** The end nearer to the bad side decides; where neither side is good, both do. */
function isReached(figure: Arg, { low, high }: Bounds, better: Better): Expr | undefined {
  const above = low && e['>='](figure, low);
  const below = high && e['<='](figure, high);
  if (better === 'higher') return above ?? (high && e['>='](figure, high));
  if (better === 'lower') return below ?? (low && e['<='](figure, low));
  return above && below ? e.and(above, below) : (above ?? below);
}

/** undefined: an empty slot has nothing to compare with. `figure` may be a word. */
export function benchmarkOf(
  benchmark: Benchmark,
  figure: Cell<'number'>,
  { better, unit }: { readonly better: Better; readonly unit: Unit },
  section: Section,
): BenchmarkCells | undefined {
  const label = (part: string): string => labelOf(`benchmark.${part}`, `benchmark.${benchmark.id}`);
  const enter = (part: 'low' | 'high'): Cell<'number'> | undefined => {
    const value = benchmark[part];
    return value === null
      ? undefined
      : section.input(`benchmarks.${benchmark.id}.${part}`, label(part), value, { unit });
  };
  const low = enter('low');
  const high = enter('high');
  // A comparison takes no words: where the case has no figure there is an error here, and a 0 in the end.
  const number = sortOfCell(figure) === 'mixed' ? e['+'](figure, 0) : figure;
  const reached = isReached(number, { low, high }, better);
  return (
    reached && {
      benchmark,
      ...(low && { low }),
      ...(high && { high }),
      reached: section.cell(
        `benchmarks.${benchmark.id}.reached`,
        label('reached'),
        e.iferror(flag(reached), 0),
      ),
    }
  );
}
