import type { Cell } from '../../../src/formula/expr.js';
import { monthlyRate } from '../../../src/kpi/investment/monthlyRate.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import type { BenefitLine, Case, CostLine, Metrics } from '../../../src/roi/case/types.js';
import { cellsOf, type Calculation } from '../../../src/roi/model/calculator.js';
import { calculation, custom, figure, monthly, once, results, WORK } from './completeCase.js';
import { expectClose } from './expectClose.js';

/** Rows of the golden numbers, by their number; "not" is what a misreading gives. */
const cellOf = ({ model }: Calculation, id: string): Cell => cellsOf(model).find((cell) => cell.id === id)!;
const at = (given: Calculation, id: string, month?: number): number =>
  given.tape.number(cellOf(given, id), month);
const row = (given: Calculation, id: string, months: readonly number[]): number[] =>
  months.map((month) => at(given, id, month));

function expectAll(found: readonly number[], expected: readonly number[], part = 1e-9): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, place) => {
    expectClose(value, expected[place]!, part);
  });
}

const schedule = (
  amounts: readonly number[],
  per: 'month' | 'year' = 'month',
  more: Partial<BenefitLine> = {},
): BenefitLine =>
  newBenefit('S', 'custom', { flow: { form: 'schedule', per, amounts: [...amounts] }, ...more });

/** A case whose flows are these: the first one in month 0. */
const flows = (
  [first = 0, ...later]: readonly number[],
  terms: Partial<Case['terms']> = {},
  per: 'month' | 'year' = 'month',
) =>
  ({
    terms,
    benefits: [schedule(later, per)],
    costs: first < 0 ? [once('K', -first)] : [],
  }) as const;

const BLOCK: Metrics = {
  ...WORK,
  handleTime: figure(420, 360),
  firstContactResolution: figure(0.7, 0.75),
  repeatContacts: figure(1.2),
  deflectionRate: figure(0, 0.1),
};
const KINDS = ['deflection', 'firstContactResolution', 'handlingTime'] as const;
const block = (metrics: Metrics = BLOCK, kinds: readonly (typeof KINDS)[number][] = KINDS): Calculation =>
  calculation({ metrics, benefits: kinds.map((kind) => newBenefit(kind, kind)) });

describe('timing', () => {
  it('1–3 ramp', () => {
    const reach = (startMonths: number, rampMonths: number, months: readonly number[]): number[] =>
      row(
        calculation({ benefits: [custom('B', 1, { startMonths, rampMonths })] }),
        'benefit.B.reach',
        months,
      );
    expectAll(reach(0, 3, [1, 2, 3, 4, 5]), [1 / 3, 2 / 3, 1, 1, 1]);
    expectAll(reach(2, 0, [1, 2, 3, 4]), [0, 0, 1, 1]);
    expectAll(reach(2, 4, [2, 3, 4, 5, 6, 7]), [0, 0.25, 0.5, 0.75, 1, 1]);
  });

  it('4 growth: a step a year, none in month 0', () => {
    const given = calculation({
      terms: { horizonMonths: 36 },
      benefits: [custom('B', 1, { growth: 0.03 })],
      costs: [once('K', 100, 0, { growth: 0.03 })],
    });
    expectAll(row(given, 'benefits.B.grown', [1, 12, 13, 24, 25]), [1, 1, 1.03, 1.03, 1.0609]);
    expect(at(given, 'cost.opening')).toBe(100);
    expect(at(given, 'cost.opening')).not.toBeCloseTo(97.0873786);
  });

  it('5 all factors of a month', () => {
    const given = calculation({
      terms: { horizonMonths: 24 },
      benefits: [
        custom('B', 12000, { realisation: 0.5, attribution: 0.8, risk: 0.1, rampMonths: 3, growth: 0.03 }),
      ],
      scenarios: { expected: { benefitFactor: 0.8, costFactor: 1, delayMonths: 0 } },
    });
    expectAll(row(given, 'benefit.B.benefit', [1, 2, 3, 12, 13]), [1152, 2304, 3456, 3456, 3559.68]);
  });

  it('6 the sum of a ramp', () => {
    expectClose(
      results({ benefits: [custom('B', 12000, { rampMonths: 3 })] }).values['hard.benefits'],
      132000,
    );
  });

  it('7, 8 costs', () => {
    const given = calculation({
      terms: { horizonMonths: 24 },
      costs: [
        once('A', 18000, 0, { risk: 0.1, growth: 0.03 }),
        monthly('B', 600, { risk: 0.05, growth: 0.03 }, 3, 14),
      ],
      scenarios: { expected: { benefitFactor: 1, costFactor: 1.1, delayMonths: 0 } },
    });
    expectClose(at(given, 'cost.opening'), 21780);
    expectAll(row(given, 'cost.monthly', [2, 3, 12, 13, 14, 15]), [0, 693, 693, 713.79, 713.79, 0]);
  });

  it('9 yearly amounts in twelfths', () => {
    const given = calculation({
      terms: { horizonMonths: 24 },
      benefits: [schedule([12000, 24000], 'year', { risk: 0.1, rampMonths: 6, growth: 0.5 })],
    });
    expectAll(row(given, 'benefit.S.benefit', [1, 12, 13]), [900, 900, 1800]);
  });

  it('10, 11 discount factors', () => {
    const months = [1, 12, 13, 24];
    const factors = (discounting: 'monthly' | 'annual') =>
      row(calculation({ terms: { horizonMonths: 24, discounting } }), 'calendar.discount', months);
    expectAll(factors('monthly'), [0.992088943, 0.909090909, 1.1 ** (-13 / 12), 0.826446281]);
    expectAll(factors('annual'), [0.909090909, 0.909090909, 0.826446281, 0.826446281]);
  });
});

