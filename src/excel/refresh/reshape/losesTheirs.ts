import type { FoundSheet } from '../foundSheets.js';
import type { HandChanges } from '../handChanges.js';
import { keyOf } from '../keyOf.js';
import { standingCell } from '../sites/standingCell.js';
import type { Reshaping } from './reshaping.js';

/**
 * Whether what people typed would go with a line of ours, or be written over by a cell of ours that comes: that is not for
 * us to decide.
 */
export function losesTheirs(
  { sheets, between, data }: Reshaping,
  found: ReadonlyMap<string, FoundSheet>,
  changes: ReadonlyMap<string, HandChanges>,
): boolean {
  return between.sheets.some((sheet, at) => {
    const { moved, back } = sheets.get(sheet.name)!;
    const hand = changes.get(sheet.name);
    const isTheirs = (key: string): boolean =>
      [hand?.added, hand?.changed, hand?.typed].some((keys) => keys?.has(key) === true);
    const goes = (found.get(sheet.name)?.cells ?? []).some(
      (cell) => standingCell(cell, moved).length === 0 && isTheirs(keyOf(cell)),
    );
    if (goes) return true;
    const ours = new Set(sheet.cells.map(keyOf));
    return data.sheets[at]!.cells.some((cell) => {
      if (ours.has(keyOf(cell))) return false;
      const [now] = standingCell(cell, back);
      return now !== undefined && isTheirs(keyOf(now));
    });
  });
}
