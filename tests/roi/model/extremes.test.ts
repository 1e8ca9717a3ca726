import fc from '../../support/fastCheck.js';
import type { Cell } from '../../../src/formula/expr.js';
import { modelEn } from '../../../src/i18n/model.en.js';
import { enteredFigures } from '../../../src/roi/case/figures.js';
import { METRIC_IDS, metric, type EvidenceKind, type MetricId } from '../../../src/roi/case/metrics.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';
import { withValue } from '../../../src/roi/case/path.js';
import type { Case, Evidence, Metrics, Spread } from '../../../src/roi/case/types.js';
import { BENEFIT_KIND_IDS, benefitKind } from '../../../src/roi/case/benefitKinds.js';
import { calculate, cellsOf, KEYS } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf, type Results } from '../../../src/roi/model/results.js';
import { sensitivityOf } from '../../../src/roi/model/sensitivity.js';
import { simulate } from '../../../src/roi/model/simulation.js';
import { arbitraryCase } from '../arbitraryCase.js';
import { fullCase } from '../fullCase.js';
import { caseWith, custom, figure, monthly, once, results, WORK } from './completeCase.js';

/** Every number is finite, everything else is a word; so is every cell that a workbook would show. */
function expectNoErrors(theCase: Case): Results {
  const model = modelOf(theCase);
  const calculation = calculate(model);
  const isGood = (cell: Cell, month: number | undefined): boolean => {
    const value = calculation.tape.value(cell, KEYS, month);
    return typeof value === 'number' ? Number.isFinite(value) : Object.hasOwn(modelEn.words, value);
  };
  const bad = cellsOf(model).filter(
    (cell) =>
      cell.expr &&
      !(cell.kind === 'row' ? [1, model.months] : [undefined]).every((month) => isGood(cell, month)),
  );
  expect(bad.map(({ id }) => id)).toEqual([]);
  return resultsOf(model, calculation);
}

/** Every number in it, however deep, is finite. */
function expectFinite(value: unknown, path = ''): void {
  if (typeof value === 'number' && !Number.isFinite(value)) expect(path).toBe('finite');
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) expectFinite(part, `${path}.${key}`);
}

const KINDS = ['deflection', 'firstContactResolution', 'handlingTime'] as const;
const BLOCK: Metrics = {
  ...WORK,
  handleTime: figure(420, 360),
  firstContactResolution: figure(0.7, 0.75),
  repeatContacts: figure(1.2),
  deflectionRate: figure(0, 0.1),
};
const block = (metrics: Metrics): Results =>
  expectNoErrors(
    caseWith({ metrics: { ...BLOCK, ...metrics }, benefits: KINDS.map((kind) => newBenefit(kind, kind)) }),
  );

