import { newBenefit } from '../../../src/roi/case/make.js';
import type { BenefitLine, Evidence, Metric, Metrics } from '../../../src/roi/case/types.js';
import { calculate, KEYS } from '../../../src/roi/model/calculator.js';
import type { Classified } from '../../../src/roi/model/classified.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf } from '../../../src/roi/model/results.js';
import { meanTest } from '../../../src/stats/meanTest.js';
import { npsTest } from '../../../src/stats/npsTest.js';
import { shareSampleSize } from '../../../src/stats/shareSampleSize.js';
import { shareTest } from '../../../src/stats/shareTest.js';
import { caseWith, custom, figure, WORK } from './completeCase.js';
import { expectClose } from './expectClose.js';

const POLICIES = ['proven', 'planned'] as const;

const mean = (average: number, n: number): Evidence => ({ kind: 'mean', mean: average, sd: 100, n });
const measured = (
  baseline: number,
  after: number,
  samples: readonly [Evidence, Evidence] | null = null,
): Metric =>
  figure(baseline, after, {
    basis: 'measured',
    baselineEvidence: samples?.[0] ?? null,
    afterEvidence: samples?.[1] ?? null,
  });
/** Handling time in groups of so many. */
const handled = (after: number, n: number): Metric => measured(420, after, [mean(420, n), mean(after, n)]);

const handling = (handleTime: Metric, more: Partial<BenefitLine> = {}) => ({
  metrics: { ...WORK, handleTime },
  benefit: newBenefit('L', 'handlingTime', more),
});

const share = (successes: number, n: number): Evidence => ({ kind: 'share', successes, n });
const offers = (offerRate: Metric, offerConversion: Metric) => ({
  metrics: {
    contactsPerMonth: figure(10000),
    offerRate,
    offerConversion,
    orderValue: figure(80),
    grossMargin: figure(0.5),
  },
  benefit: newBenefit('L', 'upselling'),
});
const significant = measured(0.1, 0.2, [share(100, 1000), share(200, 1000)]);
const insignificant = measured(0.04, 0.05, [share(40, 1000), share(50, 1000)]);

interface Row {
  readonly what: string;
  readonly given: { readonly metrics: Metrics; readonly benefit: BenefitLine };
  readonly proven: 'hard' | 'soft' | 'loss';
  readonly planned: 'hard' | 'soft' | 'loss';
}

const TABLE: readonly Row[] = [
  { what: 'significant, better', given: handling(handled(360, 500)), proven: 'hard', planned: 'hard' },
  { what: 'not significant', given: handling(handled(410, 100)), proven: 'soft', planned: 'soft' },
  { what: 'too few answers', given: handling(handled(300, 29)), proven: 'soft', planned: 'soft' },
  { what: 'significant, worse', given: handling(handled(480, 500)), proven: 'loss', planned: 'loss' },
  { what: 'not significant, worse', given: handling(handled(430, 100)), proven: 'loss', planned: 'loss' },
  { what: 'a target', given: handling(figure(420, 360)), proven: 'soft', planned: 'hard' },
  { what: 'measured without evidence', given: handling(measured(420, 360)), proven: 'soft', planned: 'hard' },
  {
    what: 'one significant, one not',
    given: offers(significant, insignificant),
    proven: 'soft',
    planned: 'soft',
  },
  {
    what: 'one significant, one target',
    given: offers(significant, figure(0.04, 0.05)),
    proven: 'soft',
    planned: 'hard',
  },
  {
    what: 'one significant, one unchanged',
    given: offers(significant, figure(0.04)),
    proven: 'hard',
    planned: 'hard',
  },
  {
    what: 'custom with a source',
    given: { metrics: {}, benefit: custom('L', 500, { source: 'invoice' }) },
    proven: 'hard',
    planned: 'hard',
  },
  {
    what: 'custom without a source',
    given: { metrics: {}, benefit: custom('L', 500) },
    proven: 'soft',
    planned: 'hard',
  },
  {
    what: 'retired tool with a source',
    given: {
      metrics: {},
      benefit: newBenefit('L', 'retiredTools', { flow: { form: 'monthly', amount: 5 }, source: 'contract' }),
    },
    proven: 'hard',
    planned: 'hard',
  },
  {
    what: 'asked to be soft, significant, better',
    given: handling(handled(360, 500), { class: 'soft' }),
    proven: 'soft',
    planned: 'soft',
  },
];

