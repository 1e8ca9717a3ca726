import { DERIVED_KPIS, type DerivedKpiId } from '../../../src/roi/case/kpis.js';
import type { Benchmark, Case, Evidence, Metric, Metrics } from '../../../src/roi/case/types.js';
import { registry } from '../../../src/kpi/registry.js';
import { calculate, KEYS } from '../../../src/roi/model/calculator.js';
import type { KpiCells } from '../../../src/roi/model/kpis.js';
import { modelOf } from '../../../src/roi/model/model.js';
import type { Cell } from '../../../src/formula/expr.js';
import { caseWith, figure } from './completeCase.js';

const share = (successes: number, n: number): Evidence => ({ kind: 'share', successes, n });
const measured = (baseline: number, after: number, samples?: readonly [Evidence, Evidence]): Metric =>
  figure(baseline, after, {
    basis: 'measured',
    baselineEvidence: samples?.[0] ?? null,
    afterEvidence: samples?.[1] ?? null,
  });

function kpisOf(metrics: Metrics, more: Partial<Case> = {}) {
  const { model, tape } = calculate(modelOf(caseWith({ metrics, more })));
  const byId = new Map<string, KpiCells>(model.kpis.map((kpi) => [kpi.id, kpi]));
  const shown = (cell: Cell | undefined): number | string | undefined => cell && tape.value(cell, KEYS);
  return { model, kpi: (id: string) => byId.get(id)!, shown };
}

describe('a KPI', () => {
  it('has its change in its own unit, and in parts of the baseline where that says something', () => {
    const { kpi, shown } = kpisOf({
      handleTime: figure(400, 300),
      csat: figure(0.5, 0.75),
      nps: figure(-20, 10),
      bugsReported: figure(0, 5),
      tickets: figure(100),
    });
    const changes = ['handleTime', 'csat', 'nps', 'bugsReported'].map((id) => [
      shown(kpi(id).change?.change),
      shown(kpi(id).change?.relative),
    ]);
    expect(changes).toEqual([
      [-100, -0.25],
      [0.25, undefined],
      [30, undefined],
      [5, 'word.noFigure'],
    ]);
    expect(kpi('tickets').change).toBeUndefined();
    expect(kpi('tickets').after).toBe(kpi('tickets').baseline);
  });

  it.each([
    ['a target', figure(0.7, 0.9), 'verdict.target', 0],
    ['measured without a sample', measured(0.7, 0.9), 'verdict.noEvidence', 0],
    ['proven', measured(0.7, 0.9, [share(70, 100), share(90, 100)]), 'verdict.proven', 1],
    ['not proven', measured(0.7, 0.75, [share(70, 100), share(75, 100)]), 'verdict.notSignificant', 0],
    ['of too few answers', measured(0.7, 0.9, [share(7, 10), share(9, 10)]), 'verdict.tooFew', 0],
    ['worse', measured(0.9, 0.7, [share(90, 100), share(70, 100)]), 'verdict.wrongDirection', -1],
    ['as before', measured(0.7, 0.7, [share(70, 100), share(70, 100)]), 'verdict.unchanged', 0],
  ] as const)('that is %s says so', (_what, csat, verdict, light) => {
    const { kpi, shown } = kpisOf({ csat });
    expect([shown(kpi('csat').verdict), shown(kpi('csat').light)]).toEqual([verdict, light]);
  });

  it('has no light where neither direction is good, and none without an after', () => {
    const { kpi } = kpisOf({ tickets: figure(100, 90), csat: figure(0.5) });
    expect([kpi('tickets').light, kpi('csat').light]).toEqual([undefined, undefined]);
  });

  it('is left out without a figure', () => {
    expect(kpisOf({ csat: figure(0.5) }).model.kpis.map(({ id }) => id)).toEqual(['csat']);
  });
});

describe('benchmarks', () => {
  const benchmark = (
    id: string,
    kpi: Benchmark['kpi'],
    low: number | null,
    high: number | null,
  ): Benchmark => ({
    id,
    kpi,
    claim: id,
    low,
    high,
    source: 'somebody',
  });
  const light = (
    metrics: Metrics,
    kpi: 'csat' | 'queueWait' | 'contactsPerMonth' | 'supportToRevenue',
    bounds: readonly (readonly [number | null, number | null])[],
  ): unknown => {
    const benchmarks = bounds.map(([low, high], at) => benchmark(`b${at}`, kpi, low, high));
    const found = kpisOf(metrics, { benchmarks });
    return found.shown(found.kpi(kpi).light);
  };

  it.each([
    ['more is better, reached', { csat: figure(0.8, 0.94) }, 'csat', [[0.94, null]], 1],
    ['more is better, not reached', { csat: figure(0.8, 0.93) }, 'csat', [[0.94, null]], -1],
    ['beyond the good end', { csat: figure(0.99) }, 'csat', [[0.8, 0.9]], 1],
    ['less is better, reached', { queueWait: figure(90, 60) }, 'queueWait', [[null, 60]], 1],
    ['less is better, not reached', { queueWait: figure(90, 61) }, 'queueWait', [[null, 60]], -1],
    ['only the other end, reached', { queueWait: figure(50) }, 'queueWait', [[60, null]], 1],
    [
      'one of two',
      { queueWait: figure(50) },
      'queueWait',
      [
        [null, 60],
        [null, 30],
      ],
      0,
    ],
    ['neither side good, inside', { contactsPerMonth: figure(50) }, 'contactsPerMonth', [[40, 60]], 1],
    ['neither side good, outside', { contactsPerMonth: figure(70) }, 'contactsPerMonth', [[40, 60]], -1],
    [
      'of what follows from others',
      { supportCost: figure(90), companyRevenue: figure(1000) },
      'supportToRevenue',
      [[null, 0.1]],
      1,
    ],
    [
      'without a figure to compare',
      { supportCost: figure(90), companyRevenue: figure(0) },
      'supportToRevenue',
      [[null, 0.1]],
      0,
    ],
  ] as const)('%s', (_what, metrics, kpi, bounds, expected) => {
    expect(light(metrics, kpi, bounds)).toBe(expected);
  });

  it('that are empty slots compare with nothing', () => {
    const { kpi } = kpisOf({ csat: figure(0.8) }, { benchmarks: [benchmark('b', 'csat', null, null)] });
    expect(kpi('csat').benchmarks).toEqual([]);
    expect(kpi('csat').light).toBeUndefined();
  });
});

