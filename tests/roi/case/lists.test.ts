import { registry } from '../../../src/kpi/registry.js';
import { BENEFIT_KIND_IDS, benefitKind } from '../../../src/roi/case/benefitKinds.js';
import { DERIVED_KPIS, KPI_IDS } from '../../../src/roi/case/kpis.js';
import { METRIC_IDS, metric } from '../../../src/roi/case/metrics.js';
import type { Evidence } from '../../../src/roi/case/types.js';
import { LARGEST } from '../../../src/roi/case/values.js';
import type { Answers, Sample, Successes } from '../../../src/stats/types.js';

describe('the list of metrics', () => {
  it.each(METRIC_IDS)('%s has bounds that its unit allows', (id) => {
    const { unit, from, to, evidence } = metric(id);
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(LARGEST);
    if (unit === 'points') expect([from, to]).toEqual([-100, 100]);
    else expect(from).toBeGreaterThanOrEqual(0);
    if (unit === 'share' && id !== 'attrition') expect([from, to]).toEqual([0, 1]);
    if (evidence === 'share') expect(unit).toBe('share');
    if (evidence === 'nps') expect(unit).toBe('points');
  });

  it('has churn for subscriptions only', () => {
    expect(METRIC_IDS.filter((id) => metric(id).only === 'subscription')).toEqual(['monthlyChurn']);
  });

  it('has evidence for every change that a benefit counts, but for planned hires', () => {
    const changes = new Set(BENEFIT_KIND_IDS.flatMap((kind) => benefitKind(kind).changes));
    expect([...changes].filter((id) => metric(id).evidence === undefined)).toEqual(['newHires']);
    expect([...changes].filter((id) => metric(id).better === undefined)).toEqual([]);
  });
});

describe('the list of benefit kinds', () => {
  it.each(BENEFIT_KIND_IDS)('%s asks for metrics or for a flow', (kind) => {
    const { from, levels, changes } = benefitKind(kind);
    expect(changes.length > 0).toBe(from === 'metrics');
    expect(new Set([...levels, ...changes]).size).toBeGreaterThanOrEqual(from === 'metrics' ? 2 : 0);
  });
});

describe('the KPIs that follow from metrics', () => {
  it.each(Object.entries(DERIVED_KPIS))('%s fits the function that computes it', (_, { by, of, unit }) => {
    const { params, result } = registry.find(({ id }) => id === by)!;
    expect(params.filter((param) => !('optional' in param))).toHaveLength(of.length);
    expect(result.unit).toBe(unit);
  });

  it('are told from metrics by their ids', () => {
    expect(new Set(KPI_IDS).size).toBe(KPI_IDS.length);
  });
});

it('has evidence in the shape that src/stats takes', () => {
  const evidence = {
    share: { kind: 'share', successes: 1, n: 2 },
    mean: { kind: 'mean', mean: 1, sd: 1, n: 2 },
    nps: { kind: 'nps', promoters: 1, passives: 0, detractors: 0 },
  } as const satisfies Record<Evidence['kind'], Evidence>;
  const taken: [Successes, Sample, Answers] = [evidence.share, evidence.mean, evidence.nps];
  expect(taken).toHaveLength(3);
});
