import fc from 'fast-check';
import { METRIC_IDS, metric } from '../../../src/roi/case/metrics.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import type { Case, Metrics } from '../../../src/roi/case/types.js';
import { BENEFIT_KIND_IDS, benefitKind } from '../../../src/roi/case/benefitKinds.js';
import { calculate, cellsOf, KEYS } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf, type Results } from '../../../src/roi/model/results.js';
import { sensitivityOf } from '../../../src/roi/model/sensitivity.js';
import { arbitraryCase } from '../arbitraryCase.js';
import { caseWith, custom, figure, monthly, once, results, WORK } from './completeCase.js';

/** Every number is finite, everything else is a word; so is every cell that a workbook would show. */
function expectNoErrors(theCase: Case): Results {
  const model = modelOf(theCase);
  const calculation = calculate(model);
  for (const cell of cellsOf(model)) {
    if (!cell.expr) continue;
    for (const month of cell.kind === 'row' ? [1, model.months] : [undefined]) {
      const value = calculation.tape.value(cell, KEYS, month);
      const isGood = typeof value === 'number' ? Number.isFinite(value) : value.startsWith('word.');
      expect([cell.id, isGood]).toEqual([cell.id, true]);
    }
  }
  return resultsOf(model, calculation);
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
    ['yen', { terms: { currency: 'JPY' }, benefits: [custom('B', 100)], costs: [once('K', 100)] }],
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

  it.each([
    ['everything deflected', { deflectionRate: figure(0, 1) }],
    ['everything deflected already', { deflectionRate: figure(1, 1) }],
    ['nothing left to deflect, then less', { deflectionRate: figure(1, 0.5) }],
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
    const full = Object.fromEntries(
      METRIC_IDS.map((id) => [id, figure(metric(id).unit === 'score' ? 3 : 0.5)]),
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
