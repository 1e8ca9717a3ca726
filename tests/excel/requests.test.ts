import { LONGEST } from '../../src/workbook/longest.js';
import { shortened } from '../../src/workbook/shortened.js';
import type { SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { startHost, type TestHost } from '../support/host.js';
import { workbookNamed } from '../workbook/workbooks.js';
import { area, cell, INPUTS, SAMPLE, SUMMARY, text } from '../xlsx/sample.js';
import { build } from './building.js';

jest.setTimeout(60_000);

const SUSPENDS = ['SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync'];

/** What was called and set in each request that changes the workbook; to get something is a call too. */
const changing = (host: TestHost): readonly (readonly string[])[] =>
  host.channel.received
    .filter(({ isCleanUp }) => !isCleanUp)
    .map(({ changes }) => [...changes].filter((name) => !name.startsWith('Get')))
    .filter((changes) => changes.length > 0);

it.each(['omnichannel', 'extreme'])(
  'holds back calculation and screen in every request that builds %s',
  async (name) => {
    const host = startHost();
    await build(workbookNamed(name));
    const requests = changing(host);
    expect(requests.length).toBeGreaterThan(1);
    for (const changes of requests) expect(changes).toEqual(expect.arrayContaining(SUSPENDS));
  },
);

function withSheet(name: string, change: (sheet: SheetData) => Partial<SheetData>): WorkbookData {
  const sheets = SAMPLE.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet));
  return { ...SAMPLE, sheets };
}

describe('beyond what Excel takes', () => {
  it('texts are shortened', async () => {
    const long = (most: number): string => `${'long '.repeat(most)}end`;
    const host = startHost();
    await build(
      withSheet(INPUTS, ({ cells, validations: [first, ...others], links: [link] }) => ({
        cells: [...cells, cell(30, 1, 'input.text', text(long(LONGEST.cell)))],
        links: [{ ...link!, tip: long(LONGEST.tip) }],
        validations: [
          {
            ...first!,
            prompt: { title: long(LONGEST.title), text: long(LONGEST.prompt) },
            error: { title: long(LONGEST.title), text: long(LONGEST.error) },
          },
          ...others,
        ],
      })),
    );
    const sheet = host.cells.sheet(INPUTS)!;
    const { validations, links } = host.workbook.sheetBook(sheet);
    expect(sheet.values({ row: 29, column: 0, rows: 1, columns: 1 })).toEqual([
      [shortened(long(LONGEST.cell), LONGEST.cell)],
    ]);
    expect(links[0]!.link['screenTip']).toBe(shortened(long(LONGEST.tip), LONGEST.tip));
    expect(validations[0]!.data).toMatchObject({
      prompt: {
        title: shortened(long(LONGEST.title), LONGEST.title),
        message: shortened(long(LONGEST.prompt), LONGEST.prompt),
      },
      errorAlert: {
        title: shortened(long(LONGEST.title), LONGEST.title),
        message: shortened(long(LONGEST.error), LONGEST.error),
      },
    });
  });

  it('addresses are split', async () => {
    const host = startHost();
    const areas = Array.from({ length: 1500 }, (_, at) => area(2 * at + 1, 20));
    await build(withSheet(SUMMARY, ({ validations: [first] }) => ({ validations: [{ ...first!, areas }] })));
    const { validations } = host.workbook.sheetBook(host.cells.sheet(SUMMARY)!);
    expect(validations.length).toBeGreaterThan(1);
    expect(validations.flatMap(({ ranges }) => ranges)).toHaveLength(areas.length);
  });
});
