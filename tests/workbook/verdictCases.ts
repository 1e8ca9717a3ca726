import type { BenefitLine, Case, Evidence, Terms } from '../../src/roi/case/types.js';
import { newBenefit } from '../../src/roi/case/make.js';
import { caseWith, custom, figure, monthly, once, WORK } from '../roi/model/completeCase.js';

/** A row of the table of verdicts with a case whose figures can be worked out by hand. */
export interface VerdictRow {
  readonly what: string;
  readonly theCase: Case;
  readonly said: string;
}

/** Nothing is discounted, so that sums are present values. */
const TERMS: Partial<Terms> = { discountRate: 0 };

interface Given {
  readonly amount?: number;
  /** Without a source a line is planned, not proven. */
  readonly proven?: boolean;
  readonly lines?: readonly BenefitLine[];
  readonly costs?: Parameters<typeof caseWith>[0]['costs'];
  readonly terms?: Partial<Terms>;
  readonly decision?: Case['project']['decision'];
  readonly metrics?: Case['metrics'];
  readonly scenarios?: Partial<Case['scenarios']>;
}

function made({
  amount,
  proven = true,
  lines = [],
  costs = [once('K', 1000)],
  terms = {},
  decision = 'start',
  metrics = {},
  scenarios = {},
}: Given): Case {
  const line = amount === undefined ? [] : [custom('L', amount, { source: proven ? 'Contract' : '' })];
  const theCase = caseWith({
    terms: { ...TERMS, ...terms },
    metrics,
    benefits: [...line, ...lines],
    costs,
    scenarios,
  });
  return { ...theCase, project: { ...theCase.project, decision } };
}

const mean = (average: number): Evidence => ({ kind: 'mean', mean: average, sd: 100, n: 100 });
/** 420 to 410 seconds with a deviation of 100: 1,570 answers in each group would show it. */
const INSIGNIFICANT = figure(420, 410, {
  basis: 'measured',
  baselineEvidence: mean(420),
  afterEvidence: mean(410),
});
const soft = (amount: number): BenefitLine => custom('S', amount, { class: 'soft' });

const row = (what: string, given: Given, said: string): VerdictRow => ({ what, theCase: made(given), said });

const WITHOUT_RESULT: readonly VerdictRow[] = [
  row('nothing entered', { costs: [] }, 'No result yet: enter one benefit and one cost.'),
  row(
    'no cost at all',
    { amount: 100, costs: [] },
    'Benefits of 1,200 EUR over 12 months are entered, but no cost: ROI cannot be judged.',
  ),
  row(
    'no cost ahead',
    { amount: 100, decision: 'keep', costs: [once('K', 500, 0, { sunk: true })] },
    'Benefits of 1,200 EUR over 12 months cost nothing more: everything is already spent.',
  ),
  row(
    'not significant',
    { metrics: { ...WORK, handleTime: INSIGNIFICANT }, lines: [newBenefit('H', 'handlingTime')] },
    'Not proven yet: the improvements may be chance. 1 of 1 lines need more answers (about 1,570).',
  ),
  row(
    'not measured',
    { amount: 100, proven: false, terms: { hardPolicy: 'proven' } },
    'Not proven yet: 1 of 1 lines rest on targets or have no sample. Measure before and after.',
  ),
];

const paysBack =
  'pays for itself: every 1 EUR spent brings back 3.60 EUR in hard benefits, paid back in month 4.';