const classOf = (line: Classified): string => (line.class === 'hard' && line.isLoss ? 'loss' : line.class);

describe('hard or soft', () => {
  it.each(TABLE)('$what', ({ given: { metrics, benefit }, ...expected }) => {
    for (const hardPolicy of POLICIES) {
      const model = modelOf(caseWith({ terms: { hardPolicy }, metrics, benefits: [benefit] }));
      const { values, lines } = resultsOf(model);
      const [line] = lines;
      expect([hardPolicy, classOf(line!)]).toEqual([hardPolicy, expected[hardPolicy]]);
      const total = values['total.benefits'] as number;
      expect(total).not.toBe(0);
      expect(values['hard.benefits']).toBe(expected[hardPolicy] === 'soft' ? 0 : total);
      if (line?.class === 'soft') expect(line.reasons.length).toBeGreaterThan(0);
      const { tape } = calculate(model);
      const why = tape.value(model.benefits[0]!.why, KEYS);
      const [reason] = line?.class === 'soft' ? line.reasons : [];
      const { code } = reason ?? { code: expected[hardPolicy] };
      expect(why).toBe(`why.${code}`);
    }
  });

  it('names the reason and the answers needed', () => {
    const reasons = (given: Row['given'], hardPolicy: 'proven' | 'planned') => {
      const { lines } = resultsOf(
        modelOf(caseWith({ terms: { hardPolicy }, metrics: given.metrics, benefits: [given.benefit] })),
      );
      return lines[0]?.class === 'soft' ? lines[0].reasons : [];
    };
    expect(reasons(handling(handled(410, 100)), 'planned')).toEqual([
      { code: 'notSignificant', metric: 'handleTime' },
    ]);
    expect(reasons(handling(figure(420, 360)), 'proven')).toEqual([{ code: 'target', metric: 'handleTime' }]);
    expect(reasons(handling(handled(300, 29)), 'planned')).toEqual([
      { code: 'tooFew', metric: 'handleTime', needed: 30 },
    ]);
    expect(reasons(offers(significant, insignificant), 'planned')).toEqual([
      { code: 'notSignificant', metric: 'offerConversion' },
    ]);
    expect(reasons({ metrics: {}, benefit: custom('L', 5) }, 'proven')).toEqual([{ code: 'noSource' }]);
    expect(reasons({ metrics: {}, benefit: custom('L', 5, { class: 'soft' }) }, 'planned')).toEqual([
      { code: 'askedSoft' },
    ]);
  });

  it('asks for the proof of fewer leavers where new hires follow from them', () => {
    const attrition = measured(0.33, 0.25, [share(33, 100), share(25, 100)]);
    const learning = (weeks: number): Evidence => ({ kind: 'mean', mean: weeks, sd: 2, n: 500 });
    const given = (withLine: boolean) =>
      caseWith({
        metrics: {
          agents: figure(100),
          attrition,
          replacementCost: figure(6000),
          newHires: figure(33),
          weeksToProficiency: measured(6, 4, [learning(6), learning(4)]),
          productivityLost: figure(0.5),
          weeklyCostWhileLearning: figure(900),
        },
        benefits: [newBenefit('L', 'onboarding'), newBenefit('A', 'attrition', { on: withLine })],
      });
    const classOfLine = (withLine: boolean) => resultsOf(modelOf(given(withLine))).lines[0];
    expect(classOfLine(false)).toMatchObject({ class: 'hard' });
    expect(classOfLine(true)).toEqual({
      id: 'L',
      class: 'soft',
      reasons: [{ code: 'notSignificant', metric: 'attrition' }],
    });
  });

  it('keeps soft kinds soft', () => {
    const brand = newBenefit('L', 'brand', {
      class: 'hard',
      source: 'study',
      flow: { form: 'monthly', amount: 10 },
    });
    const { lines, values } = resultsOf(modelOf(caseWith({ benefits: [brand] })));
    expect(lines[0]).toEqual({ id: 'L', class: 'soft', reasons: [{ code: 'softKind' }] });
    expect(values['hard.benefits']).toBe(0);
  });

  it('counts losses among explicit amounts as hard, month by month', () => {
    const line = newBenefit('L', 'custom', {
      class: 'soft',
      attribution: 0.5,
      flow: { form: 'schedule', per: 'month', amounts: [100, -40] },
    });
    const { values } = resultsOf(modelOf(caseWith({ benefits: [line] })));
    expect([values['hard.benefits'], values['total.benefits']]).toEqual([-40, 10]);
  });
});

