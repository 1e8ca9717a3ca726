import type { Existing } from './existing.js';
import { BEAT, JOURNAL } from './record.js';

/** Nothing is under way any more: what tells of it goes, as far as it is there. */
export function closeJournal(
  { settings }: Excel.Workbook,
  { journal, beat }: Pick<Existing, 'journal' | 'beat'>,
): void {
  if (journal) settings.getItem(JOURNAL).delete();
  if (beat !== null) settings.getItem(BEAT).delete();
}
