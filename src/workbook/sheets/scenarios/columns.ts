import { SCENARIOS } from '../../../roi/case/project.js';

/** Columns of the sheet Scenarios. */
export const COLUMN = {
  label: 1,
  unit: 2,
  /** Of scenarios, classes, results. */
  first: 3,
  /** Of the table of drivers. */
  how: 3,
  computed: 4,
  now: 5,
  low: 6,
  high: 7,
  npvLow: 8,
  npvHigh: 9,
  changeLow: 10,
  changeHigh: 11,
  swing: 12,
} as const;
/** The chosen scenario, right of the three. */
export const CHOSEN = COLUMN.first + SCENARIOS.length;
export const LAST_COLUMN = COLUMN.swing;
const FIGURE = 14;
export const WIDTHS = [50, 15, ...Array.from({ length: LAST_COLUMN - COLUMN.unit }, () => FIGURE)] as const;