describe('the tests', () => {
  it('agree with the statistics library', () => {
    const answers = [
      { kind: 'nps', promoters: 90, passives: 60, detractors: 50 },
      { kind: 'nps', promoters: 120, passives: 60, detractors: 30 },
    ] as const;
    const metrics: Metrics = {
      handleTime: measured(420, 400, [
        { kind: 'mean', mean: 420, sd: 90, n: 200 },
        { kind: 'mean', mean: 400, sd: 130, n: 150 },
      ]),
      csat: measured(0.7, 0.75, [share(140, 200), share(255, 340)]),
      nps: measured(20, 43, [answers[0], answers[1]]),
    };
    const { model, tape } = calculate(modelOf(caseWith({ metrics })));
    const p = (id: 'handleTime' | 'csat' | 'nps') =>
      tape.number(model.evidence.samples.get(id)!.comparison!.p);
    expectClose(p('handleTime'), meanTest({ mean: 420, sd: 90, n: 200 }, { mean: 400, sd: 130, n: 150 })!.p);
    expectClose(p('csat'), shareTest({ successes: 140, n: 200 }, { successes: 255, n: 340 }).p);
    expectClose(p('csat'), 0.205508, 1e-5);
    expectClose(p('nps'), npsTest(answers[0], answers[1])!.p);
    const needed = tape.number(model.evidence.samples.get('csat')!.comparison!.needed);
    expect(Math.abs(needed / shareSampleSize(0.7, 0.05, 0.8, 0.95) - 1)).toBeLessThan(0.02);
  });

  it.each([
    ['nobody and nobody', share(0, 100), share(0, 100)],
    ['everybody and everybody', share(100, 100), share(100, 100)],
    [
      'no spread, same mean',
      { kind: 'mean', mean: 5, sd: 0, n: 50 },
      { kind: 'mean', mean: 5, sd: 0, n: 50 },
    ],
    ['no spread, a change', { kind: 'mean', mean: 5, sd: 0, n: 50 }, { kind: 'mean', mean: 4, sd: 0, n: 50 }],
    ['single answers', { kind: 'mean', mean: 5, sd: 0, n: 1 }, { kind: 'mean', mean: 4, sd: 1, n: 1 }],
  ] as const)('%s: p is 1', (_what, before, after) => {
    const id = before.kind === 'share' ? 'csat' : 'resolutionTime';
    const { model, tape } = calculate(
      modelOf(caseWith({ metrics: { [id]: measured(0.5, 0.4, [before, after]) } })),
    );
    const test = model.evidence.samples.get(id)!.comparison!;
    expect(tape.number(test.p)).toBe(1);
    for (const cell of [test.change, test.statistic, test.tooFew, test.needed])
      expect(tape.number(cell)).not.toBeNaN();
  });
});
