import type { Has } from './features.js';
import { Obstacle } from './problem.js';
import type { Reading } from './state/existing.js';

/**
 * Asks whether the workbook may be changed, where Excel can tell. Read after the next sync, it throws an Obstacle where it
 * may not.
 */
export function askChangeable(workbook: Excel.Workbook, has: Has): Reading<void> {
  // As old as document properties and as validations: 1.7 and 1.8.
  const protection = has('properties') ? workbook.protection.load('protected') : undefined;
  if (has('validations')) workbook.load('readOnly');
  return () => {
    if (has('validations') && workbook.readOnly) throw new Obstacle('readOnly');
    if (protection?.protected) throw new Obstacle('structureProtected');
  };
}
