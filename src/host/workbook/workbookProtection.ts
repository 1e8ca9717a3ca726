import { apiClass } from '../api/apiClass.js';
import { accessDenied } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtection = apiClass<Workbook>('WorkbookProtection', {
  properties: { protected: { read: ({ book }) => book.protection !== undefined } },
  methods: {
    protect: ({ book }, args) => {
      if (book.protection) throw accessDenied();
      book.protection = { password: args.optionalText(0) };
    },
    unprotect: ({ book }, args) => {
      if (book.protection?.password !== args.optionalText(0)) throw accessDenied();
      book.protection = undefined;
    },
  },
});