describe('extremes', () => {
  it.each([
    ['nothing at all', {}],
    ['no costs', { benefits: [custom('B', 100)] }],
    ['no benefits', { costs: [once('K', 100)] }],
    ['costs of 0', { benefits: [custom('B', 100)], costs: [once('K', 0)] }],
    ['only losses', { benefits: [custom('B', -100)], costs: [once('K', 100), monthly('R', 5)] }],
    [
      'the longest horizon',
      { terms: { horizonMonths: 60 }, benefits: [custom('B', 100)], costs: [once('K', 100)] },
    ],
    ['huge', { benefits: [custom('B', 1e15, { growth: 10 })], costs: [once('K', 5e-324)] }],
    ['tiny', { benefits: [custom('B', 5e-324)], costs: [once('K', 1e15)] }],
    [
      'everything lost in growth',
      { terms: { horizonMonths: 24 }, benefits: [custom('B', 9, { growth: -1 })] },
    ],
    ['no discounting', { terms: { discountRate: 0 }, benefits: [custom('B', 9)], costs: [once('K', 20)] }],
    [
      '1,000 % discounting',
      { terms: { discountRate: 10 }, benefits: [custom('B', 9)], costs: [once('K', 20)] },
    ],
    ['open costs', { benefits: [custom('B', 9)], costs: [once('K', null), monthly('R', null)] }],
  ] as const)('%s', (_what, given) => {
    expectNoErrors(caseWith(given));
  });

  it('says in a word what there is no number for', () => {
    const empty = results({}).values;
    expect([
      empty['hard.roi'],
      empty['hard.irr'],
      empty['hard.benefitsNeeded'],
      empty['hard.monthlyRoi'],
    ]).toEqual(['word.noCosts', 'word.noRate', 'word.noBenefits', 'word.noRunningCosts']);
    expect(results({ costs: [once('K', 100)] }).values['hard.paybackMonths']).toBe('word.notWithinHorizon');
    expect(
      results({ benefits: [custom('B', -100)], costs: [once('K', 10)] }).values['hard.annualisedRoi'],
    ).toBe('word.moreThanAllLost');
    const rich = results({ benefits: [custom('B', 100)], costs: [once('K', 100)] }).values;
    expect(rich['hard.irr']).toBe('word.aboveLimit');
  });

  it.each([
    ['utilisation 0', { utilisation: figure(0) }],
    ['no paid hours', { paidHours: figure(0) }],
    ['hardly any hours', { paidHours: figure(5e-324) }],
  ] as const)('%s: the lines are off, and say so', (_what, metrics) => {
    const { lines, checks } = block(metrics);
    expect(lines.map((line) => (line.class === 'off' ? line.off.code : ''))).toEqual(
      KINDS.map(() => 'noProductiveHours'),
    );
    expect(checks.find(({ id }) => id === 'noProductiveHours')?.failed).toBe(true);
  });

  it.each([0.5, 1])('all deflected before, %d after: the line is off, and says so', (after) => {
    const { lines } = block({ deflectionRate: figure(1, after) });
    expect(lines.flatMap((line) => (line.class === 'off' ? [`${line.id} ${line.off.code}`] : []))).toEqual([
      'deflection allDeflected',
    ]);
  });

  it.each([
    ['everything deflected', { deflectionRate: figure(0, 1) }],
    ['everything deflected already', { deflectionRate: figure(1, 1) }],
    ['FCR 0 and 1', { firstContactResolution: figure(0, 1) }],
    ['FCR 1 and 0', { firstContactResolution: figure(1, 0) }],
    ['no contacts', { contactsPerMonth: figure(0) }],
    ['no handling time', { handleTime: figure(0, 0) }],
  ] as const)('%s', (_what, metrics) => {
    const { checks } = block(metrics);
    expect(checks.filter(({ severity, failed }) => severity === 'arithmetic' && failed)).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 0],
  ])('churn %d → %d', (before, after) => {
    const metrics = {
      activeCustomers: figure(2000),
      monthlyChurn: figure(before, after),
      revenuePerCustomer: figure(50),
      grossMargin: figure(0.4),
    };
    expectNoErrors(
      caseWith({ metrics, benefits: [newBenefit('R', 'retainedRevenue')], costs: [once('K', 10)] }),
    );
  });

  it('takes a hundred lines of each side', () => {
    const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    const theCase = caseWith({
      benefits: many(100).map((at) => custom(`B${at}`, at)),
      costs: many(100).map((at) => monthly(`K${at}`, 1)),
    });
    expect(expectNoErrors(theCase).values['hard.benefits']).toBe(12 * 4950);
  });

  it('turns a line off for each figure it lacks, and names it', () => {
    // Without talk time, or the parts of handle time would stand for it.
    const full = Object.fromEntries(
      METRIC_IDS.filter((id) => id !== 'talkTime').map((id) => [
        id,
        figure(metric(id).unit === 'score' ? 3 : 0.5),
      ]),
    );
    for (const kind of BENEFIT_KIND_IDS) {
      const { from, levels, changes } = benefitKind(kind);
      const benefit = newBenefit('L', kind);
      if (from === 'flow') {
        expect(results({ benefits: [benefit] }).lines[0]).toEqual({
          id: 'L',
          class: 'off',
          off: { code: 'noAmount' },
        });
        continue;
      }
      expect(results({ metrics: full, benefits: [benefit] }).lines[0]?.class).not.toBe('off');
      for (const missing of new Set([...levels, ...changes])) {
        const metrics = Object.fromEntries(Object.entries(full).filter(([id]) => id !== missing));
        expect(results({ metrics, benefits: [benefit] }).lines[0]).toEqual({
          id: 'L',
          class: 'off',
          off: { code: 'missingFigures', metrics: [missing] },
        });
      }
    }
  });

  it('has results whichever figure is empty', () => {
    const full = fullCase();
    const theCase = {
      ...full,
      terms: { ...full.terms, horizonMonths: 12 as const },
      benefits: full.benefits.filter(({ id }) => id !== 'plan'),
    };
    const emptied = enteredFigures(theCase).flatMap((path) => {
      const others = theCase.examples.filter((example) => !example.startsWith(path));
      const without = withValue({ ...theCase, examples: others, spreads: [], links: [] }, path, null);
      return parseCase(without).case ?? [];
    });
    expect(emptied.length).toBeGreaterThan(80);
    for (const one of emptied) expectNoErrors(one);
  });

  const SIZES = ['least', 'tiny', 'one', 'most'] as const;
  const sized = (id: MetricId, size: (typeof SIZES)[number]): number => {
    const { from, to } = metric(id);
    return { least: from, tiny: Math.max(from, 5e-324), one: Math.max(1, from), most: to }[size];
  };
  const sampleOf = (kind: EvidenceKind, size: (typeof SIZES)[number]): Evidence => {
    const n = { least: 1, tiny: 2, one: 31, most: 1e12 }[size];
    const mean = { least: 0, tiny: 5e-324, one: 1, most: 1e15 }[size];
    if (kind === 'share') return { kind, successes: size === 'most' ? n : size === 'one' ? 1 : 0, n };
    if (kind === 'mean') return { kind, mean, sd: mean, n };
    return { kind, promoters: n, passives: 0, detractors: size === 'one' ? n : 0 };
  };

  it.each(SIZES.flatMap((before) => SIZES.map((after) => [before, after] as const)))(
    'every figure %s before and %s after, every line on',
    (before, after) => {
      const metrics = Object.fromEntries(
        METRIC_IDS.map((id) => {
          const { evidence } = metric(id);
          const samples = evidence && {
            basis: 'measured' as const,
            baselineEvidence: sampleOf(evidence, before),
            afterEvidence: sampleOf(evidence, after),
          };
          return [id, figure(sized(id, before), sized(id, after), samples)];
        }),
      );
      const theCase = caseWith({
        terms: { horizonMonths: 60, hardPolicy: 'proven' },
        metrics,
        benefits: BENEFIT_KIND_IDS.map((kind) =>
          newBenefit(kind, kind, {
            growth: 10,
            ...(benefitKind(kind).from === 'flow' && { flow: { form: 'monthly', amount: 1e15 } }),
          }),
        ),
        costs: [once('K', 1e15), monthly('R', 5e-324, { growth: 10 })],
        more: { hypotheses: fullCase().hypotheses },
      });
      expectFinite(expectNoErrors(theCase));
      expectFinite(sensitivityOf(modelOf(theCase)));
    },
  );

  it('simulates the huge and the tiny', () => {
    const spread = (path: string, low: number, high: number): Spread => ({ path, low, likely: low, high });
    const simulated = simulate(
      modelOf(
        caseWith({
          terms: { horizonMonths: 60 },
          benefits: [custom('B', 1e15, { growth: 10 })],
          costs: [once('K', 5e-324)],
          more: {
            spreads: [spread('benefits.B.flow.amount', -1e15, 1e15), spread('costs.K.flow.amount', 0, 1e15)],
          },
        }),
      ),
      { trials: 200, seed: 1 },
    );
    expectFinite(simulated);
  });

  it('is never without a number or a word, and its sums add up', () => {
    fc.assert(
      fc.property(arbitraryCase, (theCase) => {
        fc.pre(theCase.benefits.length + theCase.costs.length < 40);
        const { checks } = expectNoErrors(theCase);
        expect(checks.filter(({ severity, failed }) => severity === 'arithmetic' && failed)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('has a finite tornado', () => {
    fc.assert(
      fc.property(arbitraryCase, (theCase) => {
        fc.pre(theCase.benefits.length + theCase.costs.length < 20);
        for (const { low, high, swing } of sensitivityOf(modelOf(theCase))) {
          expect([low.npv, high.npv, swing].every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 6 },
    );
  });
});
