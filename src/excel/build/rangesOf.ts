import { areaReference } from '../../workbook/addresses.js';
import type { Area } from '../../workbook/workbook.js';
import type { Around } from './steps.js';

/**
 * Excel refuses addresses somewhat above 8,192 characters: https://github.com/OfficeDev/office-js/issues/5198. It may add
 * the name of the sheet to each area.
 */
const LONGEST = 2000;

/** Several addresses in one, `A1:B3,D4`, as few as Excel's limit allows. */
function joined(addresses: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const address of addresses) {
    const last = all.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST) all.push(address);
    else all[all.length - 1] = `${last},${address}`;
  }
  return all;
}

/**
 * The fewest objects that stand for several areas, given as areas or as addresses of whole rows or columns. The library
 * does not keep them beyond the request, which would cost two more messages for each: so each is made when it is needed.
 */
export function* rangesOf(
  sheet: Excel.Worksheet,
  areas: readonly (Area | string)[],
  { hasAreas }: Pick<Around, 'hasAreas'>,
): Generator<Excel.Range | Excel.RangeAreas, void, undefined> {
  const addresses = areas.map((area) => (typeof area === 'string' ? area : areaReference(area)));
  if (!hasAreas) for (const address of addresses) yield sheet.getRange(address).untrack();
  else for (const address of joined(addresses)) yield sheet.getRanges(address).untrack();
}
