import { compile } from '../../../src/formula/compile.js';
import { e } from '../../../src/formula/build.js';
import { cell as cellOf } from '../../../src/formula/cells.js';
import type { Cell } from '../../../src/formula/expr.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import type { Case, Initiative, Metrics } from '../../../src/roi/case/types.js';
import { createBook } from '../../../src/roi/model/book.js';
import { enter } from '../../../src/roi/model/calculator.js';
import { checksOf } from '../../../src/roi/model/checks.js';
import { modelOf, type Model } from '../../../src/roi/model/model.js';
import type { Parts } from '../../../src/roi/model/modelParts.js';
import { inOrder } from '../../../src/formula/order.js';
import { resultsOf } from '../../../src/roi/model/results.js';
import { caseWith, custom, figure, monthly, once, WORK } from './completeCase.js';

const failedIn = (given: Parameters<typeof caseWith>[0]): readonly string[] =>
  resultsOf(modelOf(caseWith(given)))
    .checks.filter(({ failed }) => failed)
    .map(({ id }) => id);

const COSTS = [once('I', 100), monthly('R', 10)];
const BLOCK: Metrics = {
  ...WORK,
  handleTime: figure(420, 360),
  firstContactResolution: figure(0.7),
  repeatContacts: figure(1.2),
  deflectionRate: figure(0, 0.1),
};
const FCR = newBenefit('F', 'firstContactResolution');
const sampled = (baseline: number, after: number) => {
  const sample = (successes: number) => ({ kind: 'share' as const, successes, n: 1000 });
  return figure(baseline, after, {
    basis: 'measured',
    baselineEvidence: sample(700),
    afterEvidence: sample(760),
  });
};
const LINES = [newBenefit('D', 'deflection'), newBenefit('H', 'handlingTime')];
const SALES: Metrics = {
  ...BLOCK,
  activeCustomers: figure(5000),
  ordersPerCustomer: figure(0.5, 0.52),
  offerRate: figure(0.1, 0.12),
  offerConversion: figure(0.04),
  orderValue: figure(60),
  grossMargin: figure(0.4),
};
const INITIATIVES: readonly Initiative[] = ['I1', 'I2'].map((id) => ({
  id,
  name: id,
  type: 'tools',
  owner: '',
  note: '',
}));
const periods = (from: string, to: string, afterFrom: string, afterTo: string): Partial<Case> => ({
  periods: {
    baseline: { from, to },
    after: { from: afterFrom, to: afterTo },
    rampUpWeeks: 0,
    baselineFrozen: null,
    unfrozen: [],
  },
});

type Given = Parameters<typeof caseWith>[0];

