import { notImplemented } from '../api/errors.js';
import type { ExtraFormat } from '../book/hostBook.js';
import type { Format, Range, Sheet } from '../../cells/cells.js';
import type { Areas } from '../ranges/area.js';
import { intersection, size } from '../ranges/geometry.js';
import { checkMayFormat } from '../sheets/checkProtection.js';
import type { Look } from './look.js';

/** A range of so many cells is looked at as it is. */
const FEW_CELLS = 10_000;

/** The part of a range that can differ: beyond what a sheet holds all rows and all columns are alike. */
export function withinExtent(sheet: Sheet, range: Range): Range {
  if (size(range) <= FEW_CELLS) return range;
  const { rows, columns } = sheet.extent();
  const held = { row: 0, column: 0, rows: rows + 1, columns: columns + 1 };
  return intersection(range, held) ?? { ...range, rows: 1, columns: 1 };
}

/** Takes a property away from cells that know how; the others are told apart by name. */
export function clearFormat(sheet: Sheet, range: Range, properties?: readonly (keyof Format)[]): void {
  if (!sheet.clearFormat) throw notImplemented('taking a format away from these cells');
  sheet.clearFormat(range, properties);
}

function leftOut(extra: ExtraFormat, property: keyof ExtraFormat): ExtraFormat {
  return Object.fromEntries(Object.entries(extra).filter(([name]) => name !== property));
}

/** The look of cells. */
export function areaLook(areas: Areas): Look {
  const { workbook, sheet, ranges } = areas;
  const { extras } = workbook.sheetBook(sheet);
  const each = (change: (range: Range) => void) => {
    checkMayFormat(areas);
    ranges.forEach(change);
  };
  return {
    normal: workbook.normalStyle.format,
    formats: () =>
      ranges.flatMap((range) => sheet.formats(withinExtent(sheet, range)).flatMap((line) => line)),
    extras: () => ranges.flatMap((range) => [...extras.distinct(range)]),
    setFormat: (format) => {
      each((range) => {
        sheet.setFormat(range, format);
      });
    },
    clearFormat: (property) => {
      each((range) => {
        clearFormat(sheet, range, [property]);
      });
    },
    setExtra: (extra) => {
      each((range) => {
        extras.change(range, (before) => ({ ...before, ...extra }));
      });
    },
    clearExtra: (property) => {
      each((range) => {
        extras.change(range, (before) => leftOut(before, property));
      });
    },
  };
}