describe('workload', () => {
  it('12–17 the block', () => {
    const given = block();
    expectClose(at(given, 'workload.hourly'), 26.666666667);
    expectAll(
      ['workload.contactsDeflected', 'workload.issues', 'workload.contactsAfter'].map((id) => at(given, id)),
      [9000, 6617.647058824, 8602.941176471],
    );
    expectAll(
      KINDS.map((kind) => at(given, `workload.${kind}.seconds`)),
      [420000, 166764.705882353, 516176.470588235],
    );
    expectClose(at(given, 'workload.seconds'), 1102941.176470588);
    expectClose(10000 * 420 - at(given, 'workload.contactsAfter') * 360, 1102941.176470588);
    expectClose(at(given, 'workload.naiveSeconds'), 1205294.117647059);
    expectClose(at(given, 'workload.overlapSeconds'), 102352.941176471);
    expectClose(at(given, 'capacity.hoursPerMonth'), 306.37254902);
    expectClose(at(given, 'workload.labour'), 8169.934640523);
    expectClose(
      KINDS.reduce((sum, kind) => sum + at(given, `benefits.${kind}.full`), 0),
      4084.967320261,
    );
    expectClose(at(given, 'capacity.fte'), 2.356711916);
  });

  it('18, not 19: realisation on working time alone', () => {
    const metrics = { ...BLOCK, selfServiceCost: figure(0.5), otherCostPerContact: figure(0.2) };
    const full = at(block(metrics, ['deflection']), 'benefits.deflection.full');
    expectClose(full, 1255.555555556);
    expect(full).not.toBeCloseTo(1405.555555556, 3);
  });

  it('20–23 baselines that already deflect, repeats, residual complexity', () => {
    const deflecting = block({ ...BLOCK, deflectionRate: figure(0.2, 0.3) });
    expectClose(at(deflecting, 'workload.deflectedShare'), 0.125);
    expectClose(at(deflecting, 'workload.contactsDeflected'), 8750);
    const repeats = block({ ...BLOCK, repeatContacts: figure(1.2, 1) });
    expectAll(
      ['workload.issues', 'workload.contactsAfter', 'workload.seconds'].map((id) => at(repeats, id)),
      [6617.647058824, 8272.058823529, 1222058.823529412],
    );
    const residual = block(
      {
        ...BLOCK,
        contactsPerMonth: figure(100),
        handleTime: figure(6, 6.75),
        deflectionRate: figure(0, 0.2),
        firstContactResolution: figure(0.7),
      },
      ['deflection', 'handlingTime'],
    );
    expectAll(
      ['deflection.seconds', 'handlingTime.seconds', 'seconds', 'naiveSeconds', 'overlapSeconds'].map(
        (part) => at(residual, `workload.${part}`),
      ),
      [120, -60, 60, 45, -15],
    );
    const resolved = block(
      {
        ...BLOCK,
        contactsPerMonth: figure(24000),
        firstContactResolution: figure(0.7, 0.74),
        otherCostPerContact: figure(5),
      },
      ['firstContactResolution'],
    );
    expectClose(24000 - at(resolved, 'workload.contactsAfter'), 847.058823529);
    const cash = at(resolved, 'workload.firstContactResolution.cash');
    expectClose(cash, 4235.294117647);
    expect(cash).not.toBeCloseTo(5760, 3);
  });

  it('67, 68 a line off, and partly ramped', () => {
    const off = block(BLOCK, ['firstContactResolution', 'handlingTime']);
    expectAll(
      ['contactsDeflected', 'contactsAfter', 'seconds'].map((part) => at(off, `workload.${part}`)),
      [10000, 9558.823529412, 758823.529411765],
    );
    const ramped = calculation({
      metrics: BLOCK,
      benefits: [
        newBenefit('D', 'deflection', { startMonths: 1 }),
        newBenefit('F', 'firstContactResolution', { rampMonths: 2 }),
        newBenefit('H', 'handlingTime'),
      ],
    });
    expectClose(at(ramped, 'capacity.hours', 1) * 3600, 599558.823529412);
  });

  it('69, 70 payroll and implied agents', () => {
    const fails = (id: string, agents: number): boolean | undefined =>
      results({
        metrics: { ...BLOCK, agents: figure(agents) },
        benefits: KINDS.map((kind) => newBenefit(kind, kind)),
      }).checks.find((check) => check.id === id)?.failed;
    /** Where a check turns, to either side. */
    const turnsAt = (id: string, agents: number): readonly unknown[] =>
      [1 - 1e-9, 1 + 1e-9].map((part) => fails(id, agents * part));
    // 40 agents are paid 138,666.67 a month; the time is worth 8,169.93.
    expect(fails('workloadWithinPayroll', 40)).toBe(false);
    const agents = 8169.934640522876 / (138666.666666667 / 40);
    expect(turnsAt('workloadWithinPayroll', agents)).toEqual([true, false]);
    // A quarter of those entered apart from those implied.
    expect(fails('impliedAgents', 40)).toBe(true);
    expect(turnsAt('impliedAgents', 8.974358974358974 / 0.75)).toEqual([false, true]);
    expect(turnsAt('impliedAgents', 8.974358974358974 / 1.25)).toEqual([true, false]);
  });

  it('64, not 65: a loss is not softened', () => {
    const loss = (hardPolicy: 'proven' | 'planned') =>
      calculation({
        terms: { hardPolicy },
        metrics: { ...BLOCK, handleTime: figure(420, 450) },
        benefits: [newBenefit('H', 'handlingTime', { attribution: 0.9, risk: 0.1 })],
        scenarios: { expected: { benefitFactor: 0.8, costFactor: 1.1, delayMonths: 0 } },
      });
    for (const policy of ['proven', 'planned'] as const) {
      expectClose(at(loss(policy), 'benefit.H.hard', 12), -1344.444444444);
      expect(at(loss(policy), 'benefit.H.hard', 12)).not.toBeCloseTo(-720, 3);
    }
  });

  it('66 the combined haircut', () => {
    const given = calculation({
      benefits: [custom('B', 1, { attribution: 0.8, realisation: 0.5, risk: 0.1 })],
    });
    expectClose(at(given, 'benefits.B.haircut'), 0.36);
  });
});