/** What makes somebody look, and what is only just right. */
const PLAUSIBILITY: readonly (readonly [id: string, wrong: Given, right: Given])[] = [
  [
    'workloadWithinPayroll',
    { metrics: { ...BLOCK, agents: figure(1) }, benefits: LINES },
    { metrics: { ...BLOCK, agents: figure(9) }, benefits: LINES },
  ],
  [
    'impliedAgents',
    { metrics: { ...BLOCK, agents: figure(7) }, benefits: LINES },
    { metrics: { ...BLOCK, agents: figure(9) }, benefits: LINES },
  ],
  [
    'contactsAgree',
    {
      metrics: { ...BLOCK, contactsPerMonth: figure(10_000, 10_200, { basis: 'measured' }) },
      benefits: LINES,
    },
    { metrics: { ...BLOCK, contactsPerMonth: figure(10_000, 9000, { basis: 'measured' }) }, benefits: LINES },
  ],
  [
    'supportCostShare',
    { metrics: { supportCost: figure(101), companyRevenue: figure(1000) } },
    { metrics: { supportCost: figure(100), companyRevenue: figure(1000) } },
  ],
  [
    'supportCostShare',
    { terms: { supportCostLimit: 0.05 }, metrics: { supportCost: figure(60), companyRevenue: figure(1000) } },
    { terms: { supportCostLimit: 0.2 }, metrics: { supportCost: figure(150), companyRevenue: figure(1000) } },
  ],
  [
    'fewAgents',
    { metrics: { supportCost: figure(1), companyRevenue: figure(1000), agents: figure(2) } },
    { metrics: { supportCost: figure(1), companyRevenue: figure(1000), agents: figure(3) } },
  ],
  [
    'handleTimeAddsUp',
    {
      metrics: {
        handleTime: figure(420),
        talkTime: figure(300),
        holdTime: figure(60),
        afterCallWork: figure(30),
      },
    },
    {
      metrics: {
        handleTime: figure(420),
        talkTime: figure(300),
        holdTime: figure(60),
        afterCallWork: figure(40),
      },
    },
  ],
  [
    'contactsFallWithCustomers',
    { metrics: { contactsPerMonth: figure(1000, 900), activeCustomers: figure(5000, 4900) } },
    { metrics: { contactsPerMonth: figure(1000, 900), activeCustomers: figure(5000, 5000) } },
  ],
  [
    'guardWorse',
    { metrics: { firstResponseTime: figure(60, 50), reopenRate: figure(0.05, 0.06) } },
    { metrics: { firstResponseTime: figure(60, 50), reopenRate: figure(0.05, 0.04) } },
  ],
  [
    'guardWorse',
    { metrics: { handleTime: figure(60, 50), firstContactResolution: figure(0.7, 0.6) } },
    { metrics: { handleTime: figure(60, 70), firstContactResolution: figure(0.7, 0.6) } },
  ],
  [
    'periodsDiffer',
    { more: periods('2025-01-01', '2025-06-30', '2026-01-01', '2026-05-31') },
    { more: periods('2024-01-01', '2024-03-31', '2025-01-01', '2025-03-31') },
  ],
  [
    'periodsDiffer',
    { more: periods('2025-01-01', '2025-03-31', '2025-07-01', '2025-09-30') },
    { more: periods('2025-01-01', '2025-01-31', '2026-01-01', '2026-01-31') },
  ],
  ['noInitialCost', { costs: [monthly('R', 1)] }, { costs: COSTS }],
  ['noInitialCost', { costs: [once('I', null), monthly('R', 1)] }, { costs: [once('I', 0)] }],
  ['noRunningCost', { costs: [once('I', 1)] }, { costs: COSTS }],
  ['openCosts', { costs: [once('I', null)] }, { costs: [once('I', 0)] }],
  [
    'twoInitiatives',
    {
      benefits: [
        custom('A', 1, { name: 'Chat', initiative: 'I1' }),
        custom('B', 1, { name: ' chat', initiative: 'I2' }),
      ],
      more: { initiatives: [...INITIATIVES] },
    },
    {
      benefits: ['A', 'C'].map((id) => custom(id, 1, { name: 'Chat', initiative: 'I1' })),
      costs: [once('B', 1, 0, { name: 'Chat', initiative: 'I2' })],
      more: { initiatives: [...INITIATIVES] },
    },
  ],
  [
    'churnWithoutSubscription',
    { metrics: { monthlyChurn: figure(0.03) } },
    {
      metrics: { monthlyChurn: figure(0.03) },
      more: { project: { ...caseWith({}).project, businessModel: 'subscription' } },
    },
  ],
  [
    'ordersCountedTwice',
    { metrics: SALES, benefits: [newBenefit('S', 'salesGrowth'), newBenefit('U', 'upselling')] },
    {
      metrics: SALES,
      benefits: [newBenefit('S', 'salesGrowth'), newBenefit('U', 'upselling', { on: false })],
    },
  ],
  [
    'measuredToTarget',
    {
      metrics: {
        csat: figure(0.7, 0.8, { basis: 'target', afterEvidence: { kind: 'share', successes: 8, n: 10 } }),
      },
    },
    {
      metrics: {
        csat: figure(0.7, 0.8, { basis: 'measured', afterEvidence: { kind: 'share', successes: 8, n: 10 } }),
      },
    },
  ],
  ['exampleFigures', { metrics: { csat: figure(0.7) }, more: { examples: ['metrics.csat.baseline'] } }, {}],
  [
    'outsideSample',
    { metrics: { ...BLOCK, firstContactResolution: sampled(0.1, 1) }, benefits: [FCR] },
    { metrics: { ...BLOCK, firstContactResolution: sampled(0.7, 0.76) }, benefits: [FCR] },
  ],
  [
    'beyondHorizon',
    { costs: [once('K', 100, 13)], terms: { horizonMonths: 12 } },
    { costs: [once('K', 100, 13)], terms: { horizonMonths: 24 } },
  ],
  [
    'noProductiveHours',
    { metrics: { ...BLOCK, utilisation: figure(0) }, benefits: LINES },
    { metrics: BLOCK, benefits: LINES },
  ],
];