describe('what follows from other figures', () => {
  const FIGURES: Metrics = {
    supportCost: figure(40_000, 36_000),
    contactsPerMonth: figure(8000, 9000),
    interactionsPerConversation: figure(2.4, 2),
    tickets: figure(5000),
    ticketsResolved: figure(4500, 4700),
    companyRevenue: figure(500_000),
    customerLifetimeValue: figure(720),
    acquisitionCost: figure(240),
  };
  function compute(id: string, args: readonly number[]): unknown {
    const { params, compute: by } = registry.find((known) => known.id === id)!;
    const others = params.slice(args.length).map((param) => ('default' in param ? param.default : undefined));
    return (by as (...given: readonly unknown[]) => unknown)(...args, ...others);
  }

  it.each(Object.keys(DERIVED_KPIS) as DerivedKpiId[])(
    '%s is what the function of the library says',
    (id) => {
      const { kpi, shown } = kpisOf(FIGURES);
      const { by, of, ...facts } = DERIVED_KPIS[id];
      for (const when of ['baseline', 'after'] as const) {
        const value = (part: keyof Metrics): number => FIGURES[part]![when] ?? FIGURES[part]!.baseline!;
        const quotient = compute(by, of.map(value)) as number;
        const expected =
          'times' in facts ? compute(facts.times.by, [quotient, value(facts.times.of)]) : quotient;
        expect(shown(kpi(id)[when])).toBeCloseTo(expected as number, 12);
      }
    },
  );

  it('says so where there is nothing to divide by', () => {
    const { kpi, shown } = kpisOf({ supportCost: figure(5, 6), tickets: figure(0) });
    const { baseline, after, change } = kpi('costPerTicket');
    expect([baseline, after, change?.change, change?.relative].map(shown)).toEqual(
      Array.from({ length: 4 }, () => 'word.noFigure'),
    );
  });
});

describe('the five classes of satisfaction', () => {
  const classes = (
    shares: readonly [number, number, number, number, number],
    after: number | null = null,
  ): Metrics => ({
    ratedVeryPositive: figure(shares[0], after),
    ratedPositive: figure(shares[1]),
    ratedNeutral: figure(shares[2]),
    ratedWeak: figure(shares[3]),
    ratedVeryWeak: figure(shares[4]),
  });
  const failed = (metrics: Metrics): boolean => {
    const { model, tape } = calculate(modelOf(caseWith({ metrics })));
    return tape.number(model.checks.find(({ id }) => id === 'ratingsAddUp')!.failed) === 1;
  };

  it('come with the two best and the two worst together', () => {
    const { model, shown } = kpisOf(classes([0.4, 0.3, 0.15, 0.1, 0.05], 0.5));
    const { baseline, after } = model.ratings!;
    expect(baseline.classes.map(shown)).toEqual([0.4, 0.3, 0.15, 0.1, 0.05]);
    expect(shown(baseline.satisfied)).toBeCloseTo(0.7, 12);
    expect(shown(baseline.dissatisfied)).toBeCloseTo(0.15, 12);
    expect(shown(after!.satisfied)).toBeCloseTo(0.8, 12);
  });

  it('are a bar only when all are there, one where nothing was measured again', () => {
    expect(kpisOf({ ratedPositive: figure(0.3) }).model.ratings).toBeUndefined();
    expect(kpisOf(classes([0.4, 0.3, 0.15, 0.1, 0.05])).model.ratings!.after).toBeUndefined();
  });

  it('add up to 100 %, or a check says so', () => {
    expect(failed(classes([0.4, 0.3, 0.15, 0.1, 0.05]))).toBe(false);
    expect(failed(classes([0.4, 0.3, 0.15, 0.1, 0.04]))).toBe(false);
    expect(failed(classes([0.4, 0.3, 0.15, 0.1, 0.01]))).toBe(true);
    expect(failed(classes([0.4, 0.3, 0.15, 0.1, 0.05], 0.45))).toBe(true);
  });
});
