import type { ByNumber } from './paneEntry.en.js';

const hardLines: ByNumber = { one: '{number} hard line', other: '{number} hard lines' };
const examples: ByNumber = { one: '{number} example figure left.', other: '{number} example figures left.' };
/** What hard lines rest on. */
const bases: Readonly<Record<'measured' | 'target' | 'noEvidence', ByNumber>> = {
  measured: { other: '{number} measured' },
  target: { one: '{number} target', other: '{number} targets' },
  noEvidence: { other: '{number} without evidence' },
};

/** What the step Review and build says; {places} are filled in. */
export const paneReviewEn = {
  verdict: 'Verdict: {verdict}',
  computing: 'Putting the result together…',
  failed: 'The result could not be put together: {reason}',
  compared: {
    caption: 'Hard benefits alone, and with soft ones',
    figure: 'Figure',
    hard: 'Hard',
    total: 'Hard + soft',
    roi: 'Return on investment',
    npv: 'Net present value, {currency}',
    payback: 'Payback',
    bcr: 'Comes back per 1 spent',
    none: '–',
    never: 'never',
  },
  rests: {
    title: 'What it rests on',
    /** '4 hard lines (2 measured, 2 targets), 3 soft.' */
    some: '{hard} ({bases}), {soft}.',
    none: '{hard}, {soft}.',
    hard: hardLines,
    soft: '{number} soft',
    bases,
    largest: 'Largest: {name}, {share}.',
    examples,
    show: 'Show',
  },
  checks: {
    title: 'Checks',
    mend: 'Mend',
    mendLabel: 'Mend: {check}',
    passed: '{count} passed: none of these was found',
    allPassed: 'All {count} checks passed.',
    severity: { arithmetic: 'Arithmetic', plausibility: 'Worth a look' },
  },
  scenario: {
    title: 'Scenario',
    factors: 'Factors of the scenarios',
    names: { conservative: 'Conservative', expected: 'Expected', optimistic: 'Optimistic' },
    benefitFactor: 'Benefits ×',
    costFactor: 'Costs ×',
    delayMonths: 'Delay in months',
    of: '{factor}, {scenario}',
  },
  charts: {
    title: 'Charts',
    asTable: 'Show as table',
    asTableOf: 'Show as table: {chart}',
    series: 'Series',
    drivers: 'What moves the result most',
    goTo: 'Go to {field}',
  },
  how: {
    title: 'How was this calculated?',
    roi: 'Return on investment',
    npv: 'Net present value',
    payback: 'Payback',
    monthlyRoi: 'Monthly return at full effect',
    checks: 'Checks',
    words: '{label} = {formula}',
    numbers: '= {formula} = {result}',
    result: '= {result}',
    source: 'Source: {sources}',
  },
  simulation: {
    title: 'Simulation',
    purpose: 'Draws every figure with a low and a high again and again, and counts how often the case pays.',
    none: 'No figure has a low, a likely and a high value yet: set them from the ⋯ of a field.',
    trials: 'Trials',
    seed: 'Seed',
    run: 'Run',
    running: 'Simulating: {percent} %',
    cancel: 'Cancel',
    p10: 'P10 (low)',
    p50: 'P50',
    p90: 'P90 (high)',
    chance: 'Chance that the net present value is above 0',
    told: 'Simulation: chance {chance} that the net present value is above 0, P50 {p50}',
    over: '{trials} trials, seed {seed}',
    stale: 'The case changed since: run it again.',
  },
  build: {
    title: 'Build',
    where: 'Where',
    here: 'In this workbook',
    fresh: 'New workbook',
    language: 'Language of the workbook',
    build: 'Build workbook',
    refresh: 'Refresh workbook',
    save: 'Save .xlsx',
    sheets: 'Sheets ({count})',
  },
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type PaneReviewMessages = Translation<typeof paneReviewEn>;
