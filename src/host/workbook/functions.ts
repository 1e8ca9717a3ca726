import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { invalidArgument } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';
import { size } from '../ranges/geometry.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult = apiClass<number>('FunctionResult', {
  properties: { value: { read: (value) => value }, error: { read: () => null } },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const functions = apiClass<Workbook>('Functions', {
  methods: {
    // Cells that are empty or hold text of length 0:
    // https://support.microsoft.com/office/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22
    countBlank: (_, args) => {
      const area = args.target(0, 'Range');
      if (!area) throw invalidArgument();
      return instance(functionResult, size(area.range) - area.sheet.countFilled(area.range));
    },
  },
});