describe('other kinds', () => {
  const full = (
    kind: Parameters<typeof newBenefit>[1],
    metrics: Metrics,
    more: Partial<BenefitLine> = {},
    others: readonly BenefitLine[] = [],
  ): number =>
    at(calculation({ metrics, benefits: [newBenefit('B', kind, more), ...others] }), 'benefits.B.full');
  const hiring = {
    weeksToProficiency: figure(6, 4),
    weeklyCostWhileLearning: figure(900),
    productivityLost: figure(0.5),
  };

  it('25–27 onboarding and attrition', () => {
    const whole = { realisation: 1 };
    expectClose(full('onboarding', { ...hiring, newHires: figure(12) }, whole), 900);
    const leaving = { agents: figure(100), attrition: figure(0.33, 0.25), replacementCost: figure(6000) };
    expectClose(full('attrition', leaving), 4000);
    const both = { ...hiring, ...leaving, newHires: figure(33) };
    const line = (on: boolean): BenefitLine => newBenefit('A', 'attrition', { on });
    expectClose(full('onboarding', both, whole, [line(true)]), 1875);
    expectClose(full('onboarding', { ...both, newHires: figure(33, 25) }, whole), 1875);
    // The driver of a line that is off stays at the baseline: 33 × 1 week × 900 ÷ 12.
    for (const attrition of [figure(0.33, 0.25), figure(0.33, 0.66)]) {
      expectClose(full('onboarding', { ...both, attrition }, whole), 2475);
      expectClose(full('onboarding', { ...both, attrition }, whole, [line(false)]), 2475);
    }
  });

  it('36, not 37: offers lost with deflected contacts count', () => {
    const metrics = {
      ...BLOCK,
      deflectionRate: figure(0, 0.2),
      offerRate: figure(0.1, 0.12),
      offerConversion: figure(0.04, 0.05),
      orderValue: figure(80),
      grossMargin: figure(0.5),
    };
    const given = calculation({
      metrics,
      benefits: [newBenefit('D', 'deflection'), newBenefit('B', 'upselling')],
    });
    expectClose(at(given, 'benefits.B.full'), 320);
    expect(at(given, 'benefits.B.full')).not.toBeCloseTo(640, 3);
  });

  it('38–41', () => {
    const customers = figure(5000);
    expectClose(
      full('salesGrowth', {
        activeCustomers: customers,
        ordersPerCustomer: figure(0.5, 0.52),
        orderValue: figure(60),
        grossMargin: figure(0.4),
      }),
      2400,
    );
    expectClose(
      full('savedReturns', {
        returnQueries: figure(300),
        saveRate: figure(0.2, 0.3),
        marginPerReturn: figure(25),
      }),
      750,
    );
    const referral = {
      activeCustomers: figure(4000),
      promoterShare: figure(0.4, 0.45),
      referralsPerPromoter: figure(0.5),
      referralConversion: figure(0.1),
      customerLifetimeValue: figure(600),
      referralIncentive: figure(50),
    };
    expectClose(full('referral', referral), 458.333333333);
    const given = calculation({
      metrics: {
        ...BLOCK,
        deflectionRate: figure(0, 0.2),
        queueWait: figure(90, 60),
        customerHourValue: figure(15),
      },
      benefits: [newBenefit('D', 'deflection'), newBenefit('B', 'waitingTime')],
    });
    expectClose(at(given, 'benefits.B.full'), 1000);
  });
});

