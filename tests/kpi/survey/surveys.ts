import fc from '../../support/fastCheck.js';

/** Answers from 0 to 10, whole and half points alike. */
export const scores = fc.array(
  fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
  { minLength: 1, maxLength: 60 },
);

/** Ratings from 1 to 5, whole and half points alike. */
export const ratings = fc.array(
  fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2),
  { minLength: 1, maxLength: 60 },
);

/** A survey with so many promoters, passives and detractors, as a column. */
export const survey = (promoters: number, passives: number, detractors: number) => [
  ...Array.from({ length: promoters }, () => [10]),
  ...Array.from({ length: passives }, () => [7]),
  ...Array.from({ length: detractors }, () => [6]),
];

/** Ratings of which so many satisfy, as a column. */
export const rated = (satisfied: number, others: number) => [
  ...Array.from({ length: satisfied }, () => [4]),
  ...Array.from({ length: others }, () => [3]),
];
