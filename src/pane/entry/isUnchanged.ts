import type { EntryKind } from './entryKind.js';
import { formatEntry } from './formatEntry.js';
import type { EntrySetting } from './setting.js';

/**
 * Whether the field still shows the value as it stood there: then the case keeps its decimals, even those that the
 * field rounds away.
 */
export const isUnchanged = (
  text: string,
  value: number | null,
  kind: EntryKind,
  setting: EntrySetting,
): boolean => text.trim() === formatEntry(value, kind, setting).trim();
