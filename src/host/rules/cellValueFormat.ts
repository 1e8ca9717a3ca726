import { isRecord } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import type { KeptSpec } from '../api/kept.js';
import { checkFormula } from '../ranges/checkFormula.js';
import { checkAllowed } from '../sheets/checkProtection.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalcellvalueoperator */
const COMPARISONS: readonly unknown[] = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'],
  ...['GreaterThanOrEqual', 'LessThanOrEqual'],
];

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalcellvaluerule */
export const cellValueConditionalFormat: KeptSpec = {
  properties: {
    rule: {
      read: ({ data }) => data['rule'] ?? null,
      write: ({ workbook, sheet, data }, value) => {
        if (sheet) checkAllowed(workbook, sheet, 'allowFormatCells');
        if (!isRecord(value) || !COMPARISONS.includes(value['operator'])) throw invalidArgument();
        const formulas = [value['formula1'], value['formula2'] ?? ''];
        for (const formula of formulas) {
          if (typeof formula !== 'string') throw invalidArgument();
          checkFormula(formula);
        }
        data['rule'] = value;
      },
    },
  },
};