describe('what somebody should look at', () => {
  it.each(PLAUSIBILITY)('%s', (id, wrong, right) => {
    expect([failedIn(wrong).includes(id), failedIn(right).includes(id)]).toEqual([true, false]);
  });

  it.each([
    [0.6, 0.76, true],
    [0.8, 0.76, true],
    [0.7, 0.7, true],
    [0.7, 0.8, true],
    [0.72, 0.74, false],
  ])('compares %d and %d with their samples', (before, after, expected) => {
    const metrics = { ...BLOCK, firstContactResolution: sampled(before, after) };
    expect(failedIn({ metrics, benefits: [FCR] }).includes('outsideSample')).toBe(expected);
  });

  it('compares nothing with a mean of one answer, nor a target with a sample', () => {
    const single = { kind: 'mean' as const, mean: 300, sd: 1, n: 1 };
    const handleTime = figure(420, 360, {
      basis: 'measured',
      baselineEvidence: single,
      afterEvidence: single,
    });
    const given = { metrics: { ...BLOCK, handleTime }, benefits: [newBenefit('H', 'handlingTime')] };
    expect(failedIn(given)).not.toContain('outsideSample');
    const planned = { ...sampled(0.7, 0.9), basis: 'target' as const };
    expect(
      failedIn({ metrics: { ...BLOCK, firstContactResolution: planned }, benefits: [FCR] }),
    ).not.toContain('outsideSample');
  });

  it('finds every sort of amount beyond the horizon, and counts none of it', () => {
    const plan = (id: string, per: 'month' | 'year', months: number) =>
      custom(id, null, { flow: { form: 'schedule', per, amounts: Array.from({ length: months }, () => 9) } });
    const { checks, values } = resultsOf(
      modelOf(
        caseWith({
          benefits: [plan('A', 'month', 13), plan('B', 'year', 2), plan('C', 'month', 12), custom('D', 1)],
          costs: [
            once('E', 5, 24),
            monthly('F', 2, {}, 13, 20),
            monthly('G', 1, {}, 12, 20),
            once('H', 7, 12),
          ],
        }),
      ),
    );
    expect(checks.find(({ id }) => id === 'beyondHorizon')!.paths).toEqual(
      ['benefits.A', 'benefits.B', 'costs.E', 'costs.F', 'costs.G'].map((line) => `${line}.flow`),
    );
    expect(values['hard.benefits']).toBeCloseTo(12 * 9 + 9 + 12 * 9 + 12, 9);
    expect(values['costs.total']).toBeCloseTo(1 + 7, 9);
  });

  it('names what there is to look at', () => {
    const { checks } = resultsOf(modelOf(caseWith(PLAUSIBILITY.find(([id]) => id === 'twoInitiatives')![1])));
    expect(checks.find(({ id }) => id === 'twoInitiatives')!.paths).toEqual([
      'benefits.A.initiative',
      'benefits.B.initiative',
    ]);
  });

  it('a share that somebody typed into the workbook', () => {
    const model = modelOf(caseWith({ metrics: BLOCK, benefits: LINES, costs: COSTS }));
    const check = model.checks.find(({ id }) => id === 'sharesInside')!.failed;
    const typed = (path: string, value: number): number => {
      const cells = inOrder([check]);
      const tape = compile([check], model.months);
      enter(model, tape, new Set(cells));
      tape.set(cells.find(({ id }) => id === path) as Cell<'number'>, value);
      tape.run();
      return tape.number(check);
    };
    expect(typed('benefits.D.attribution', 1)).toBe(0);
    for (const path of ['benefits.D.attribution', 'costs.I.risk', 'metrics.utilisation.baseline'])
      expect([typed(path, 1.01), typed(path, -0.01)]).toEqual([1, 1]);
  });
});

