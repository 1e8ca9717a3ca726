import type { SheetData, WorkbookData } from '../../workbook/workbook.js';
import { keyOf } from './keyOf.js';

/** The cells that hold figures of the case: those are read back, not kept. */
export const inputKeys = ({ inputs }: WorkbookData, { name }: SheetData): ReadonlySet<string> =>
  new Set(inputs.flatMap(({ place }) => (place.sheet === name ? [keyOf(place)] : [])));
