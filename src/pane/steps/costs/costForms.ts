import { EMPTY_FLOWS } from '../../../roi/case/make.js';
import type { CostFlow } from '../../../roi/case/types.js';
import type { Stage } from '../../../roi/model/costs.js';
import type { Shape } from '../lines/useShape.js';
import type { PaneCostsWords } from '../../../i18n/paneCosts.en.js';

/** How a cost comes, as the user chooses it. */
export type CostForm = keyof PaneCostsWords['forms'];

const FORMS = {
  once: EMPTY_FLOWS.once,
  monthly: EMPTY_FLOWS.monthly,
  scheduleYear: { ...EMPTY_FLOWS.schedule, per: 'year' },
  scheduleMonth: { ...EMPTY_FLOWS.schedule, per: 'month' },
  hoursOnce: EMPTY_FLOWS.hoursOnce,
  hoursMonthly: EMPTY_FLOWS.hoursMonthly,
} as const satisfies Record<CostForm, CostFlow>;

export const COST_FORMS = Object.keys(FORMS) as readonly CostForm[];

export function formOf(flow: Shape<CostFlow>): CostForm {
  if (flow.form !== 'schedule') return flow.form;
  return flow.per === 'year' ? 'scheduleYear' : 'scheduleMonth';
}

/** A flow in another form; what both forms have is kept. */
export function inForm(flow: CostFlow, form: CostForm): CostFlow {
  const empty: CostFlow = FORMS[form];
  const kept = Object.entries(flow).filter(
    ([field]) => field !== 'form' && field !== 'per' && field in empty,
  );
  return { ...empty, ...Object.fromEntries(kept) };
}

/** The form in which a cost of one's own begins. */
export const formOfStage = (stage: Stage): CostForm => (stage === 'initial' ? 'once' : 'monthly');
