import { newBenefit } from '../../../src/roi/case/make.js';
import type { Case } from '../../../src/roi/case/types.js';
import { full, put, said } from './said.js';

const soft = full.softFactors[0]!;
const risk = full.risks[0]!;

describe('fields against each other', () => {
  const examples: readonly [Record<string, unknown> | Partial<Case>, string][] = [
    [{ 'costs.project.id': 'tool' }, 'costs[14].id must not occur twice, found tool again'],
    [
      { initiatives: [...full.initiatives, full.initiatives[0]!] },
      'initiatives[5].id must not occur twice, found hiring again',
    ],
    [{ 'project.channels': ['chat', 'chat'] }, 'project.channels[1] must not occur twice, found chat again'],
    [
      { 'kpiSets.B.kpis': ['nps', 'csat', 'nps'] },
      'kpiSets[1].kpis[2] must not occur twice, found nps again',
    ],
    [
      { 'review.actuals': [...full.review.actuals, ...full.review.actuals] },
      'review.actuals[1].month must not occur twice, found 1 again',
    ],
    [
      { examples: ['metrics.csat.after', 'metrics.csat.after'] },
      'examples[1] must not occur twice, found metrics.csat.after again',
    ],
    [
      { 'benefits.tool.initiative': 'robots' },
      'benefits[5].initiative needs an initiative of the case (hiring, tools, training, productImprovement, newChannel), found robots',
    ],
    [
      { risks: [{ ...risk, concerns: 'ghost' }] },
      /^risks\[0\]\.concerns needs a benefit or cost line of the case \(.*tool.*\), found ghost$/.source,
    ],
    [{ examples: ['metrics.ces.after'] }, 'examples[0] needs a figure of the case, found metrics.ces.after'],
    [
      { examples: ['metrics.tickets.after'] },
      'examples[0] needs a figure that is entered, found metrics.tickets.after, which is empty',
    ],
    [
      { links: [{ ...full.links[0]!, path: 'benefits.plan.flow' }] },
      'links[0].path needs a single number of the case, found benefits.plan.flow',
    ],
    [
      { links: [{ ...full.links[0]!, path: 'costs.none.growth' }] },
      'links[0].path needs a figure of the case, found costs.none.growth',
    ],
    [
      { 'periods.baseline.to': '2024-07-01' },
      'periods.baseline.to needs 2024-10-01 or later, found 2024-07-01',
    ],
    [
      { 'periods.after.from': '2024-12-31' },
      'periods.after.from must come after the baseline, which ends 2024-12-31, found 2024-12-31',
    ],
    [
      { 'periods.rampUpWeeks': 14 },
      'periods.rampUpWeeks must leave something of the after period of 92 days, found 14 weeks',
    ],
    [{ 'costs.project.flow.from': 10 }, 'costs[14].flow.to needs month 10 or later, found 9'],
    [
      { benefits: [...full.benefits, newBenefit('again', 'handlingTime')] },
      'benefits[7].kind must not occur twice: a second line of kind handlingTime would count the same money again',
    ],
    [
      { 'benefits.tool.flow': null },
      'benefits[5].flow needs an amount or a schedule: no metric prices a line of kind retiredTools',
    ],
    [
      { 'benefits.handlingTime.flow': { form: 'monthly', amount: 1 } },
      'benefits[1].flow must be empty (null): metrics price a line of kind handlingTime',
    ],
    [
      { 'benefits.handlingTime.realisation': null },
      'benefits[1].realisation needs a share from 0 to 1: a line of kind handlingTime frees working time',
    ],
    [
      { 'benefits.tool.realisation': 0.5 },
      'benefits[5].realisation must be empty (null): a line of kind retiredTools frees no working time',
    ],
    [
      { 'benefits.referral.received': true },
      'benefits[4].received must be false: metrics price a line of kind referral, and they look ahead',
    ],
    [
      { 'metrics.csat.afterEvidence': { kind: 'mean', mean: 0.8, sd: 0.1, n: 40 } },
      'metrics.csat.afterEvidence.kind needs evidence of kind share for this metric, found mean',
    ],
    [
      { 'metrics.agents.baselineEvidence': { kind: 'mean', mean: 9, sd: 1, n: 40 } },
      'metrics.agents.baselineEvidence must be empty (null): no sample backs this metric',
    ],
    [
      { 'metrics.csat.afterEvidence': { kind: 'share', successes: 501, n: 500 } },
      'metrics.csat.afterEvidence.successes needs no more than the 500 asked, found 501',
    ],
    [
      { 'metrics.nps.afterEvidence': { kind: 'nps', promoters: 0, passives: 0, detractors: 0 } },
      'metrics.nps.afterEvidence needs at least one answer, found none',
    ],
    [
      { 'hypotheses.fastReply.cohortB.evidence': { kind: 'mean', mean: 1, sd: 1, n: 9 } },
      'hypotheses[1].cohortB.evidence.kind needs the same kind of evidence as cohort A, share, found mean',
    ],
    [
      { 'agents.agent1.csat': { kind: 'share', successes: 9, n: 8 } },
      'agents[0].csat.successes needs no more than the 8 asked, found 9',
    ],
    [
      { spreads: [{ path: 'metrics.csat.after', low: 0.9, likely: 0.84, high: 0.95 }] },
      'spreads[0].low needs no more than the likely value 0.84, found 0.9',
    ],
    [
      { spreads: [{ path: 'metrics.csat.after', low: 0.8, likely: 0.9, high: 0.85 }] },
      'spreads[0].likely needs no more than the high value 0.85, found 0.9',
    ],
    [
      { spreads: [{ path: 'metrics.csat.after', low: 0.9, likely: null, high: 0.85 }] },
      'spreads[0].low needs no more than the high value 0.85, found 0.9',
    ],
    [
      { spreads: [{ path: 'metrics.csat.after', low: 0.8, likely: 0.9, high: 1.2 }] },
      'spreads[0].high needs 1 or less, found 1.2',
    ],
    [
      { spreads: [{ path: 'metrics.tickets.after', low: 1, likely: 2, high: 3 }] },
      'spreads[0].path needs a figure that is entered, found metrics.tickets.after, which is empty',
    ],
    [
      { spreads: [{ path: 'terms.currency', low: 1, likely: 2, high: 3 }] },
      'spreads[0].path needs a single number of the case, found terms.currency',
    ],
    [
      { spreads: [full.spreads[0]!, full.spreads[0]!] },
      'spreads[1].path must not occur twice, found metrics.handleTime.after again',
    ],
    [
      { 'benchmarks.supportCost.low': 0.2 },
      'benchmarks[12].low needs no more than the high value 0.1, found 0.2',
    ],
    [
      { softFactors: ['a', 'b', 'c', 'd'].map((id) => ({ ...soft, id, onSummary: true })) },
      'softFactors takes at most 3 points on the Summary, found 4',
    ],
  ];

  it.each(examples)('%p', (changes, sentence) => {
    const found = said(put(changes));
    const isPattern = sentence.startsWith('^');
    expect(
      found.some((words) => (isPattern ? new RegExp(sentence).test(words) : words === sentence)) || found,
    ).toBe(true);
  });

  it('says every sentence without an empty place', () => {
    for (const [changes] of examples)
      expect(said(put(changes as Record<string, unknown>)).join()).not.toMatch(/[{}]/);
  });
});
