import { hashOf } from '../../workbook/hashOf.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { BuildRecord } from '../build/state/record.js';
import type { Inspected } from './inspect.js';

/**
 * What a build would have kept about sheets of ours that came as a file, or that Excel has given other ids since; null
 * where what it has kept is right.
 */
export function adoptedRecord(
  { existing, managed }: Inspected,
  before: WorkbookData | undefined,
): BuildRecord | null {
  const { record } = existing;
  const sheets = [...managed].map(([wanted, { id, name }]) => ({ id, name, wanted }));
  const isKnown = record?.sheets.some(({ id }) => sheets.some((sheet) => sheet.id === id)) ?? false;
  if (isKnown || sheets.length === 0) return null;
  if (record) return { ...record, sheets };
  const styles = Object.entries(before?.styles ?? {});
  return {
    sheets,
    names: {},
    styles: Object.fromEntries(styles.map(([name, style]) => [name, hashOf(JSON.stringify(style))])),
  };
}