const RESULTS: readonly VerdictRow[] = [
  row('in all scenarios, to start', { amount: 300 }, `Starting it ${paysBack}`),
  row('in all scenarios, to keep', { amount: 300, decision: 'keep' }, `Keeping it ${paysBack}`),
  row('in all scenarios, to extend', { amount: 300, decision: 'extend' }, `Extending it ${paysBack}`),
  row(
    'in all scenarios, planned',
    { amount: 300, proven: false },
    `If the targets are reached, starting it ${paysBack}`,
  ),
  row(
    'in all scenarios, planned, to keep',
    { amount: 300, proven: false, decision: 'keep' },
    `If the targets are reached, keeping it ${paysBack}`,
  ),
  row(
    'in all scenarios, planned, to extend',
    { amount: 300, proven: false, decision: 'extend' },
    `If the targets are reached, extending it ${paysBack}`,
  ),
  row(
    'not in the conservative one',
    { amount: 150 },
    'Starting it pays for itself as expected (80 % hard ROI), but not in the conservative scenario (NPV -20 EUR).',
  ),
  row(
    'not in the conservative one, planned',
    { amount: 150, proven: false, decision: 'extend' },
    'If the targets are reached, extending it pays for itself as expected (80 % hard ROI), but not in the conservative scenario (NPV -20 EUR).',
  ),
  row(
    'only in the optimistic one, which is chosen',
    {
      amount: 100,
      costs: [once('K', 1300)],
      scenarios: { active: 'optimistic' },
      decision: 'keep',
    },
    'Scenario “Optimistic”: keeping it pays for itself (11 % hard ROI), but not in every scenario (lowest NPV -710 EUR).',
  ),
  row(
    'only in the optimistic one, planned',
    { amount: 100, proven: false, costs: [once('K', 1300)], scenarios: { active: 'optimistic' } },
    'Scenario “Optimistic”: if the targets are reached, starting it pays for itself (11 % hard ROI), but not in every scenario (lowest NPV -710 EUR).',
  ),
  row(
    'neither gain nor loss',
    { amount: 100, costs: [once('K', 1200)] },
    'Hard benefits just cover the cost: nothing is left over 12 months.',
  ),
  row(
    'too late',
    { amount: 100, costs: [once('K', 1150)], terms: { discountRate: 0.5 } },
    'Hard benefits exceed costs, but too late for a 50 % discount rate: NPV -180 EUR.',
  ),
  row(
    'too late, planned, at an odd rate',
    { amount: 100, proven: false, costs: [once('K', 1190)], terms: { discountRate: 0.075 } },
    'If the targets are reached, hard benefits exceed costs, but too late for a 7.5 % discount rate: NPV -36 EUR.',
  ),
  row(
    'with soft benefits only',
    { amount: 50, lines: [soft(100)] },
    'Hard benefits alone do not cover the cost (-40 %). With soft benefits they do: 80 %; that part is judgement, not cash.',
  ),
  row(
    'with soft benefits only, planned',
    { amount: 50, proven: false, lines: [soft(100)] },
    'Even if the targets are reached, hard benefits alone do not cover the cost (-40 %). With soft benefits they do: 80 %; that part is judgement, not cash.',
  ),
  row(
    'not within the horizon',
    { amount: 50 },
    'It does not pay back within 12 months: 400 EUR is still open. At the last month’s rate it would in month 20.',
  ),
  row(
    'not within the horizon, planned',
    { amount: 50, proven: false },
    'Even if the targets are reached, it does not pay back within 12 months: 400 EUR is still open. At the last month’s rate it would in month 20.',
  ),
  row(
    'not within the horizon, with an exit cost in the last month',
    { amount: 50, costs: [once('K', 1000), monthly('M', 20), once('E', 100, 12)] },
    'It does not pay back within 12 months: 740 EUR is still open. At the last month’s rate it would in month 37.',
  ),
  row(
    'no hard benefits',
    { lines: [soft(10)] },
    'On these figures it costs more than it returns, at any adoption.',
  ),
  row(
    'a loss, planned',
    { amount: -50, proven: false },
    'Even if the targets are reached, it costs more than it returns, at any adoption.',
  ),
  row(
    'more costs than benefits to the end',
    { amount: 50, costs: [once('K', 100), monthly('M', 80)] },
    'On these figures it costs more than it returns: -460 EUR over 12 months. Breaking even needs 177 % of the planned benefits.',
  ),
  row(
    'more costs than benefits to the end, planned',
    { amount: 50, proven: false, costs: [once('K', 100), monthly('M', 80)] },
    'Even if the targets are reached, it costs more than it returns: -460 EUR over 12 months. Breaking even needs 177 % of the planned benefits.',
  ),
];

/** Sentences that are added to a verdict. */
export const ADDITIONS: readonly VerdictRow[] = [
  row(
    'no set-up cost',
    { amount: 300, costs: [monthly('M', 100)] },
    'Starting it pays for itself: every 1 EUR spent brings back 3.00 EUR in hard benefits, from the first month on. No set-up cost is entered; most finance teams will ask.',
  ),
  row(
    'dips again',
    { amount: 100, costs: [once('K', 100), once('D', 1000, 6)] },
    'Starting it pays for itself as expected (9 % hard ROI), but not in the conservative scenario (NPV -490 EUR). After paying back in month 1 it falls below zero again in month 6.',
  ),
  row(
    'sunk money',
    { amount: 300, decision: 'keep', costs: [once('K', 1000), once('P', 500, 0, { sunk: true })] },
    `Keeping it ${paysBack} Looking forward only: NPV 2,600 EUR; since the start: ROI 140 %.`,
  ),
];

/** Every row of design/pane.md section 12 but the one that no case can bring about: an arithmetic check that fails. */
export const VERDICT_ROWS: readonly VerdictRow[] = [...WITHOUT_RESULT, ...RESULTS, ...ADDITIONS];
