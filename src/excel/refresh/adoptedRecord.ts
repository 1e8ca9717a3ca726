import { hashOf } from '../../workbook/hashOf.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { BuildRecord } from '../build/state/record.js';
import type { Inspected } from './inspect.js';

/** What a build would have kept about sheets of ours that came as a file; null where it has kept something. */
export function adoptedRecord(
  { existing, managed }: Inspected,
  before: WorkbookData | undefined,
): BuildRecord | null {
  if (existing.record || managed.size === 0) return null;
  const styles = Object.entries(before?.styles ?? {});
  return {
    sheets: [...managed].map(([wanted, { id, name }]) => ({ id, name, wanted })),
    names: {},
    styles: Object.fromEntries(styles.map(([name, style]) => [name, hashOf(JSON.stringify(style))])),
  };
}
