import { metric, type MetricId } from '../../../src/roi/case/metrics.js';
import type { Evidence } from '../../../src/roi/case/types.js';
import type { Comparison } from '../../../src/roi/model/comparison.js';
import type { SampleCells } from '../../../src/roi/model/sample.js';
import type { Cell } from '../../../src/formula/expr.js';
import { expectClose, golden, list, number, type Row } from '../../stats/golden.js';
import { calculation, figure } from './completeCase.js';

const METRIC: Readonly<Record<Evidence['kind'], MetricId>> = {
  share: 'csat',
  mean: 'orderValue',
  nps: 'nps',
};

interface Computed {
  readonly of: (cell: Cell) => number;
  readonly baseline: SampleCells;
  readonly comparison: Comparison;
}

/** Two samples of a metric in a case with this confidence, compared. */
function compared(before: Evidence, after: Evidence, confidence = 0.95): Computed {
  const id = METRIC[before.kind];
  const { from } = metric(id);
  const { model, tape } = calculation({
    terms: { significanceLevel: 1 - confidence },
    metrics: {
      [id]: figure(from, from, {
        basis: 'measured',
        baselineEvidence: before,
        afterEvidence: after,
      }),
    },
  });
  const { baseline, comparison } = model.evidence.samples.get(id)!;
  return { of: (cell) => tape.number(cell), baseline: baseline!, comparison: comparison! };
}

const share = (successes: number, n: number): Evidence => ({ kind: 'share', successes, n });
const answers = (row: Row, when: string): Evidence => ({
  kind: 'nps',
  promoters: number(row, `promoters${when}`),
  passives: number(row, `passives${when}`),
  detractors: number(row, `detractors${when}`),
});

function summary(values: Float64Array): Evidence {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { kind: 'mean', mean, sd: Math.sqrt(squares / (n - 1)), n };
}

/** A case takes confidences from 50 % to 99.99 % and up to 10^12 answers. */
const isOfACase = (row: Row): boolean =>
  number(row, 'confidence') >= 0.5 &&
  number(row, 'confidence') <= 0.9999 &&
  Number(row['n'] ?? 1) <= 1e12 &&
  Number(row['promoters'] ?? 1) <= 1e12;

describe('tests of a change, against R', () => {
  it.each(golden('stats-share-tests.csv').map((row) => [row['z'], row] as const))(
    'of a share, z %s',
    (_z, row) => {
      const { of, comparison } = compared(
        share(number(row, 'successesBefore'), number(row, 'nBefore')),
        share(number(row, 'successesAfter'), number(row, 'nAfter')),
      );
      expectClose(of(comparison.change), number(row, 'change'), 1e-12, 1e-15);
      expectClose(of(comparison.statistic), number(row, 'z'), 1e-10, 1e-12);
      expectClose(of(comparison.p), number(row, 'p'), 1e-9, 1e-300);
    },
  );

  it.each(
    golden('stats-mean-tests.csv')
      .filter(isOfACase)
      .map((row) => [row['t'], row] as const),
  )('of a mean, t %s', (_t, row) => {
    const { of, comparison } = compared(
      summary(list(row, 'before')),
      summary(list(row, 'after')),
      number(row, 'confidence'),
    );
    for (const [cell, column] of [
      [comparison.statistic, 't'],
      [comparison.freedom!, 'df'],
      [comparison.p, 'p'],
      [comparison.low, 'low'],
      [comparison.high, 'high'],
    ] as const)
      expectClose(of(cell), number(row, column), 1e-8, 1e-11);
  });

  it.each(
    golden('stats-nps-tests.csv')
      .filter(isOfACase)
      .map((row) => [row['z'], row] as const),
  )('of a net promoter score, z %s', (_z, row) => {
    const { of, comparison } = compared(
      answers(row, 'Before'),
      answers(row, 'After'),
      number(row, 'confidence'),
    );
    for (const [cell, column] of [
      [comparison.change, 'change'],
      [comparison.statistic, 'z'],
      [comparison.p, 'p'],
      [comparison.low, 'low'],
      [comparison.high, 'high'],
    ] as const)
      expectClose(of(cell), number(row, column), 1e-9, 1e-12);
  });

  it('of a share has the interval that Newcombe printed', () => {
    // Statistics in Medicine 17 (1998), table II, method 10, in his direction: first less second.
    const { of, comparison } = compared(share(48, 80), share(56, 70));
    expect(of(comparison.low)).toBeCloseTo(0.0524, 4);
    expect(of(comparison.high)).toBeCloseTo(0.3339, 4);
  });
});

describe('intervals of one sample', () => {
  const ends = (evidence: Evidence, confidence: number): readonly [number, number] => {
    const { of, baseline } = compared(evidence, evidence, confidence);
    return [of(baseline.low), of(baseline.high)];
  };

  it('of a share are those of Wilson', () => {
    for (const row of golden('stats-wilson.csv').filter(isOfACase)) {
      const [low, high] = ends(share(number(row, 'successes'), number(row, 'n')), number(row, 'confidence'));
      expectClose(low, number(row, 'low'), 1e-9, 1e-15);
      expectClose(high, number(row, 'high'), 1e-9, 1e-15);
    }
  });

  it('of a net promoter score are the adjusted ones', () => {
    for (const row of golden('stats-nps.csv').filter(isOfACase)) {
      const [low, high] = ends(answers(row, ''), number(row, 'confidence'));
      expectClose(low, number(row, 'low'), 1e-9, 1e-12);
      expectClose(high, number(row, 'high'), 1e-9, 1e-12);
    }
  });

  it("of a mean are R's: t.test(c(1, 2, 3, 4, 10))", () => {
    const [low, high] = ends(summary(Float64Array.from([1, 2, 3, 4, 10])), 0.95);
    expect([low, high]).toEqual([expect.closeTo(-0.389945165425, 11), expect.closeTo(8.389945165425, 11)]);
  });
});
