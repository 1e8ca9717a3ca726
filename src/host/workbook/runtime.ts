import { apiClass } from '../api/apiClass.js';
import { invalidArgument } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtime = apiClass<Workbook>('Runtime', {
  properties: {
    enableEvents: {
      read: ({ events }) => events.enabled,
      write: ({ events }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        events.enabled = value;
      },
    },
  },
});
