import { fieldProblems } from '../../../src/roi/case/field.js';
import { enteredFigures } from '../../../src/roi/case/figures.js';
import { newBenefit, newCase, newCost, newMetric } from '../../../src/roi/case/make.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';
import { figurePath, pathText, valueAt, withValue } from '../../../src/roi/case/path.js';
import type { Case } from '../../../src/roi/case/types.js';
import { fullCase } from '../fullCase.js';

const full = fullCase();

describe('a JSON path', () => {
  it.each([
    [[], ''],
    [['terms', 'currency'], 'terms.currency'],
    [['benefits', 2, 'attribution'], 'benefits[2].attribution'],
    [['metrics', 'a key'], 'metrics["a key"]'],
    [['x', ''], 'x[""]'],
  ])('%j is %s', (steps, text) => {
    expect(pathText(steps)).toBe(text);
  });
});

describe('a figure path', () => {
  it('finds list entries by their id', () => {
    expect(valueAt(full, 'costs.project.flow.amount')).toBe(100);
    expect(valueAt(full, 'metrics.csat.after')).toBe(0.84);
    expect(valueAt(full, 'review.procedures.scripts.done')).toBe(false);
  });

  it.each([
    '',
    'costs.0',
    'costs.length',
    'metrics.toString',
    'metrics.csat.after.x',
    'terms.currency.length',
    'a..b',
  ])('leads nowhere: %p', (path) => {
    expect(valueAt(full, path)).toBeUndefined();
    expect(withValue(full, path, 1)).toBeUndefined();
  });

  it('changes one place of a copy', () => {
    const before = structuredClone(full);
    const changed = withValue(full, 'costs.project.flow.amount', 120) as Case;
    expect(valueAt(changed, 'costs.project.flow.amount')).toBe(120);
    expect(full).toEqual(before);
    expect(changed.costs.filter((cost, at) => cost !== full.costs[at]).map(({ id }) => id)).toEqual([
      'project',
    ]);
    expect(parseCase(changed).problems).toBeUndefined();
  });
});

describe('a JSON path as a figure path', () => {
  it.each([
    ['costs[14].flow.amount', 'costs.project.flow.amount'],
    ['costs[999].flow', 'costs.999.flow'],
    ['spreads[0].low', 'spreads.0.low'],
    ['metrics["csat"].after', 'metrics.csat.after'],
    ['terms.currency', 'terms.currency'],
    ['', ''],
  ])('%s is %s', (path, expected) => {
    expect(figurePath(full, path)).toBe(expected);
  });
});

describe('one field by itself', () => {
  it.each<[string, unknown, string[]]>([
    ['metrics.csat.after', 0.9, []],
    ['metrics.csat.after', null, []],
    ['metrics.csat.after', 1.2, ['atMost']],
    ['metrics.csat.after', 'x', ['wrongKind']],
    ['metrics.ces.after', 0, ['atLeast']],
    ['benefits.plan.flow.amounts', [1, -2], []],
    ['benefits.tool.flow.amount', -5, []],
    ['costs.project.flow.amount', -5, ['atLeast']],
    ['costs.knowledgeUpkeep.flow.hours', 9, []],
    ['costs.knowledgeUpkeep.flow.amount', 9, ['unknownFigure']],
    ['terms.horizonMonths', 13, ['notOneOf']],
    ['hypotheses.fastReply.cohortA.evidence.n', 0, ['atLeast']],
    ['nothing.here', 0, ['unknownFigure']],
  ])('%s = %j', (path, value, codes) => {
    const problems = fieldProblems(full, path, value);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every((problem) => problem.path === path)).toBe(true);
  });

  it('names what is wrong inside', () => {
    expect(fieldProblems(full, 'periods.after', { from: 'x', to: null })).toMatchObject([
      { path: 'periods.after.from' },
    ]);
    expect(fieldProblems(full, 'project.channels', ['radio'])).toMatchObject([
      { path: 'project.channels[0]' },
    ]);
  });
});

describe('entered figures', () => {
  const empty = newCase({ currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2025-12-15' });

  it('are none in a new case, nor in new lines', () => {
    expect(parseCase(empty)).toEqual({ case: empty });
    const lines = {
      ...empty,
      benefits: [newBenefit('a', 'handlingTime'), newBenefit('b', 'custom')],
      costs: [newCost('c', 'people')],
    };
    expect(parseCase(lines).problems).toBeUndefined();
    expect(enteredFigures(lines)).toEqual([]);
  });

  it('are what differs from a new line, 0 included', () => {
    const entered: Case = {
      ...empty,
      metrics: { csat: newMetric({ baseline: 0 }) },
      benefits: [newBenefit('a', 'handlingTime', { attribution: 0.9, realisation: 0.5, risk: 0 })],
      costs: [
        newCost('b', 'people', { flow: { form: 'monthly', from: 1, to: null, amount: 0 }, growth: 0.1 }),
        newCost('c', 'other', { flow: { form: 'schedule', per: 'year', amounts: [0] } }),
        newCost('d', 'managementTime', { flow: { form: 'hoursOnce', month: 0, hours: 4, rate: null } }),
      ],
    };
    expect(enteredFigures(entered)).toEqual([
      'metrics.csat.baseline',
      'benefits.a.attribution',
      'costs.b.flow.amount',
      'costs.b.growth',
      'costs.c.flow.amounts',
      'costs.d.flow.hours',
    ]);
    expect(parseCase({ ...entered, examples: enteredFigures(entered) }).problems).toBeUndefined();
  });
});
