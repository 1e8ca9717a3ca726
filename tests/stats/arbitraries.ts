import fc from '../support/fastCheck.js';

export const confidence = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

/** From no success to nothing but successes, groups small and huge. */
export const successes = fc
  .oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1e9 }))
  .chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ successes: count, n })));

const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1e6 }));

/** At least one answer. */
export const answers = fc
  .record({ promoters: count, passives: count, detractors: count })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);
