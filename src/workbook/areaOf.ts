import type { Draft } from './draft.js';
import type { AreaOf } from './workbook.js';

/** The cells that a sheet has named for charts; asked when everything has its place. */
export function areaOf({ areas }: Draft, name: string): AreaOf {
  const found = areas.get(name);
  if (!found) throw new Error(`${name} stands nowhere`);
  return found;
}
