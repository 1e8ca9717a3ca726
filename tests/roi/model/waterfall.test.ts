import { newBenefit } from '../../../src/roi/case/make.js';
import type { Metrics } from '../../../src/roi/case/types.js';
import { resultsOf, type Results } from '../../../src/roi/model/results.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { STEPS } from '../../../src/roi/model/waterfall.js';
import { arbitrarySmallCase, randomCases } from '../arbitraryCase.js';
import { figure, results } from './completeCase.js';
import { expectClose } from './expectClose.js';

const STAGES = ['claim', 'withoutOverlap', 'ramped', 'due', 'cashed'] as const;

function expectStages({ values }: Results, id: string, expected: readonly number[]): void {
  STAGES.forEach((stage, at) => {
    expectClose(values[`waterfall.${id}.${stage}`], expected[at]!, 1e-9, stage);
  });
}

const scenario = (delayMonths: number) => ({
  expected: { benefitFactor: 1, costFactor: 1, delayMonths },
});

/** 1,000 customers, each of whom brings 10 a month at a margin of 50 %. */
const customers = (churn: number, after: number): Metrics => ({
  activeCustomers: figure(1000),
  monthlyChurn: figure(churn, after),
  revenuePerCustomer: figure(10),
  grossMargin: figure(0.5),
});
const MARGIN = 5;

/** Customers kept in the months after `begin`, all together: those there then, at either rate of leaving. */
function keptFrom(begin: number, churn: number, after: number, months: number): number {
  const stayed = (rate: number) =>
    Array.from({ length: months - begin }, (_, at) => (1 - rate) ** (at + 1)).reduce((sum, n) => sum + n);
  return 1000 * (1 - churn) ** begin * (stayed(after) - stayed(churn));
}

describe('the waterfall', () => {
  it('begins with retained revenue at once and untouched, and lets every cut take its part', () => {
    const found = results({
      metrics: customers(0.1, 0.05),
      benefits: [newBenefit('R', 'retainedRevenue', { startMonths: 1, attribution: 0.6, risk: 0.2 })],
      scenarios: scenario(2),
    });
    const claim = MARGIN * keptFrom(0, 0.1, 0.05, 12);
    const ramped = MARGIN * keptFrom(3, 0.1, 0.05, 12);
    expectClose(claim, 11375.12, 1e-6);
    expectStages(found, 'R', [claim, claim, ramped, 0.6 * ramped, 0.6 * ramped]);
    expectClose(found.values['waterfall.ramp'], ramped - claim);
    expectClose(found.values['waterfall.attribution'], -0.4 * ramped);
    expectClose(found.values['waterfall.risk'], -0.2 * 0.6 * ramped);
    expectClose(found.values['waterfall.hard'], 0.8 * 0.6 * ramped);
  });

  it('lets retained revenue grow year by year', () => {
    const found = results({
      terms: { horizonMonths: 24 },
      metrics: customers(0.1, 0.05),
      benefits: [newBenefit('R', 'retainedRevenue', { growth: 0.1 })],
    });
    const first = MARGIN * keptFrom(0, 0.1, 0.05, 12);
    const grown = first + 1.1 * (MARGIN * keptFrom(0, 0.1, 0.05, 24) - first);
    expectStages(found, 'R', [grown, grown, grown, grown, grown]);
  });

  it('shares no loss', () => {
    const loss = MARGIN * keptFrom(0, 0.05, 0.1, 12);
    expect(loss).toBeLessThan(0);
    const found = results({
      metrics: customers(0.05, 0.1),
      benefits: [newBenefit('R', 'retainedRevenue', { attribution: 0.6, risk: 0.2 })],
    });
    expectStages(found, 'R', [loss, loss, loss, loss, loss]);
    expectClose(found.values['waterfall.risk'], 0.2 * loss);
  });

  it('takes explicit amounts apart: what a delay moves beyond the horizon, a gain, a loss', () => {
    const schedule = (realisation: number | null): Results =>
      results({
        benefits: [
          newBenefit('S', 'custom', {
            flow: { form: 'schedule', per: 'month', amounts: [100, -40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60] },
            realisation,
            attribution: 0.8,
            risk: 0.1,
          }),
        ],
        scenarios: scenario(2),
      });
    const cashed = schedule(0.5);
    expectStages(cashed, 'S', [120, 120, 60, 80 - 40, 40 / 2]);
    expectClose(cashed.values['waterfall.realisation'], -20);
    expectClose(cashed.values['waterfall.risk'], 40 * 0.9 - 20 * 1.1 - 20);
    expectStages(schedule(null), 'S', [120, 120, 60, 40, 40]);
  });

  it('adds up in every case', () => {
    for (const theCase of randomCases(25, 17, arbitrarySmallCase)) {
      const { values } = resultsOf(modelOf(theCase));
      const step = (name: (typeof STEPS)[number]): number => values[`waterfall.${name}`] as number;
      const sum = (from: number, before: (typeof STEPS)[number]): number =>
        STEPS.slice(from, STEPS.indexOf(before)).reduce((all, name) => all + step(name), 0);
      const scale = Math.max(1, ...STEPS.map((name) => Math.abs(step(name))));
      expect(Math.abs(sum(0, 'hard') - step('hard')) / scale).toBeLessThan(1e-9);
      expect(Math.abs(sum(STEPS.indexOf('hard'), 'net') - step('net')) / scale).toBeLessThan(1e-9);
    }
  });
});
