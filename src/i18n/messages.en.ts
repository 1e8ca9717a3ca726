import type { Label } from '../kpi/define.js';
import type { KpiErrorCode, Need } from '../kpi/errors.js';

/**
 * What the cells say. `{…}` is filled in from the error's details; `function` is the function's name.
 * House style: name, what is needed, what was found; no full stop.
 */
export const en = {
  errors: {
    nothingToCompute: '{function} needs at least one usable value in {argument}, found none',
    tooFewValues: '{function} needs at least {need} values in {argument}, found {found}',
    tooManyValues: '{function} takes at most {limit} values in {argument}, found {found}',
    noVariation: '{function} needs values that differ: neither group varies, so no test is possible',
    neverPaysBack: '{function} has no answer: the cost is never paid back',
    noRateOfReturn:
      '{function} has no answer: no rate of return between −100% and 1,000% makes these flows worth zero',
    neverBreaksEven: '{function} has no answer: what is gained never covers the cost',
    languageUnavailable: '{function} has no lexicon for language {language}; available: {available}',
    lexiconUnavailable: '{function} could not load its lexicon; check the connection and recalculate',
    blanksUnknown: '{function} could not read which cells are blank; recalculate with Ctrl+Alt+F9',
    missing: '{function} needs {argument}, which was left out',
    wrongKind: '{function} needs {need} for {argument}, found {found}',
    unknownWord: '{function} needs one of {allowed} for {argument}, found {found}',
    atLeast: '{function} needs {argument} of {from} or more, found {found}',
    atMost: '{function} needs {argument} of {to} or less, found {found}',
    above: '{function} needs {argument} above {limit}, found {found}',
    between: '{function} needs {argument} between {from} and {to}, found {found}',
    inside: '{function} needs {argument} above {from} and below {to}, found {found}',
    offScale: '{function} needs {argument} on the scale from {lowest} to {highest}, found {found}',
    notWhole: '{function} needs a whole number for {argument}, found {found}',
    unequalLengths: '{function} needs {first} and {second} of equal length, found {cells} and {others} cells',
    exceeds: '{function} needs {part} no greater than {whole}, found {found} and {limit}',
    wrongOrder: '{function} needs {first} no greater than {second}, found {found} and {limit}',
    tooLarge: '{function} gives a number beyond what a cell can hold; check the size of the arguments',
    divisionByZero: '{function} cannot divide by {argument}, which is zero',
  } satisfies Record<KpiErrorCode, string>,
  unexpected: '{function} failed unexpectedly; please report it with its arguments',
  needs: {
    number: 'a number',
    text: 'text',
    date: 'a date (Excel date or ISO text such as 2026-01-31)',
    flag: 'TRUE or FALSE',
    statistic: '"mean", "median" or a percentile such as "p90"',
    single: 'a single value',
  } satisfies Record<Need, string>,
  labels: {
    promoters: 'Promoters',
    passives: 'Passives',
    detractors: 'Detractors',
    change: 'Change',
    standardError: 'Standard error',
    z: 'z',
    t: 't',
    degreesOfFreedom: 'Degrees of freedom',
    u: 'U',
    p: 'p-value',
    low: 'Low',
    high: 'High',
    deflected: 'Fewer contacts',
    handlingTime: 'Shorter handling time',
    total: 'Total',
    naiveSum: 'Naive sum',
    overlap: 'Overlap removed',
    p10: 'P10 (low)',
    p50: 'P50',
    p90: 'P90 (high)',
    mean: 'Mean',
    probabilityOfGain: 'Probability of a gain',
  } satisfies Record<Label, string>,
  /** Said by the page of the pane while nothing else is there. */
  pane: {
    failed: 'The pane could not be loaded. The functions work; close and open the pane to try again.',
  },
} as const;

/** The shape of every language: English with its words exchanged. */
export type Messages = Translation<typeof en>;
type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
