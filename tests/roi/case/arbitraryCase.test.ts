import fc from '../../support/fastCheck.js';
import { BENEFIT_KIND_IDS } from '../../../src/roi/case/benefitKinds.js';
import { METRIC_IDS } from '../../../src/roi/case/metrics.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';
import { HORIZONS } from '../../../src/roi/case/project.js';
import { parseCaseText, toCaseFile } from '../../../src/roi/case/stored.js';
import { arbitraryCase, randomCases } from '../arbitraryCase.js';

it('is valid, and the same after it was stored', () => {
  fc.assert(
    fc.property(arbitraryCase, (theCase) => {
      const { case: read, problems } = parseCaseText(JSON.stringify(toCaseFile(theCase, '1.0.0')));
      expect(problems).toBeUndefined();
      expect(JSON.stringify(read)).toBe(JSON.stringify(parseCase(theCase).case));
    }),
    { numRuns: 60, seed: 20_260_101 },
  );
});

it('is the same for the same seed', () => {
  expect(randomCases(3, 7)).toEqual(randomCases(3, 7));
  expect(randomCases(3, 7)).not.toEqual(randomCases(3, 8));
});

describe('200 of them', () => {
  const cases = randomCases(200, 1);
  const seen = <T>(of: (theCase: (typeof cases)[number]) => readonly T[]) => new Set(cases.flatMap(of));
  const howMany = (is: (theCase: (typeof cases)[number]) => boolean) => cases.filter(is).length;

  it('have every horizon, kind, form, policy and way of discounting', () => {
    expect(seen((one) => [one.terms.horizonMonths])).toEqual(new Set(HORIZONS));
    expect(seen((one) => one.benefits.map(({ kind }) => kind))).toEqual(new Set(BENEFIT_KIND_IDS));
    expect(seen((one) => one.costs.map(({ flow }) => flow.form)).size).toBe(5);
    expect(seen((one) => one.benefits.flatMap(({ flow }) => (flow === null ? [] : [flow.form]))).size).toBe(
      2,
    );
    expect(seen((one) => [one.terms.discounting + one.terms.hardPolicy + one.scenarios.active]).size).toBe(
      12,
    );
    expect(seen((one) => Object.keys(one.metrics)).size).toBe(METRIC_IDS.length);
  });

  it('have few lines, none, and as many as fit', () => {
    expect(howMany(({ benefits, costs }) => benefits.length + costs.length === 0)).toBeGreaterThanOrEqual(0);
    expect(howMany(({ benefits }) => benefits.length === 0)).toBeGreaterThan(0);
    expect(howMany(({ costs }) => costs.length === 0)).toBeGreaterThan(0);
    expect(howMany(({ benefits }) => benefits.length > 80)).toBeGreaterThan(0);
    expect(howMany(({ costs }) => costs.length > 80)).toBeGreaterThan(0);
  });

  it('have sunk costs, initiatives, delays, spreads, losses and empty metrics', () => {
    expect(howMany(({ costs }) => costs.some(({ sunk }) => sunk))).toBeGreaterThan(20);
    expect(howMany(({ benefits }) => benefits.some(({ received }) => received))).toBeGreaterThan(10);
    expect(howMany(({ benefits }) => benefits.some(({ initiative }) => initiative !== null))).toBeGreaterThan(
      50,
    );
    expect(
      howMany(({ scenarios, terms }) => scenarios.expected.delayMonths > 0 && terms.horizonMonths > 12),
    ).toBeGreaterThan(50);
    expect(howMany(({ spreads }) => spreads.some(({ likely }) => likely !== null))).toBeGreaterThan(50);
    expect(
      howMany(({ metrics }) => (metrics.handleTime?.after ?? 0) > (metrics.handleTime?.baseline ?? 0)),
    ).toBeGreaterThan(20);
    expect(howMany(({ metrics }) => metrics.contactsPerMonth === undefined)).toBeGreaterThan(2);
    expect(howMany(({ metrics }) => metrics.firstContactResolution?.after === 1)).toBeGreaterThan(0);
  });
});
