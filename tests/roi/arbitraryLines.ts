import fc from '../support/fastCheck.js';
import { BENEFIT_KIND_IDS, benefitKind, type BenefitKind } from '../../src/roi/case/benefitKinds.js';
import { COST_CATEGORY_IDS } from '../../src/roi/case/lines.js';
import { newBenefit, newCost } from '../../src/roi/case/make.js';
import { MOST_LINES } from '../../src/roi/case/schema.js';
import type { BenefitFlow, BenefitLine, CostFlow, CostLine } from '../../src/roi/case/types.js';
import { decimal, mostly, perhaps, share, text } from './arbitraryValues.js';

const METRIC_KINDS = BENEFIT_KIND_IDS.filter((kind) => benefitKind(kind).from === 'metrics');
const FLOW_KINDS = BENEFIT_KIND_IDS.filter((kind) => benefitKind(kind).from === 'flow');

/** How many lines a case has: any number it takes, or a few. */
export type Extent = 'any' | 'few';
const FEW = 3;

/** Mostly at most a dozen, now and then as many as a case takes. */
const howMany = (most: number, extent: Extent) =>
  extent === 'few'
    ? fc.integer({ min: 0, max: FEW })
    : fc.oneof(
        { weight: 2, arbitrary: fc.constant(0) },
        { weight: 12, arbitrary: fc.integer({ min: 1, max: 8 }) },
        { weight: 4, arbitrary: fc.integer({ min: 9, max: 25 }) },
        { weight: 1, arbitrary: fc.integer({ min: 80, max: most }) },
      );

const schedule = (horizon: number, amount: fc.Arbitrary<number>) =>
  fc.constantFrom('month' as const, 'year' as const).chain((per) =>
    fc.record({
      form: fc.constant('schedule' as const),
      per: fc.constant(per),
      amounts: fc.array(amount, { maxLength: per === 'month' ? horizon : horizon / 12, size: 'max' }),
    }),
  );

const benefitFlow = (horizon: number): fc.Arbitrary<BenefitFlow> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        form: fc.constant('monthly' as const),
        amount: perhaps(mostly(decimal(-500, 20_000), 0), 93),
      }),
    },
    { weight: 1, arbitrary: schedule(horizon, decimal(-500, 50_000)) },
  );

const money = mostly(decimal(0, 20_000), 0);

function costFlow(horizon: number): fc.Arbitrary<CostFlow> {
  const months = fc.tuple(fc.integer({ min: 1, max: horizon }), fc.integer({ min: 1, max: horizon }));
  const span = fc
    .tuple(months, fc.boolean())
    .map(([[a, b], open]) => ({ from: Math.min(a, b), to: open ? null : Math.max(a, b) }));
  const month = mostly(fc.integer({ min: 1, max: horizon }), 0, 0, horizon);
  const time = { hours: perhaps(decimal(0, 400, 1), 93), rate: perhaps(decimal(10, 200), 93) };
  return fc.oneof(
    fc.record({ form: fc.constant('once' as const), month, amount: perhaps(money, 90) }),
    fc
      .tuple(span, perhaps(money, 90))
      .map(([fromTo, amount]) => ({ form: 'monthly' as const, ...fromTo, amount })),
    schedule(horizon, money),
    fc.record({ form: fc.constant('hoursOnce' as const), month, ...time }),
    fc
      .tuple(span, fc.record(time))
      .map(([fromTo, both]) => ({ form: 'hoursMonthly' as const, ...fromTo, ...both })),
  );
}

const growth = mostly(decimal(-0.1, 0.2), 0, 0);
const words = { owner: text, source: text, note: text };

function benefitOf(kind: BenefitKind, id: string, horizon: number, initiatives: readonly string[]) {
  const { from, freesTime } = benefitKind(kind);
  const realisation =
    freesTime === true ? share : freesTime === false ? fc.constant(null) : perhaps(share, 30);
  return fc
    .record<Partial<BenefitLine>>({
      name: text,
      on: mostly(fc.constant(true), false, false),
      class: fc.constantFrom('hard', 'soft'),
      type: fc.constantFrom('cashReleasing', 'costAvoidance', 'margin'),
      flow: from === 'flow' ? benefitFlow(horizon) : fc.constant(null),
      received: from === 'flow' ? mostly(fc.constant(false), true) : fc.constant(false),
      attribution: share,
      realisation,
      risk: share.map((risk) => risk / 2),
      startMonths: fc.integer({ min: 0, max: 14 }),
      rampMonths: fc.integer({ min: 0, max: 18 }),
      growth,
      confidence: fc.constantFrom(null, 'low', 'medium', 'high'),
      ...words,
      initiative: fc.constantFrom(null, ...initiatives),
    })
    .map((figures) => newBenefit(id, kind, figures));
}

/** Each metric kind at most once, then lines with flows of their own. */
export const arbitraryBenefits = (
  horizon: number,
  initiatives: readonly string[],
  extent: Extent,
): fc.Arbitrary<BenefitLine[]> =>
  fc
    .tuple(
      fc.subarray([...METRIC_KINDS], extent === 'few' ? { maxLength: FEW } : {}),
      howMany(MOST_LINES - METRIC_KINDS.length, extent).chain((count) =>
        fc.array(fc.constantFrom(...FLOW_KINDS), { minLength: count, maxLength: count }),
      ),
    )
    .chain(([ofMetrics, ofFlows]) =>
      fc.tuple(
        ...[...ofMetrics, ...ofFlows].map((kind, at) => benefitOf(kind, `B${at}`, horizon, initiatives)),
      ),
    );

const costOf = (id: string, horizon: number, initiatives: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...COST_CATEGORY_IDS),
      fc.record<Partial<CostLine>>({
        name: text,
        stage: fc.constantFrom('initial', 'running', 'hidden'),
        flow: costFlow(horizon),
        growth,
        risk: share.map((risk) => risk / 2),
        sunk: mostly(fc.constant(false), true),
        accounting: fc.constantFrom(null, 'capex', 'opex'),
        ...words,
        initiative: fc.constantFrom(null, ...initiatives),
      }),
    )
    .map(([category, figures]) => newCost(id, category, figures));

export const arbitraryCosts = (
  horizon: number,
  initiatives: readonly string[],
  extent: Extent,
): fc.Arbitrary<CostLine[]> =>
  howMany(MOST_LINES, extent).chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => costOf(`K${at}`, horizon, initiatives))),
  );
