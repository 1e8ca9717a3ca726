import { presetsEn } from '../../../src/i18n/presets.en.js';
import type { MetricId } from '../../../src/roi/case/metrics.js';
import { PRESET_IDS } from '../../../src/roi/case/project.js';
import type { Case, Evidence } from '../../../src/roi/case/types.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf } from '../../../src/roi/model/results.js';
import { PRESETS } from '../../../src/roi/presets/presets.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;
const examples = PRESET_IDS.filter((id) => id !== 'blank').map(
  (id) => [id, PRESETS[id](presetsEn, SURROUNDINGS)] as const,
);

const baseline = (of: Case, id: MetricId): number | undefined => of.metrics[id]?.baseline ?? undefined;

/** Figures of a case that hang together, and how far they may lie apart. */
const RELATIONS: Readonly<Record<string, (given: (id: MetricId) => number) => readonly [number, number]>> = {
  'customers pay the revenue': (of) => [
    of('activeCustomers') * of('revenuePerCustomer'),
    of('companyRevenue'),
  ],
  'agents are most of the support cost': (of) => [
    (of('agents') * of('costPerAgent')) / 12,
    of('supportCost'),
  ],
  'the team handles the contacts': (of) => [
    (of('contactsPerMonth') * of('handleTime')) / 3600 / ((of('paidHours') * of('utilisation')) / 12),
    of('agents'),
  ],
  'customers in contact have one or two each': (of) => [
    of('activeCustomers') * of('contactRate') * 1.4,
    of('contactsPerMonth'),
  ],
  'handling is talk, hold and after-call work': (of) => [
    of('talkTime') + of('holdTime') + of('afterCallWork'),
    of('handleTime'),
  ],
  'those who leave are replaced': (of) => [of('agents') * of('attrition'), of('newHires')],
};
const APART = 0.25;

describe.each(examples)('%s', (_id, theCase) => {
  it('has figures that hang together', () => {
    for (const [what, relation] of Object.entries(RELATIONS)) {
      const asked: MetricId[] = [];
      const [found, expected] = relation((id) => {
        asked.push(id);
        return baseline(theCase, id) ?? NaN;
      });
      if (asked.some((id) => baseline(theCase, id) === undefined)) continue;
      expect([what, Math.abs(found / expected - 1) <= APART]).toEqual([what, true]);
    }
  });

  it('has samples that agree with their figures', () => {
    const value = (evidence: Evidence): number => {
      if (evidence.kind === 'share') return evidence.successes / evidence.n;
      if (evidence.kind === 'mean') return evidence.mean;
      const { promoters, passives, detractors } = evidence;
      return (100 * (promoters - detractors)) / (promoters + passives + detractors);
    };
    for (const metric of Object.values(theCase.metrics)) {
      const pairs = [
        [metric.baseline, metric.baselineEvidence],
        [metric.after, metric.afterEvidence],
      ] as const;
      for (const [figure, evidence] of pairs) if (evidence) expect(value(evidence)).toBeCloseTo(figure!, 9);
    }
  });

  it('has results that a reader of such cases expects', () => {
    const { values, checks } = resultsOf(modelOf(theCase));
    const of = (name: string): number => values[name] as number;
    for (const kind of ['hard', 'total']) {
      for (const name of ['benefits', 'net', 'npv']) {
        const [conservative, expected, optimistic] = ['conservative', 'expected', 'optimistic'].map((scene) =>
          of(`scenario.${scene}.${kind}.${name}`),
        );
        expect(conservative).toBeLessThanOrEqual(expected!);
        expect(expected).toBeLessThanOrEqual(optimistic!);
      }
    }
    for (const scene of ['', 'scenario.conservative.', 'scenario.expected.', 'scenario.optimistic.']) {
      for (const name of ['benefits', 'net', 'npv', 'roi'])
        expect(of(`${scene}hard.${name}`)).toBeLessThanOrEqual(of(`${scene}total.${name}`));
      const payback = values[`${scene}hard.paybackMonths`];
      if (of(`${scene}hard.net`) < 0) expect(payback).toBe('word.notWithinHorizon');
      else expect(payback).toBeLessThanOrEqual(theCase.terms.horizonMonths);
    }
    const failed = checks.filter((check) => check.failed).map(({ id }) => id);
    expect(['openCosts', 'exampleFigures', 'noInitialCost']).toEqual(expect.arrayContaining(failed));
  });
});

it('warns of what source 000 leaves out: it counts no cost of the beginning', () => {
  const [, knowledge] = examples.find(([id]) => id === 'knowledge-management')!;
  const { checks } = resultsOf(modelOf(knowledge));
  expect(checks.find(({ id }) => id === 'noInitialCost')!.failed).toBe(true);
});
