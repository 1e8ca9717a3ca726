import { areaReference } from '../../../workbook/addresses.js';
import type { Area, SheetData, Style } from '../../../workbook/workbook.js';
import { rectanglesOf } from '../look/rectangles.js';
import { setBorder, setLook } from '../look/setLook.js';
import { rangesOf } from '../rangesOf.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

/** Letters, fill, lines and alignment one by one. */
const CHANGES = 14;
/** About how many characters an area has in an address. */
const ADDRESS = 8;

function setEverything(sheet: Excel.Worksheet, area: Area, style: Style): void {
  const range = sheet.getRange(areaReference(area)).untrack();
  const { numberFormat, unlocked } = style;
  setLook(range.format, style, false);
  const { top, right, bottom, left } = style.borders ?? {};
  const [across, down] = [top ?? bottom, left ?? right];
  if (across && area.rows > 1) setBorder(range.format, 'InsideHorizontal', across);
  if (down && area.columns > 1) setBorder(range.format, 'InsideVertical', down);
  if (numberFormat !== undefined)
    range.numberFormat = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => numberFormat),
    );
  if (unlocked) range.format.protection.locked = false;
}

/** Gives the cells of a sheet their styles: by name where Excel has those, otherwise each part of the look. */
export function* looks(sheet: Excel.Worksheet, { cells }: SheetData, around: Around): Steps {
  for (const [name, areas] of rectanglesOf(cells)) {
    if (around.has('styles')) {
      for (const ranges of rangesOf(sheet, areas, around)) {
        ranges.style = around.styleName(name);
        yield CHANGE;
      }
      yield areas.length * ADDRESS;
      continue;
    }
    for (const area of areas) {
      setEverything(sheet, area, around.style(name));
      yield CHANGES * CHANGE;
    }
  }
}
