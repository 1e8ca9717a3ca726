import { discard, leftoversOf } from './commit.js';
import type { Has } from './features.js';
import { closeJournal } from './state/closeJournal.js';
import type { Existing } from './state/existing.js';
import type { Journal } from './state/record.js';
import { undo } from './undo.js';

/** Which workbook there is after a build that was broken off. */
export type Left = 'new' | 'old';

function isComplete({ ids, final }: Journal, { sheets }: Existing): boolean {
  return (
    ids.length > 0 &&
    ids.every((id, at) => sheets.some((sheet) => sheet.id === id && sheet.name === final[at]))
  );
}

/**
 * Asks Excel for what brings a workbook out of between the old one and the new one: what replaced sheets were replaced by
 * is complete once one of them is gone, and the rest of them goes; until then everything is taken back.
 */
export function settle(workbook: Excel.Workbook, journal: Journal, now: Existing, has: Has): Left {
  const ids = now.sheets.map(({ id }) => id);
  const oldLeft = journal.old.filter(({ id }) => ids.includes(id));
  const isDone = now.journal === null && oldLeft.length === 0;
  if (isComplete(journal, now) && (isDone || oldLeft.length < journal.old.length)) {
    const { names, parts } = leftoversOf(journal);
    discard(workbook, {
      sheets: oldLeft.map(({ id }) => id),
      names: names.filter((name) => now.names.some((one) => one.name === name)),
      parts: parts.filter((id) => now.parts.includes(id)),
    });
    closeJournal(workbook, now);
    return 'new';
  }
  undo(workbook, journal, now, has);
  return 'old';
}
