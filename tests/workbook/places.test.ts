import { cellsOf } from '../../src/roi/model/calculator.js';
import { contextOf } from '../../src/workbook/context.js';
import { createDraft } from '../../src/workbook/draft.js';
import { SHEETS } from '../../src/workbook/sheets.js';
import { CASES, MESSAGES } from './workbooks.js';

describe.each([...CASES])('every cell of %s', (_name, theCase) => {
  const context = contextOf(theCase, MESSAGES, { version: '1.0.0' });
  const draft = createDraft(context);
  for (const describeSheet of SHEETS) describeSheet(context, draft);

  it('stands on a sheet', () => {
    const lost = cellsOf(context.model).filter((cell) => !draft.places.has(cell));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('stands where a reader expects it, not among the rest', () => {
    expect(draft.sheets.map(({ id }) => id)).not.toContain('workings');
  });
});