/** The same parts with one figure `by` too high, and the checks of that. */
function tampered(
  change: (parts: Parts, more: (cell: Cell<'number'>) => Cell<'number'>) => Parts,
  by: number,
) {
  const model: Model = modelOf(
    caseWith({
      metrics: BLOCK,
      benefits: [...LINES, custom('S', 300, { class: 'soft', startMonths: 2 })],
      costs: [...COSTS, monthly('V', 5, { stage: 'hidden' })],
    }),
  );
  const more = (cell: Cell<'number'>): Cell<'number'> => cellOf(`${cell.id}.wrong`, '', e['+'](cell, by));
  const checks = checksOf(change(model, more), createBook(model.theCase));
  const cells = checks.map(({ failed }) => failed);
  const tape = compile(cells, model.months);
  enter(model, tape, new Set(inOrder(cells)));
  tape.run();
  return checks
    .filter(({ severity, failed }) => severity === 'arithmetic' && tape.number(failed) === 1)
    .map(({ id }) => id);
}

type Tamper = Parameters<typeof tampered>[0];

const first = <T>([one, ...others]: readonly T[], change: (one: T) => T): readonly T[] => [
  change(one!),
  ...others,
];

const ARITHMETIC: Readonly<Record<string, Tamper>> = {
  workloadIdentity: (parts, more) => ({
    ...parts,
    workload: {
      ...parts.workload!,
      block: { ...parts.workload!.block!, seconds: more(parts.workload!.block!.seconds) },
    },
  }),
  benefitsAddUp: (parts, more) => ({
    ...parts,
    active: {
      ...parts.active,
      lines: first(parts.active.lines, (line) => ({
        ...line,
        total: more(line.total),
        hardTotal: more(line.hardTotal),
      })),
    },
  }),
  benefitsByYear: ({ years, ...parts }, more) => ({
    ...parts,
    years: { ...years, benefits: { ...years.benefits, total: first(years.benefits.total, more) } },
  }),
  costsByYear: ({ years, ...parts }, more) => ({
    ...parts,
    years: { ...years, costs: first(years.costs, more) },
  }),
  yearsAddUp: ({ active, ...parts }, more) => ({
    ...parts,
    active: {
      ...active,
      total: {
        ...active.total,
        yearly: { ...active.total.yearly, years: first(active.total.yearly.years, more) },
      },
    },
  }),
  costsAddUp: ({ costs, ...parts }, more) => ({
    ...parts,
    costs: { ...costs, lines: first(costs.lines, (line) => ({ ...line, total: more(line.total) })) },
  }),
  stagesAddUp: ({ active, ...parts }, more) => ({
    ...parts,
    active: { ...active, stages: { ...active.stages, running: more(active.stages.running) } },
  }),
  classesAddUp: ({ active, ...parts }, more) => ({
    ...parts,
    active: { ...active, softBenefits: more(active.softBenefits) },
  }),
  presentValuesAddUp: (parts, more) => ({
    ...parts,
    active: {
      ...parts.active,
      lines: first(parts.active.lines, (line) => ({ ...line, present: more(line.present) })),
    },
  }),
  npvAgrees: ({ active, ...parts }, more) => ({
    ...parts,
    active: { ...active, hard: { ...active.hard, npv: more(active.hard.npv) } },
  }),
  cashFlowEnds: ({ active, ...parts }, more) => ({
    ...parts,
    active: { ...active, hard: { ...active.hard, netBenefit: more(active.hard.netBenefit) } },
  }),
};

describe('what must add up', () => {
  it('is asked in every case, and adds up', () => {
    expect(tampered((parts) => parts, 0)).toEqual([]);
    const { checks } = modelOf(caseWith({ metrics: BLOCK, benefits: LINES, costs: COSTS }));
    const asked = checks.filter(({ severity }) => severity === 'arithmetic').map(({ id }) => id);
    expect(asked.sort()).toEqual(Object.keys(ARITHMETIC).sort());
  });

  it.each(Object.entries(ARITHMETIC))('%s notices a cent, and no rounding', (id, change) => {
    expect(tampered(change, 0.01)).toEqual([id]);
    expect(tampered(change, 0.004)).toEqual([]);
  });
});
