import { newBenefit, newCost } from '../../../src/roi/case/make.js';
import { full, put, said } from './said.js';

describe('fields by themselves', () => {
  it.each<[Record<string, unknown>, string]>([
    [
      { 'terms.currency': 'Euro' },
      'terms.currency needs a currency code of three capital letters such as EUR, found "Euro"',
    ],
    [{ 'terms.firstMonth': '2026-13' }, 'terms.firstMonth needs a month such as 2026-01, found "2026-13"'],
    [{ 'project.date': '2026-02-30' }, 'project.date needs a date such as 2026-01-31, found "2026-02-30"'],
    [{ 'project.date': '31.01.2026' }, 'project.date needs a date such as 2026-01-31, found "31.01.2026"'],
    [{ 'terms.horizonMonths': 18 }, 'terms.horizonMonths needs one of 12, 24, 36, 48, 60, found 18'],
    [{ 'project.decision': 'stop' }, 'project.decision needs one of start, keep, extend, found "stop"'],
    [{ 'terms.discountRate': -0.1 }, 'terms.discountRate needs 0 or more, found -0.1'],
    [{ 'metrics.csat.after': 84 }, 'metrics.csat.after needs 1 or less, found 84'],
    [{ 'metrics.nps.baseline': -101 }, 'metrics.nps.baseline needs -100 or more, found -101'],
    [{ 'benefits.tool.rampMonths': 1.5 }, 'benefits[5].rampMonths needs a whole number, found 1.5'],
    [
      { 'benefits.tool.id': '2nd' },
      'benefits[5].id needs a word of letters and digits, at most 40, that begins with a letter, found "2nd"',
    ],
    [
      { 'benefits.tool.flow': { form: 'once' } },
      'benefits[5].flow.form needs one of monthly, schedule, found "once"',
    ],
    [{ 'costs.project.flow.amount': -1 }, 'costs[14].flow.amount needs 0 or more, found -1'],
    [
      { 'costs.project.flow.amount': 2e15 },
      'costs[14].flow.amount needs 1000000000000000 or less, found 2000000000000000',
    ],
    [
      { 'project.title': 'a\u0007' },
      'project.title holds characters that no document can show, found "a\\u0007"',
    ],
    [{ 'project.title': 'a'.repeat(301) }, 'project.title takes at most 300 characters, found 301'],
    [{ 'project.organisation': null }, 'project.organisation needs text, found nothing'],
    [{ 'project.channels': {} }, 'project.channels needs a list, found a group of fields'],
  ])('%p', (changes, sentence) => {
    expect(said(put(changes))).toContain(sentence);
  });

  it('limits lists', () => {
    const benefits = Array.from({ length: 101 }, (_, at) => newBenefit(`B${at}`, 'custom'));
    expect(said({ ...full, benefits, examples: [] })).toEqual([
      'benefits takes at most 100 entries, found 101',
    ]);
  });
});

describe('what is no error', () => {
  it.each<[string, Record<string, unknown>]>([
    ['churn without a subscription: a check says so', { 'project.businessModel': 'orders' }],
    ['sunk cost before the start: a check says so', { 'project.decision': 'start' }],
    ['an empty title: the pane says so', { 'project.title': '' }],
    ['a cost not entered', { 'costs.project.flow.amount': null }],
    ['a schedule without amounts', { 'costs.licence.flow.amounts': [] }],
    ['growth on a schedule, where it has no effect', { 'costs.licence.growth': 0.03 }],
    ['two own lines', { 'benefits.tool.kind': 'custom' }],
    ['an example figure that became a target', { 'metrics.csat.basis': 'target' }],
    ['shares at their ends', { 'metrics.utilisation.baseline': 0, 'metrics.monthlyChurn.after': 1 }],
    ['a period that is still open', { 'periods.after': { from: null, to: null } }],
    ['an earlier start in a scenario', { 'scenarios.optimistic.delayMonths': -2 }],
    ['a month 0 of actual figures', { 'review.actuals': [{ month: 0, benefits: null, costs: 400 }] }],
  ])('%s', (_, changes) => {
    expect(said(put(changes))).toEqual([]);
  });

  it('an own cost beside an own benefit of another id', () => {
    const costs = [...full.costs, newCost('other', 'other')];
    expect(said({ ...full, costs })).toEqual([]);
  });
});
