import type { BenefitGroup } from '../roi/case/benefitKinds.js';
import type { Translation } from './translation.js';
import { benefitsEn } from './workbookSheetsBenefits.en.js';

/** The step Benefits. {places} are filled in. */
export const paneBenefitsEn = {
  total: 'Full effect a month, {currency}',
  hard: 'hard {amount}',
  soft: 'soft {amount}',
  groups: {
    time: 'Time and cost saved',
    revenue: 'Revenue kept and won',
    soft: 'Soft, but priced',
    own: 'Your own lines',
  } satisfies Record<BenefitGroup, string>,
  groupSummary: '{on} on · {amount}',
  noneOn: 'none on',
  otherKinds: 'Other kinds',
  add: 'Add a line',
  own: 'Own line',
  switchOn: 'Count {line}',
  badges: { hard: 'Hard', soft: 'Soft', needs: 'needs {count}' },
  go: 'Go',
  goNamed: 'Go to {figure}',
  see: 'See the figures',
  seeNamed: 'See the figures: {figure}',
  why: {
    proven: 'Proven: p {p}',
    provenBelow: 'Proven: p below {p}',
    notProven: 'Not proven yet (p {p})',
    fewMore: 'Not proven yet (p {p}); about {more} more answers needed in each period',
    ofMetric: '{metric}: {told}',
    target: 'A target, not measured: {metrics}',
    noEvidence: 'Measured without a sample: {metrics}',
    unchanged: 'No change is entered: {metrics}',
    source: 'Source: {source}',
    entered: 'As entered; no source is named yet',
    loss: 'A loss: counted in full',
    cashed: '{share} of the time cashed',
    received: 'Received before month 1: only in the result since the start',
    needs: 'Needs {metrics}',
  },
  overlap: {
    text: 'Overlap removed: {amount} {currency} a month',
    why: 'Why?',
    reason:
      'A contact that no longer comes is not handled faster as well. Deflection counts first, then first contact resolution, then handling time; what they would claim twice is taken out, here before the share that is cashed.',
  },
  details: {
    figures: 'Figures it is made of',
    notEntered: 'not entered',
    change: '{before} → {after}',
    freesTime: 'Frees working time',
    attribution: 'Due to this solution',
    realisation: 'Really cashed',
    realisationHint: 'Hours count as money only as far as posts are not filled or overtime falls.',
    risk: 'Risk (taken off)',
    startMonths: 'Starts after',
    rampMonths: 'To full effect',
    months: 'months',
    countAs: 'Count as',
    classes: { hard: 'Hard', soft: 'Soft' },
    softKind: 'Always soft: nobody would call it cash.',
    goal: 'Goal it serves',
    goalMissing:
      'Goal it serves is shown beside the benefit; please enter one here, or one for the whole case.',
    received: 'Received before month 1',
    forms: { monthly: 'The same every month', year: 'Amounts by year', month: 'Amounts by month' },
    perMonth: 'Amount a month',
  },
  proof: {
    title: 'Owner and proof',
    type: 'Type',
    types: benefitsEn.types,
    budgetOwner: 'Budget owner',
    profitAndLossLine: 'P&L line',
  },
  workings: {
    told: '= {product} = {amount} {currency} a month',
    times: ' × ',
    beside: '{makes} + {beside}',
    brackets: '({sum})',
    average: 'Differs from month to month: {amount} {currency} a month on average over {months} months',
  },
} as const;

export type PaneBenefitsWords = Translation<typeof paneBenefitsEn>;
