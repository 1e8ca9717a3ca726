import { entryFacts, type EntryKind } from './entryKind.js';
import { formatEntry } from './formatEntry.js';
import type { EntrySetting } from './setting.js';

const SIX_TEN = 370;
const HALF_PAST_FIVE = 19_800;

const EXAMPLES: Readonly<Partial<Record<EntryKind, number>>> = {
  count: 1200,
  hours: 1760,
  rate: 0.1,
  score: 4.2,
  ratio: 1.5,
  points: 32,
  weeks: 8,
  months: 6,
  years: 3,
  minutesSeconds: SIX_TEN,
  hoursMinutes: HALF_PAST_FIVE,
};
const SHARE = 0.68;
const AMOUNT = 1234.5;

/** What an entry looks like, for placeholders and messages: `6:10`, `68 %`, `1,234.50`. */
export const readingExample = (kind: EntryKind, setting: EntrySetting): string =>
  formatEntry(EXAMPLES[kind] ?? (entryFacts(kind).form === 'percent' ? SHARE : AMOUNT), kind, setting);
