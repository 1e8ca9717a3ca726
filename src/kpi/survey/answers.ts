import type { Answers } from '../../stats/types.js';
import { classCounts } from '../cells.js';
import type { Range } from '../define.js';
import { nothingToCompute } from '../errors.js';
import { HIGHEST, LOWEST, PASSIVE_FROM, PROMOTER_FROM } from './npsScale.js';

/** The answers to the 0–10 question by class; at least one. */
export function answersIn(scores: Range): Answers {
  const limits = [PASSIVE_FROM, PROMOTER_FROM];
  const [detractors = 0, passives = 0, promoters = 0] = classCounts(scores, LOWEST, HIGHEST, limits);
  if (promoters + passives + detractors === 0) throw nothingToCompute(scores.name);
  return { promoters, passives, detractors };
}
