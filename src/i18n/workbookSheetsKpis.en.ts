import type { RATING_CLASSES } from '../roi/model/ratings.js';

/** The sheet KPIs. */
export const kpisEn = {
  title: 'KPIs',
  none: 'No KPI has a figure yet: enter what you know under Baseline and after.',
  audiences: {
    customers: 'For customers',
    team: 'For the team',
    further: 'Further figures that change, or that are compared',
  },
  kpi: 'KPI',
  baseline: 'Baseline',
  after: 'After',
  change: 'Change',
  relative: 'Change in %',
  low: 'Change from',
  high: 'Change to',
  p: 'p value',
  significance: 'What the change rests on',
  light: 'Light',
  against: 'Against the benchmarks',
  code: 'Code',
  how: 'Light: judged by the benchmarks of a KPI where it has some (good: all reached; watch: some; bad: none), otherwise by its change (good: proven for the better; bad: proven for the worse; watch: not proven).',
  interval:
    'From, to and p are those of the before/after test on Evidence; a KPI without two samples has none. Shares, points and scores change in points.',
  missing: 'Not entered: {kpis}',
  sets: 'Sets of KPIs',
  benchmarks: {
    title: 'Benchmarks, as stated in their sources, not verified',
    claim: 'What is stated',
    low: 'From',
    high: 'To',
    here: 'Here',
    kpi: 'KPI',
    verdict: 'Reached',
    source: 'Source',
    context: 'no KPI: context only',
    noFigure: '{kpi}: no figure here',
    noBounds: '{kpi}: no figure in the source',
  },
  ratings: {
    title: 'The five classes of satisfaction',
    rating: 'Rating',
    classes: {
      ratedVeryPositive: 'Very positive',
      ratedPositive: 'Positive',
      ratedNeutral: 'Neutral',
      ratedWeak: 'Weak',
      ratedVeryWeak: 'Very weak',
    } satisfies Record<(typeof RATING_CLASSES)[number], string>,
    satisfied: 'Positive and very positive',
    dissatisfied: 'Weak and very weak',
    all: 'All five',
    chartHeading: 'What the chart says',
    chartTitle: 'Chart: title',
    chartAlternative: 'Chart: in words',
  },
} as const;

/** Texts of cells on KPIs, with figures filled in by formulas. */
export const kpiSentencesEn = {
  kpiLight: 'Light',
  lightGood: '▲ good',
  lightWatch: '● watch',
  lightBad: '▼ bad',
  benchmarkReached: '▲ reached',
  benchmarkMissed: '● not reached',
  ratingsTitle: 'Satisfied: {satisfied}',
  ratingsChangeTitle: 'Satisfied: {satisfied}, before {before}',
  ratingsAlternative: '{title}. Dissatisfied: {dissatisfied}.',
  ratingsChangeAlternative: '{title}. Dissatisfied: {dissatisfied}, before {before}.',
} as const;