describe('retained revenue', () => {
  const METRICS = {
    activeCustomers: figure(2000),
    monthlyChurn: figure(0.03, 0.025),
    revenuePerCustomer: figure(50),
    grossMargin: figure(0.4),
  };
  const retained = (delayMonths: number, rampMonths = 2, horizonMonths: 12 | 36 = 12): Calculation =>
    calculation({
      terms: { horizonMonths },
      metrics: METRICS,
      benefits: [newBenefit('R', 'retainedRevenue', { rampMonths, attribution: 0.6, risk: 0.2 })],
      scenarios: { expected: { benefitFactor: 1, costFactor: 1, delayMonths } },
    });

  it('28–31 a closed cohort, attribution outside', () => {
    const given = retained(0);
    expectAll(row(given, 'benefit.extra', [1, 2, 3, 12]), [5, 14.575, 23.619625, 84.527362761]);
    expectClose(at(given, 'retained.staying', 12), 1387.684721991);
    expectClose(at(given, 'retained.staying', 12) + at(given, 'benefit.extra', 12), 1472.212084752);
    expectClose(at(given, 'benefit.R.benefit', 12), 811.462682503);
    expect(at(given, 'benefit.R.benefit', 12)).not.toBeCloseTo(802.668910557, 3);
  });

  it('32, not 33: a delay is computed anew', () => {
    const given = retained(2);
    expectAll(row(given, 'benefit.extra', [3, 4, 12]), [4.7045, 13.7136175, 69.466468587]);
    expect(at(given, 'benefit.extra', 12)).not.toBeCloseTo(73.82981038, 3);
  });

  it('35 annual churn as a monthly rate', () => {
    const rate = -monthlyRate.compute(-0.18);
    expectClose(rate, 0.016401583);
    const given = calculation({
      metrics: { ...METRICS, activeCustomers: figure(2000), monthlyChurn: figure(rate, 0) },
      benefits: [newBenefit('R', 'retainedRevenue')],
    });
    expectClose(at(given, 'retained.staying', 12), 2000 * 0.82);
  });

  it('34 without ramp', () => {
    expectClose(at(retained(0, 0, 36), 'benefit.extra', 36), 135.833814648);
  });
});

