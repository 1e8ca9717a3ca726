import type { Has } from './features.js';
import { Obstacle } from './problem.js';
import type { Reading } from './state/existing.js';

/** Asks whether anything may be kept in the workbook, where Excel can tell: as old as validations, 1.8. */
export function askWritable(workbook: Excel.Workbook, has: Has): Reading<void> {
  if (has('validations')) workbook.load('readOnly');
  return () => {
    if (has('validations') && workbook.readOnly) throw new Obstacle('readOnly');
  };
}

/**
 * Asks whether the workbook may be changed, where Excel can tell. Read after the next sync, it throws an Obstacle where it
 * may not.
 */
export function askChangeable(workbook: Excel.Workbook, has: Has): Reading<void> {
  // As old as document properties: 1.7.
  const protection = has('properties') ? workbook.protection.load('protected') : undefined;
  const isWritable = askWritable(workbook, has);
  return () => {
    isWritable();
    if (protection?.protected) throw new Obstacle('structureProtected');
  };
}
