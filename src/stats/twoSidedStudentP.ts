import { studentTCdf } from './studentTCdf.js';

/** Probability of a Student's t at least as far from 0 as `t`, taken from the lower tail so that it stays accurate. */
export function twoSidedStudentP(t: number, df: number): number {
  return 2 * studentTCdf(-Math.abs(t), df);
}
