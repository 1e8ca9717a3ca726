import type { CostFlow } from '../roi/case/types.js';
import type { Stage } from '../roi/model/costs.js';
import type { Translation } from './translation.js';

/** The step Costs. {places} are filled in. */
export const paneCostsEn = {
  total: 'Total over {months} months, {currency}',
  stages: { initial: 'Set-up (once)', running: 'Running (a month)', hidden: 'Hidden' } satisfies Record<
    Stage,
    string
  >,
  openOnes: '{amount} · {count} not entered',
  add: 'Add a cost',
  addNamed: 'Add a cost: {stage}',
  own: 'Own cost',
  states: {
    open: 'not entered',
    nothing: 'none',
    once: 'once',
    onceIn: 'in month {month}',
    monthly: 'a month',
    schedule: '{amount} in all',
    hoursOnce: '= {amount}',
    hoursMonthly: '= {amount} a month',
    spent: 'spent',
  },
  hours: 'Hours',
  hourUnit: 'h',
  rate: 'Rate an hour',
  times: '×',
  forms: {
    once: 'Once',
    monthly: 'Every month',
    scheduleYear: 'Amounts by year',
    scheduleMonth: 'Amounts by month',
    hoursOnce: 'Hours, once',
    hoursMonthly: 'Hours, every month',
  } satisfies Record<Exclude<CostFlow['form'], 'schedule'> | 'scheduleYear' | 'scheduleMonth', string>,
  details: {
    stage: 'Kind of cost',
    month: 'In month',
    monthHint: '0 is before the first month.',
    from: 'From month',
    to: 'To month',
    toEnd: 'the last',
    risk: 'Risk (put on top)',
    spent: 'Already spent',
    spentHint: 'Counts in the result since the start, in nothing that looks ahead.',
    accounting: 'Capex or opex',
    accountings: { none: 'Not marked', capex: 'Capex', opex: 'Opex' },
    proof: 'Owner and source',
  },
} as const;

export type PaneCostsWords = Translation<typeof paneCostsEn>;
