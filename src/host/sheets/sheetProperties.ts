import type { Property } from '../api/apiClass.js';
import { invalidArgument, invalidOperation } from '../api/errors.js';
import type { SheetTarget } from '../book/targets.js';
import { colour } from '../formats/look.js';
import { checkStructure } from './checkProtection.js';
import { checkFreeSheetName, checkSheetName } from './sheetNames.js';
import { seen } from './worksheets.js';

const flagOf = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const tabColour = colour('');

function setVisibility({ workbook, sheet }: SheetTarget, value: unknown): void {
  checkStructure(workbook);
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
  const [only, more] = seen(workbook, true);
  // A workbook shows at least one sheet:
  // https://support.microsoft.com/office/hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344
  if (value !== 'Visible' && only?.id === sheet.id && !more) throw invalidOperation();
  sheet.setVisibility(value === 'Visible' ? 'visible' : 'hidden');
  workbook.sheetBook(sheet).veryHidden = value === 'VeryHidden';
}

export function visibilityOf({ workbook, sheet }: SheetTarget): string {
  if (sheet.visibility === 'visible') return 'Visible';
  return workbook.sheetBook(sheet).veryHidden ? 'VeryHidden' : 'Hidden';
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const sheetProperties: Readonly<Record<string, Property<SheetTarget>>> = {
  id: { read: ({ sheet }) => sheet.id },
  name: {
    read: ({ sheet }) => sheet.name,
    write: ({ workbook, sheet }, value) => {
      checkStructure(workbook);
      if (typeof value !== 'string') throw invalidArgument();
      // Only the case of its own name may change.
      if (workbook.cells.sheet(value)?.id === sheet.id) checkSheetName(value);
      else checkFreeSheetName(workbook, value);
      workbook.followSheet(sheet.name, value);
      sheet.rename(value);
    },
  },
  position: {
    read: ({ workbook, sheet }) => workbook.cells.sheets().findIndex(({ id }) => id === sheet.id),
    write: ({ workbook, sheet }, value) => {
      checkStructure(workbook);
      const isPlace = Number.isInteger(value) && Number(value) >= 0;
      if (!isPlace || Number(value) >= workbook.cells.sheets().length) throw invalidArgument();
      sheet.moveTo(Number(value));
    },
  },
  visibility: { read: visibilityOf, write: setVisibility },
  tabColor: {
    read: ({ workbook, sheet }) =>
      sheet.visibility === 'visible' ? workbook.sheetBook(sheet).tabColor : null,
    write: ({ workbook, sheet }, value) => {
      checkStructure(workbook);
      workbook.sheetBook(sheet).tabColor = tabColour.heard(value)?.toUpperCase() ?? '';
    },
  },
  showGridlines: {
    read: ({ sheet }) => sheet.gridlines,
    write: ({ sheet }, value) => {
      sheet.setGridlines(flagOf(value));
    },
  },
  showHeadings: {
    read: ({ workbook, sheet }) => workbook.sheetBook(sheet).headings,
    write: ({ workbook, sheet }, value) => {
      workbook.sheetBook(sheet).headings = flagOf(value);
    },
  },
};
