import { fill } from '../../i18n/fill.js';
import type { PaneMessages } from '../../i18n/pane.en.js';
import type { Work } from './paneState.js';

/** How far long work is, in words: `Building 5 of 13: Cash flow`. */
export function progressText({ id, part, sheets }: Work, words: PaneMessages['building']): string {
  if (id === 'undo') return words.undoing;
  if (id !== 'build') return words.preparing;
  const count = sheets.length;
  if (count === 0) return words.beginning;
  // One part more than sheets: at the end all of them are put in their places.
  const done = Math.round(part * (count + 1));
  const sheet = sheets[done];
  return sheet === undefined ? words.finishing : fill(words.progress, { at: done + 1, count, sheet });
}
