import type { Surroundings } from '../case/make.js';

/** Fixed, so that an example comes to the same wherever and whenever it is opened. */
export const EXAMPLE_SURROUNDINGS: Surroundings = {
  currency: 'EUR',
  language: 'en',
  firstMonth: '2026-01',
  date: '2026-01-01',
};
