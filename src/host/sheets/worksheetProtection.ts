import { apiClass } from '../api/apiClass.js';
import { accessDenied, invalidArgument } from '../api/errors.js';
import type { SheetTarget } from '../book/targets.js';

/**
 * What https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions offers; nothing is allowed
 * unless it is named.
 */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.protectionselectionmode */
const SELECTION_MODES: readonly unknown[] = ['Normal', 'Unlocked', 'None'];

function checked(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const [option, value] of Object.entries(options)) {
    const isRight =
      option === 'selectionMode'
        ? SELECTION_MODES.includes(value)
        : option in NOTHING_ALLOWED && typeof value === 'boolean';
    if (!isRight) throw invalidArgument();
  }
  return options;
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection; that protecting twice is AccessDenied:
 * https://github.com/OfficeDev/office-js/issues/6784
 */
export const worksheetProtection = apiClass<SheetTarget>('WorksheetProtection', {
  properties: {
    protected: { read: ({ workbook, sheet }) => workbook.sheetBook(sheet).protection !== undefined },
    options: { read: ({ workbook, sheet }) => workbook.sheetBook(sheet).protection?.options ?? null },
  },
  methods: {
    protect: ({ workbook, sheet }, args) => {
      const book = workbook.sheetBook(sheet);
      if (book.protection) throw accessDenied();
      const options = args.at(0) === undefined ? {} : checked(args.record(0));
      book.protection = { options: { ...NOTHING_ALLOWED, ...options }, password: args.optionalText(1) };
    },
    unprotect: ({ workbook, sheet }, args) => {
      const book = workbook.sheetBook(sheet);
      const { protection } = book;
      if (!protection || protection.password !== args.optionalText(0)) throw accessDenied();
      book.protection = undefined;
    },
  },
});
