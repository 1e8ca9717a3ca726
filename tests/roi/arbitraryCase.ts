import fc from '../support/fastCheck.js';
import { fieldProblems } from '../../src/roi/case/field.js';
import { enteredFigures } from '../../src/roi/case/figures.js';
import { newCase } from '../../src/roi/case/make.js';
import { valueAt } from '../../src/roi/case/path.js';
import { CHANNELS, HORIZONS, LANGUAGES, PRESET_IDS, SCENARIOS } from '../../src/roi/case/project.js';
import type { Case, Periods, Scenario, Spread, Terms } from '../../src/roi/case/types.js';
import { presetsEn } from '../../src/i18n/presets.en.js';
import { PRESETS } from '../../src/roi/presets/presets.js';
import { arbitraryBenefits, arbitraryCosts, type Extent } from './arbitraryLines.js';
import { arbitraryMetrics } from './arbitraryMetrics.js';
import { day, decimal, fourDays, mostly, perhaps, text } from './arbitraryValues.js';

const surroundings = fc.record({
  currency: fc.constantFrom('EUR', 'USD', 'JPY', 'HUF', 'CNY'),
  language: fc.constantFrom(...LANGUAGES),
  firstMonth: day.map((date) => date.slice(0, 7)),
  date: day,
});

const project = fc.record<Partial<Case['project']>>({
  title: text,
  organisation: text,
  goal: text,
  renewalDate: perhaps(day, 50),
  decision: fc.constantFrom('start', 'keep', 'extend'),
  preset: fc.constantFrom(...PRESET_IDS),
  businessModel: fc.constantFrom('subscription', 'orders'),
  channels: fc.subarray([...CHANNELS]),
});

const terms = fc.record<Partial<Terms>>({
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  discountRate: mostly(decimal(0.01, 0.3), 0, 2),
  discounting: fc.constantFrom('monthly', 'annual'),
  significanceLevel: fc.constantFrom(0.01, 0.05, 0.1),
  hardPolicy: fc.constantFrom('proven', 'planned'),
});

const WEEK = 7;
const periods: fc.Arbitrary<Periods> = fc
  .tuple(fourDays(WEEK + 1), fc.integer({ min: 0, max: 1 }), fc.boolean(), fc.boolean())
  .map(([[baselineFrom, baselineTo, afterFrom, afterTo], rampUpWeeks, hasAfter, isFrozen]) => ({
    baseline: { from: baselineFrom, to: baselineTo },
    after: hasAfter ? { from: afterFrom, to: afterTo } : { from: null, to: null },
    rampUpWeeks,
    baselineFrozen: isFrozen ? afterFrom : null,
    unfrozen: [],
  }));

const scenario = fc.record<Scenario>({
  benefitFactor: mostly(decimal(0.5, 1.5), 0, 1),
  costFactor: mostly(decimal(0.8, 1.5), 0, 1),
  delayMonths: mostly(fc.integer({ min: 0, max: 6 }), 0, -1, 14),
});

const scenarios = fc.record<Case['scenarios']>({
  active: fc.constantFrom(...SCENARIOS),
  conservative: scenario,
  expected: scenario,
  optimistic: scenario,
});

const initiativeIds = fc
  .integer({ min: 0, max: 4 })
  .map((count) => Array.from({ length: count }, (_, at) => `I${at}`));

function around(
  theCase: Case,
  path: string,
  down: number,
  up: number,
  hasLikely: boolean,
): Spread | undefined {
  const value = valueAt(theCase, path);
  if (typeof value !== 'number') return undefined;
  const [low = value, high = value] = [value * down, value * up].sort((a, b) => a - b);
  const fits = [low, high].every((end) => fieldProblems(theCase, path, end).length === 0);
  return fits ? { path, low, likely: hasLikely ? value : null, high } : undefined;
}

/** Spreads on some figures, and some figures left from an example. */
const marks = (theCase: Case): fc.Arbitrary<Case> => {
  const figures = enteredFigures(theCase);
  return fc
    .record({
      spread: fc.subarray(figures, { maxLength: Math.min(12, figures.length) }),
      examples: fc.subarray(figures, { maxLength: Math.min(30, figures.length) }),
      down: decimal(0.5, 1),
      up: decimal(1, 1.6),
      hasLikely: fc.boolean(),
    })
    .map(({ spread, examples, down, up, hasLikely }) => ({
      ...theCase,
      examples,
      spreads: spread
        .map((path) => around(theCase, path, down, up, hasLikely))
        .filter((found) => found !== undefined),
    }));
};

/** What only documents, as the presets have it, so that every part of a case occurs. */
const registers = fc.constantFrom(...PRESET_IDS).chain((preset) =>
  surroundings.map((where) => {
    const { softFactors, risks, hypotheses, review, agents, kpiSets, benchmarks } = PRESETS[preset](
      presetsEn,
      where,
    );
    return {
      softFactors,
      risks: risks.map((risk) => ({ ...risk, concerns: null })),
      hypotheses,
      review,
      agents,
      kpiSets,
      benchmarks,
    };
  }),
);

const casesOf = (horizons: fc.Arbitrary<Terms['horizonMonths']>, extent: Extent): fc.Arbitrary<Case> =>
  fc
    .tuple(surroundings, horizons, initiativeIds)
    .chain(([where, horizonMonths, ids]) =>
      fc
        .record({
          project,
          terms,
          periods,
          metrics: arbitraryMetrics,
          benefits: arbitraryBenefits(horizonMonths, ids, extent),
          costs: arbitraryCosts(horizonMonths, ids, extent),
          scenarios,
          simulation: fc.record({
            trials: fc.constant(1000),
            seed: fc.integer({ min: 0, max: 4_294_967_295 }),
          }),
          registers,
        })
        .map((parts): Case => {
          const empty = newCase(where);
          const { registers: documents, ...figures } = parts;
          return {
            ...empty,
            ...figures,
            ...documents,
            project: { ...empty.project, ...parts.project },
            terms: { ...empty.terms, ...parts.terms, horizonMonths },
            initiatives: ids.map((id) => ({ id, name: id, type: 'tools', owner: '', note: '' })),
          };
        }),
    )
    .chain(marks);

/**
 * Valid cases of every sort: all horizons, 0 to about 100 lines of each side, every kind and form, empty
 * metrics, sunk costs, initiatives, delays, both ways of discounting.
 */
export const arbitraryCase = casesOf(fc.constantFrom(...HORIZONS), 'any');

/** A few lines over mostly a year: everything that can occur in a formula at a tenth of the size. */
export const arbitrarySmallCase = casesOf(mostly(fc.constant(12), ...HORIZONS), 'few');

/** The same cases for the same seed, on every machine. */
export const randomCases = (count: number, seed: number, cases = arbitraryCase): Case[] =>
  fc.sample(cases, { numRuns: count, seed });