describe('results', () => {
  it('42 the source example', () => {
    const { values } = results({ benefits: [custom('B', 42000)], costs: [monthly('K', 1500)] });
    expect([
      values['hard.roi'],
      values['hard.bcr'],
      values['hard.netPerUnit'],
      values['hard.monthlyRoi'],
    ]).toEqual([27, 28, 27, 27]);
  });

  it('43, 44 net present value, as TEI counts', () => {
    const terms = { horizonMonths: 36, discounting: 'annual' } as const;
    expectClose(
      results(flows([-53150, 939796, 2424559, 3581977], terms, 'year')).values['hard.npv'],
      5496170.105184071,
    );
    const { values } = results({
      terms,
      benefits: [schedule([100000, 150000, 200000], 'year')],
      costs: [
        once('I', 80000),
        {
          ...monthly('R', 0),
          flow: { form: 'schedule', per: 'year', amounts: [30000, 30000, 30000] },
        } satisfies CostLine,
      ],
    });
    expectAll(
      ['pvBenefits', 'pvCosts', 'npv', 'pvRoi'].map((name) => values[`hard.${name}`] as number),
      [365138.993238167, 154605.559729527, 210533.43350864, 1.361745554],
    );
  });

  it('45 annualised', () => {
    const { values } = results({
      terms: { horizonMonths: 24 },
      benefits: [custom('B', 150)],
      costs: [monthly('K', 100)],
    });
    expectClose(values['hard.annualisedRoi'], 0.224744871);
  });

  it.each([
    [46, [-1000, 100, 200, 300, 400, 400], 4, 0],
    [47, [-1000, 400, 400, 400], 2.5, 0],
    [48, [0, -500, 200, 400], 2.75, 0],
    [49, [0, 100, 100], 0, 0],
    [50, [-100, 150, -100, 100], 0.666666667, 1],
    [51, [-1000, 100, 100], 'word.notWithinHorizon', 0],
  ] as const)('%d payback', (_row, given, payback, dips) => {
    const { values } = results(flows(given));
    expectClose(values['hard.paybackMonths'], payback);
    expect(values['hard.paybackDips']).toBe(dips);
  });

  it('52, 53 discounted payback', () => {
    const discounted = (discounting: 'monthly' | 'annual') =>
      results(flows([-1000, 400, 400, 400], { discounting })).values['hard.discountedPaybackMonths'];
    expectClose(discounted('monthly'), 2.536298215);
    expectClose(discounted('annual'), 2.75);
  });

  it('54, 55 internal rate of return', () => {
    const given = flows([-10000, ...Array.from({ length: 12 }, () => 1000)]);
    const { values } = results(given);
    expectClose(values['hard.irrMonth'], 0.029228541, 1e-8);
    expectClose(values['hard.irr'], 0.412998984, 1e-8);
    expect(values['hard.irr']).not.toBeCloseTo(0.350742489, 3);
    expectClose(results({ ...given, terms: { discounting: 'annual' } }).values['hard.irr'], 0.2, 1e-8);
  });

  it('finds rates far below zero, where LibreOffice gives up with its default guess', () => {
    // Roots by bisection with 50 digits. For the first the golden numbers print −0.068175496, at which
    // the flows are worth 0.0026.
    const monthlyRate = (given: readonly number[]) =>
      results(flows(given, { horizonMonths: 60 })).values['hard.irrMonth'];
    const tens = Array.from({ length: 60 }, () => 10);
    expectClose(monthlyRate([-10_000, ...tens]), -0.0681754909629, 1e-9);
    expectClose(monthlyRate([-100_000, -5000, ...tens.slice(1).map(() => 200)]), -0.0551616174462, 1e-9);
  });

  it('56 two roots are listed', () => {
    const { values, rates } = results(
      flows([-100, 230, -132], { horizonMonths: 24, discounting: 'annual' }, 'year'),
    );
    expect(values['hard.irr']).toBe('word.severalRates');
    expect(values['hard.yearlySignChanges']).toBe(2);
    expectAll(rates['hard']!, [0.1, 0.2], 1e-8);
  });

  it('two roots are seen when nothing is paid at the beginning', () => {
    const { values, rates } = results(flows([0, 100, -204, 104.03], { horizonMonths: 12 }));
    expect(values['hard.irr']).toBe('word.severalRates');
    expect(rates['hard']).toHaveLength(2);
    expect(results(flows([0, -100, 60, -20, 90], { horizonMonths: 12 })).values['hard.irrMonth']).toEqual(
      expect.any(Number),
    );
  });

  it('a rate above the highest one is none when money is paid back at the end', () => {
    const { values } = results(flows([0, 100, -230], { horizonMonths: 12 }));
    expect(values['hard.irr']).toBe('word.notFound');
  });

  it('57 zeros do not change the sign', () => {
    expect(results(flows([0, -5, 0, 3, 4, 0, -1])).values['hard.signChanges']).toBe(2);
  });

  it('58 the share of benefits needed', () => {
    const { values } = results({
      terms: { discountRate: 0 },
      benefits: [custom('B', 2500)],
      costs: [monthly('K', 2000)],
    });
    expectClose(values['hard.benefitsNeeded'], 0.8);
  });

  it('59 scenario and delay', () => {
    const given = calculation({
      benefits: [custom('B', 1000, { startMonths: 1, rampMonths: 2 })],
      scenarios: { expected: { benefitFactor: 0.8, costFactor: 1, delayMonths: 2 } },
    });
    expectAll(row(given, 'benefit.B.benefit', [3, 4, 5, 6]), [0, 400, 800, 800]);
  });

  it('71 the portfolio is of sums', () => {
    const { values } = results({
      benefits: [custom('A', 100 / 12, { initiative: 'I1' }), custom('B', 30 / 12, { initiative: 'I2' })],
      costs: [once('C', 50, 0, { initiative: 'I1' }), once('D', 40, 0, { initiative: 'I2' })],
      more: { initiatives: ['I1', 'I2'].map((id) => ({ id, name: id, type: 'tools', owner: '', note: '' })) },
    });
    expectClose(values['initiative.I1.hard.roi'], 1);
    expectClose(values['initiative.I2.hard.roi'], -0.25);
    expectClose(values['portfolio.hard.roi'], 0.444444444);
  });

  it('72 one-offs of month H stay out of the monthly return', () => {
    const { values } = results({
      benefits: [custom('B', 42000)],
      costs: [
        monthly('K', 1000),
        monthly('H', 500, { stage: 'hidden' }),
        once('O', 9000, 12, { stage: 'running' }),
      ],
    });
    expectClose(values['hard.monthlyRoi'], 27);
  });

  it('counts nothing as received before a start', () => {
    const given = (decision: 'start' | 'keep') =>
      results({
        benefits: [custom('R', 100, { received: true })],
        more: { project: { ...calculation({}).model.theCase.project, decision } },
      });
    const start = given('start');
    expect(start.lines).toEqual([{ id: 'R', class: 'off', off: { code: 'notYetReceived' } }]);
    expect([start.values['hard.benefits'], start.values['hard.received']]).toEqual([0, 0]);
    expect([given('keep').values['hard.benefits'], given('keep').values['hard.received']]).toEqual([0, 1200]);
  });

  it('73 sunk costs', () => {
    const { values } = results({
      benefits: [custom('A', 90000 / 12), custom('P', 60000 / 12, { received: true })],
      costs: [once('C', 40000), once('S', 50000, 0, { sunk: true })],
      more: { project: { ...calculation({}).model.theCase.project, decision: 'keep' } },
    });
    expectClose(values['hard.roiSinceStart'], 0.666666667);
    expectClose(values['hard.roi'], 1.25);
  });

  it('74 for every 1 spent', () => {
    const { values } = results({ benefits: [custom('B', 150)], costs: [monthly('K', 100)] });
    expectAll([values['hard.bcr'] as number, values['hard.netPerUnit'] as number], [1.5, 0.5]);
  });
});
