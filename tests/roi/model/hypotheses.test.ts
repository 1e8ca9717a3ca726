import type { AgentResult, Evidence, Hypothesis } from '../../../src/roi/case/types.js';
import { calculate, KEYS } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { caseWith } from './completeCase.js';

const share = (successes: number, n: number) => ({ kind: 'share', successes, n }) as const;
const mean = (average: number, sd: number, n: number) => ({ kind: 'mean', mean: average, sd, n }) as const;

function compared(a: Evidence | null, b: Evidence | null) {
  const hypothesis: Hypothesis = {
    id: 'H',
    behaviour: 'Customers who call stay',
    metric: null,
    measure: 'share',
    lever: '',
    cost: null,
    cohortA: { name: 'called', evidence: a },
    cohortB: { name: 'did not', evidence: b },
    conclusion: '',
  };
  const { model, tape } = calculate(modelOf(caseWith({ more: { hypotheses: [hypothesis] } })));
  const { comparison, verdict } = model.hypotheses[0]!;
  return { comparison, verdict: tape.value(verdict, KEYS), number: tape.number };
}

describe('a hypothesis', () => {
  it.each([
    ['without samples', null, null, 'hypothesis.noSamples'],
    ['with one sample', share(5, 10), null, 'hypothesis.noSamples'],
    ['with few answers', share(20, 25), share(5, 25), 'hypothesis.tooFew'],
    ['whose groups are alike', share(156, 400), share(152, 400), 'hypothesis.alike'],
    ['whose groups differ', share(940, 1000), share(910, 1000), 'hypothesis.differ'],
    ['whose groups differ the other way', share(910, 1000), share(940, 1000), 'hypothesis.differ'],
    ['of means that differ', mean(14, 6, 300), mean(12, 5, 280), 'hypothesis.differ'],
  ] as const)('%s', (_what, a, b, expected) => {
    expect(compared(a, b).verdict).toBe(expected);
  });

  it('is cohort A less cohort B, tested as SciPy and Newcombe would', () => {
    const { comparison, number } = compared(share(255, 340), share(140, 200));
    expect(number(comparison!.change)).toBeCloseTo(0.05, 12);
    expect(number(comparison!.statistic)).toBeCloseTo(1.266015, 6);
    expect(number(comparison!.p)).toBeCloseTo(0.205508, 6);
    expect(number(comparison!.low)).toBeCloseTo(-0.026664, 6);
    expect(number(comparison!.high)).toBeCloseTo(0.129468, 6);
    expect([comparison!.after, comparison!.before].map(({ answers }) => number(answers))).toEqual([340, 200]);
  });
});

describe('agents', () => {
  const agent = (id: string, satisfied: number, asked: number, seconds: number): AgentResult => ({
    id,
    name: id,
    csat: share(satisfied, asked),
    firstContactResolution: null,
    handleTime: mean(seconds, 60, asked),
    note: '',
  });

  it('stand beside the team, as far as their answers allow', () => {
    const agents = [
      agent('good', 190, 200, 300),
      agent('usual', 160, 200, 360),
      agent('poor', 120, 200, 420),
      agent('fresh', 5, 20, 600),
    ];
    const { model, tape } = calculate(modelOf(caseWith({ more: { agents } })));
    const { figures, team } = model.agents;
    expect(tape.number(team.get('csat')!)).toBeCloseTo(475 / 620, 12);
    expect(tape.number(team.get('handleTime')!)).toBeCloseTo((200 * 1080 + 20 * 600) / 620, 9);
    expect(team.has('firstContactResolution')).toBe(false);
    const said = figures.map((one) => [one.agent.id, one.metric, tape.value(one.verdict, KEYS)]);
    expect(said).toEqual([
      ['good', 'csat', 'agent.better'],
      ['good', 'handleTime', 'agent.better'],
      ['usual', 'csat', 'agent.alike'],
      ['usual', 'handleTime', 'agent.alike'],
      ['poor', 'csat', 'agent.worse'],
      ['poor', 'handleTime', 'agent.worse'],
      ['fresh', 'csat', 'agent.tooFew'],
      ['fresh', 'handleTime', 'agent.tooFew'],
    ]);
  });
});

it('risks have an expected loss where both figures are there', () => {
  const risk = (id: string, probability: number | null, impact: number | null) => ({
    id,
    theme: 'own' as const,
    name: id,
    probability,
    impact,
    owner: '',
    mitigation: '',
    concerns: null,
  });
  const risks = [risk('a', 0.2, 1000), risk('b', 0.5, 40), risk('c', null, 70), risk('d', 0.1, null)];
  const { model, tape } = calculate(modelOf(caseWith({ more: { risks } })));
  expect(model.risks.risks.map(({ expectedLoss }) => expectedLoss && tape.number(expectedLoss))).toEqual([
    200,
    20,
    undefined,
    undefined,
  ]);
  expect(tape.number(model.risks.expectedLoss)).toBe(220);
});
