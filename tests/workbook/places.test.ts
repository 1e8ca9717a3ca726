import { cellsOf } from '../../src/roi/model/calculator.js';
import { contextOf } from '../../src/workbook/context.js';
import { createDraft } from '../../src/workbook/draft.js';
import { layoutOf } from '../../src/workbook/layout.js';
import { onePageWide } from '../../src/workbook/print.js';
import { printerOf } from '../../src/workbook/printer.js';
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
});

it('has no formula printed that names a cell which stands nowhere', () => {
  const context = contextOf(CASES.get('omnichannel')!, MESSAGES, { version: '1.0.0' });
  const draft = createDraft(context);
  const { npv } = context.model.active.hard;
  draft
    .sheet('summary', { widths: [10], frozen: { rows: 0, columns: 0 }, print: onePageWide(1) })
    .put(1, 1, 'calc.money', npv);
  const print = printerOf(layoutOf(draft, context), context.words.formula);
  expect(() => print(npv)).toThrow('hard.pvBenefits stands nowhere');
});
