/** The words of docs/methodology.md; formulas, notes and sources come from their definitions. */
export const methodologyEn = {
  title: 'How CSROI computes',
  made: '<!-- Made by `npm run generate` from the definitions; a test compares. Do not edit. -->',
  intro: [
    'For finance: every formula of the ROI model, the source it follows and what it does not show. Each formula exists once, as an expression: the text below, the formula in the workbook and the value beside it are made from the same definition, so this page cannot differ from what is computed. The sheet Method of a workbook holds the same for its case.',
    'Who checks the numbers: figures computed apart in Python, R and SciPy, a published study and Excel’s documented examples, at 1e-9; and LibreOffice, which recalculates every formula of the generated workbooks from the inputs alone.',
  ],
  contents: 'Contents',
  conventions: 'How the model counts, and what it leaves out',
  limits: {
    title: 'Limits',
    texts: [
      'A test compares two samples of different contacts or customers; answers of the same people before and after need a paired test, which the model has not.',
      'Tests of shares and of net promoter scores are normal approximations. With fewer answers than the constants below ask for, a change counts as “too few answers”, whatever its p value.',
      'Seasons, price changes and other projects act on the same figures. The share due to the solution is a judgement, stated on each line; periods of the same length and the same calendar months only help.',
      'Targets are wishes until they are measured. Under the policy “proven and planned” they count as hard, and the verdict says so.',
      'Where flows change their sign more than once there may be several internal rates of return, or none: a word then stands in place of the number.',
      'Sensitivity moves one figure at a time and holds all others. The simulation draws each figure with a range from its own PERT distribution, independent of the others and constant over the months; risk percentages stay in.',
      'Growth steps once a year, from month 13. Ramps are straight lines.',
      'Benchmarks are as stated in their sources, not verified; none enters an amount.',
    ],
  },
  formulas: 'Formulas, part by part',
  figure: 'figure',
  formula: 'formula',
  source: 'source',
  definitions: 'Where sources disagree: what is meant here',
  functions: {
    title: 'The functions of CSROI',
    intro:
      'Arguments, examples, errors and the native form of each are in the [reference of functions](functions.md).',
    name: 'function',
  },
  constants: { title: 'Constants: numbers that no case changes', name: 'constant', value: 'value' },
  checks: {
    title: 'Checks',
    intro:
      'A failed arithmetic check marks the workbook DRAFT: the model contradicts itself. A failed plausibility check asks somebody to look.',
    kind: 'kind',
    kinds: { arithmetic: 'arithmetic', plausibility: 'plausibility' },
    wrong: 'what would be wrong',
  },
  verdict: {
    title: 'The verdict',
    intro: 'The sentence at the top of the Summary belongs to the first of these cases that holds:',
  },
  /** Names of what the formulas are told of. */
  names: {
    initiative: 'An initiative',
    risk: 'A risk',
    agent: 'An agent',
    benchmark: 'A benchmark',
    hypothesis: 'A hypothesis on {kind}',
    kinds: { share: 'shares', mean: 'means', nps: 'net promoter scores' },
    perMonth: 'Own line by month',
    perYear: 'Own line by year',
    monthly: 'Own line with a monthly amount',
    received: 'Own line received before',
    once: 'A cost once',
    hours: 'Hours once',
    hoursMonthly: 'Hours each month',
    costMonthly: 'A monthly cost',
    costByMonth: 'A cost by month',
    spent: 'A cost already spent',
  },
} as const;
