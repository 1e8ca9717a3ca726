import { visibleSheets } from '../../../src/excel/share/visibleSheets.js';
import { shareHost, surroundings } from './sharing.js';

it('lists the sheets that are not hidden, in the order of their tabs', async () => {
  shareHost({ sheets: ['Report', 'Data', 'Notes', 'Inputs'] });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Data').visibility = 'Hidden';
    worksheets.getItem('Notes').visibility = 'VeryHidden';
    worksheets.getItem('Inputs').position = 0;
    await context.sync();
  });
  expect(await visibleSheets(surroundings())()).toEqual(['Inputs', 'Report']);
});
