import type { Property } from '../api/apiClass.js';
import { itemNotFound } from '../api/errors.js';
import type { Areas } from '../ranges/area.js';
import { checkMayFormat } from '../sheets/checkProtection.js';
import { clearFormat } from './areaLook.js';
import { uniform } from './look.js';

const NORMAL = 'Normal';

/**
 * The named style of cells. Giving one replaces what they looked like.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member
 */
export const namedStyle: Property<Areas> = {
  read: ({ workbook, sheet, ranges }) => {
    const { extras } = workbook.sheetBook(sheet);
    return uniform(
      ranges.flatMap((range) => [...extras.distinct(range)].map(({ style }) => style ?? NORMAL)),
    );
  },
  write: (areas, value) => {
    checkMayFormat(areas);
    const { workbook, sheet, ranges } = areas;
    const style = workbook.book.styles.get(String(value).toLowerCase());
    if (!style) throw itemNotFound();
    const isNormal = style === workbook.normalStyle;
    for (const range of ranges) {
      clearFormat(sheet, range);
      if (!isNormal) sheet.setFormat(range, style.format);
      const extra = isNormal ? {} : { ...style.extra, style: style.name };
      workbook.sheetBook(sheet).extras.change(range, () => extra);
    }
  },
};
