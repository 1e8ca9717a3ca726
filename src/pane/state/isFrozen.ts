import type { Case } from '../../roi/case/types.js';

const BASELINE = /^metrics\.[^.]+\.baseline(?:Evidence)?(?:\.|$)|^periods\.baseline\./;

/** Whether a figure belongs to a baseline that is frozen. */
export const isFrozen = ({ periods }: Case, path: string): boolean =>
  periods.baselineFrozen !== null && BASELINE.test(path);
