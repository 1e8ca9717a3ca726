import * as v from 'valibot';
import { BENEFIT_KIND_IDS } from './benefitKinds.js';
import { confidence } from './evidence.js';
import { LONGEST_HORIZON } from './project.js';
import {
  growth,
  id,
  line,
  list,
  money,
  note,
  number,
  perhaps,
  shape,
  share,
  signedNumber,
  whole,
} from './values.js';

const months = whole(0, LONGEST_HORIZON);
/** Month 1 to the last one. */
const flowMonth = whole(1, LONGEST_HORIZON);

/**
 * Amounts one by one from month 1 or year 1; a year's amount falls in twelfths. What lies beyond the last
 * amount is 0; no amounts at all is "not entered". Neither ramp nor growth applies.
 */
const schedule = <const S extends v.GenericSchema>(amount: S) =>
  shape({
    form: v.literal('schedule'),
    per: v.picklist(['month', 'year']),
    amounts: list(amount, LONGEST_HORIZON),
  });

/** What a line of its own brings in; an empty amount leaves the line off. */
export const benefitFlow = v.variant('form', [
  shape({ form: v.literal('monthly'), amount: perhaps(signedNumber) }),
  schedule(signedNumber),
]);

export const benefitLine = shape({
  id,
  kind: v.picklist(BENEFIT_KIND_IDS),
  /** '' takes the kind's own name. */
  name: line,
  on: v.boolean(),
  /** What the user counts it as: a ceiling, the policy may lower it. */
  class: v.picklist(['hard', 'soft']),
  type: v.picklist(['cashReleasing', 'costAvoidance', 'margin']),
  /** For kinds with a flow of their own, null for those that metrics price. */
  flow: perhaps(benefitFlow),
  /** Received before month 1 (keep, extend): inside "since start", outside everything forward. */
  received: v.boolean(),
  /** The share that is due to this solution. */
  attribution: share,
  /** The share of freed working time that is really cashed; null where no working time is freed. */
  realisation: perhaps(share),
  /** Taken off. */
  risk: share,
  /** Full months without effect. */
  startMonths: months,
  /** Months from there to full effect. */
  rampMonths: months,
  growth,
  confidence,
  /** '' takes the project's goal. */
  goal: line,
  budgetOwner: line,
  profitAndLossLine: line,
  owner: line,
  source: line,
  note,
  /** An initiative's id; null is shared. */
  initiative: perhaps(id),
});

const workHours = number(0, 1e9);

/** An empty amount is "not entered" and stays open; 0 is "none". */
export const costFlow = v.variant('form', [
  shape({ form: v.literal('once'), month: months, amount: perhaps(money) }),
  /** From and to belong to it; `to` null is the end of the horizon. */
  shape({ form: v.literal('monthly'), from: flowMonth, to: perhaps(flowMonth), amount: perhaps(money) }),
  schedule(money),
  /** People's time: hours × loaded rate per hour. */
  shape({ form: v.literal('hoursOnce'), month: months, hours: perhaps(workHours), rate: perhaps(money) }),
  shape({
    form: v.literal('hoursMonthly'),
    from: flowMonth,
    to: perhaps(flowMonth),
    hours: perhaps(workHours),
    rate: perhaps(money),
  }),
]);

/** The named kinds of cost in the order of the pane, with the stage and the form a new row of each begins with. */
export const COST_CATEGORIES = {
  softwarePlatform: { stage: 'initial', form: 'once' },
  hardware: { stage: 'initial', form: 'once' },
  training: { stage: 'initial', form: 'once' },
  integration: { stage: 'initial', form: 'once' },
  people: { stage: 'running', form: 'monthly' },
  continuingTraining: { stage: 'running', form: 'monthly' },
  support: { stage: 'running', form: 'monthly' },
  marketing: { stage: 'running', form: 'monthly' },
  knowledgeUpkeep: { stage: 'running', form: 'monthly' },
  incentives: { stage: 'running', form: 'monthly' },
  managementTime: { stage: 'hidden', form: 'hoursOnce' },
  opportunityCost: { stage: 'hidden', form: 'monthly' },
  exit: { stage: 'hidden', form: 'once' },
  other: { stage: 'running', form: 'monthly' },
} as const satisfies Record<string, { stage: string; form: v.InferOutput<typeof costFlow>['form'] }>;

export type CostCategory = keyof typeof COST_CATEGORIES;
export const COST_CATEGORY_IDS = Object.keys(COST_CATEGORIES) as readonly CostCategory[];

export const costLine = shape({
  id,
  category: v.picklist(COST_CATEGORY_IDS),
  /** '' takes the category's own name. */
  name: line,
  stage: v.picklist(['initial', 'running', 'hidden']),
  flow: costFlow,
  /** Per year, in steps from month 13; monthly forms only. */
  growth,
  /** Put on top. */
  risk: share,
  /** Already spent (keep, extend): inside "since start", outside everything forward. */
  sunk: v.boolean(),
  accounting: perhaps(v.picklist(['capex', 'opex'])),
  confidence,
  owner: line,
  source: line,
  note,
  initiative: perhaps(id),
});
