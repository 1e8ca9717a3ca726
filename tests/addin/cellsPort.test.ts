import { cellsPort } from '../../src/addin/port/cellsPort.js';
import { startHost } from '../support/host.js';

/** Until what was on its way has arrived. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 20));

const select = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

it('tells the active cell now, whenever it is another one, and no more once it is ended', async () => {
  startHost({ sheets: ['Survey', 'My data'] });
  await select('Survey', 'B2:C4');
  const told: (string | undefined)[] = [];
  const end = await cellsPort.followActiveCell((address) => told.push(address));
  expect(told).toEqual(['B2']);
  await select('My data', 'D5');
  await arrived();
  expect(told).toEqual(['B2', 'D5']);
  end();
  await arrived();
  await select('Survey', 'A1');
  await arrived();
  expect(told).toEqual(['B2', 'D5']);
});
