import { startHost, type TestHost } from '../support/host.js';

let host: TestHost;

beforeEach(() => {
  host = startHost();
});

/** Writes 1 into A1 and 2 into A2, in two requests. */
const twoSteps = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });

const held = () => host.cells.activeSheet().values({ row: 0, column: 0, rows: 3, columns: 1 }).flat();

describe('a request that goes wrong', () => {
  it('without effect is an error', async () => {
    host.channel.plan({ at: 2, done: 'nothing', reply: 'error' });
    await expect(twoSteps()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(held()).toEqual([1, null, null]);
    await twoSteps();
    expect(held()).toEqual([1, 2, 3]);
  });

  it('halfway is an error, and half of it stays', async () => {
    host.channel.plan({ at: 2, done: 'half', reply: 'error' });
    await expect(twoSteps()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(held()).toEqual([1, 2, null]);
  });

  it('is counted without the requests that only let go', async () => {
    host.channel.plan({ at: 3, done: 'half', reply: 'error' });
    await twoSteps();
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const address of ['A1', 'A2', 'A3', 'A4']) sheet.getRange(address).values = [[9]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect(held()).toEqual([9, 9, 3]);
  });

  it('after it was carried out is an error all the same', async () => {
    host.channel.plan({ at: 2, done: 'everything', reply: 'error' });
    await expect(twoSteps()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(held()).toEqual([1, 2, 3]);
  });

  it('may never be answered', async () => {
    host.channel.plan({ at: 1, done: 'everything', reply: 'never' });
    const waited = new Promise((resolve) => setTimeout(resolve, 20, 'still waiting'));
    expect(await Promise.race([twoSteps(), waited])).toBe('still waiting');
    expect(held()).toEqual([1, null, null]);
  });
});

it('lets something happen between two requests', async () => {
  host.channel.before(2, () => {
    host.cells.activeSheet().write({ row: 0, column: 0, rows: 1, columns: 1 }, [['mine']]);
  });
  await twoSteps();
  expect(held()).toEqual(['mine', 2, 3]);
});

it('stops a batch at the first action that fails, with what came before it done', async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:A3').values = [[1]];
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  expect(held()).toEqual([1, null, null]);
});

describe('while someone edits a cell', () => {
  it('requests fail', async () => {
    host.channel.beginEditing();
    await expect(twoSteps()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.channel.endEditing();
    await twoSteps();
  });

  it('those that may wait do', async () => {
    host.channel.beginEditing();
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(held()).toEqual([null, null, null]);
    host.channel.endEditing();
    await waiting;
    expect(held()).toEqual([1, null, null]);
  });
});

describe('more than 5 MB', () => {
  it('in a request is refused, and nothing of it done', async () => {
    const text = 'é'.repeat(30_000);
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [text]);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(held()).toEqual([null, null, null]);
    expect(host.channel.received[0]?.bytes).toBeGreaterThan(6_000_000);
  });

  it('in an answer is refused', async () => {
    const text = 'x'.repeat(30_000);
    host.cells.activeSheet().write(
      { row: 0, column: 0, rows: 200, columns: 1 },
      Array.from({ length: 200 }, () => [text]),
    );
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

it('counts what the add-in asked', async () => {
  await twoSteps();
  expect(host.syncs()).toBe(2);
  expect(host.channel.received).toEqual([
    {
      actions: expect.any(Number),
      bytes: expect.any(Number),
      changes: new Set(['Values']),
      isCleanUp: false,
    },
    {
      actions: expect.any(Number),
      bytes: expect.any(Number),
      changes: new Set(['Values']),
      isCleanUp: false,
    },
    {
      actions: expect.any(Number),
      bytes: expect.any(Number),
      changes: new Set(['_RemoveReference']),
      isCleanUp: true,
    },
  ]);
});

describe('an older Excel', () => {
  it('does not have what came later', async () => {
    startHost({ requirementSets: { ExcelApi: '1.3' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.3')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.4')).toBe(false);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Sheet1');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItemOrNullObject' },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  it('takes large arrays in one piece below 1.3', async () => {
    const old = startHost({ requirementSets: { ExcelApi: '1.2' } });
    await Excel.run(async (context) => {
      const rows = Array.from({ length: 2000 }, (_, row) => [row]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2000').values = rows;
      await context.sync();
    });
    expect(old.cells.activeSheet().values({ row: 1999, column: 0, rows: 1, columns: 1 })).toEqual([[1999]]);
  });
});
