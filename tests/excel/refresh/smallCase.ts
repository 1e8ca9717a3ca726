import { newBenefit, newCost } from '../../../src/roi/case/make.js';
import { withValue } from '../../../src/roi/case/path.js';
import type { Case } from '../../../src/roi/case/types.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { built, presetCase } from '../../workbook/workbooks.js';

const BLANK = presetCase('blank');

/** A year with a benefit and a cost: workbooks of it are built quickly. */
export const SMALL: Case = {
  ...BLANK,
  terms: { ...BLANK.terms, horizonMonths: 12 },
  benefits: [
    newBenefit('gain', 'custom', {
      name: 'Gain',
      flow: { form: 'monthly', amount: 100 },
      realisation: null,
    }),
  ],
  costs: [newCost('licence', 'other', { name: 'Licence', flow: { form: 'once', month: 0, amount: 500 } })],
};

export const RATE = 'terms.discountRate';

/** The workbook of the small case with something else at a path. */
export const changed = (path: string, value: unknown): WorkbookData =>
  built(withValue(SMALL, path, value) as Case);

export const BEFORE = built(SMALL);
export const DEARER = changed(RATE, 0.11);
export const NAMES = BEFORE.sheets.map(({ name }) => name);

/** The same with a line more, which takes a row. */
export const LONGER = built({
  ...SMALL,
  costs: [
    ...SMALL.costs,
    newCost('support', 'other', { name: 'Support', flow: { form: 'once', month: 1, amount: 7 } }),
  ],
});

/** That as another version of ours may frame it, for which sheets must be built anew. */
export const OTHERWISE: WorkbookData = {
  ...LONGER,
  sheets: LONGER.sheets.map((sheet) => ({
    ...sheet,
    frozen: { ...sheet.frozen, columns: sheet.frozen.columns + 1 },
  })),
};
