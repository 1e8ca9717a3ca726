import { findFormulas } from '../../../src/excel/share/findFormulas.js';
import type { FoundFormula } from '../../../src/excel/share/found.js';
import { replaceFormulas } from '../../../src/excel/share/replaceFormulas.js';
import { ShareError } from '../../../src/excel/share/surroundings.js';
import { excelShareEn } from '../../../src/i18n/excelShare.en.js';
import type { TestHost } from '../../support/host.js';
import { ANSWERS, fill, find, look, shareHost, surroundings, undo, withFunctions } from './sharing.js';

jest.setTimeout(120_000);
withFunctions();

const SHORT = 400;
/** The second column is what a spill fills. */
const FORMULAS = [
  ['=CSROI.NPS(Data!A1:A8)', ''],
  ['=CSROI.NPSCI(Data!A1:A8)', ''],
  ['=CSROI.ROI(42000,1500)', ''],
];

async function filled(): Promise<TestHost> {
  const host = shareHost();
  await fill(host, 'Data', 'A1:A8', ANSWERS);
  await fill(host, 'Report', 'A1:B3', FORMULAS);
  return host;
}

const chosen = async () => (await find()).map((found) => ({ found, as: 'formula' as const }));

/** How many requests replacing takes when nothing goes wrong. */
async function calm(): Promise<number> {
  const host = await filled();
  const all = await chosen();
  const before = host.syncs();
  await replaceFormulas(all, surroundings())();
  return host.syncs() - before;
}

async function failureOf(job: Promise<unknown>): Promise<unknown> {
  try {
    await job;
    return undefined;
  } catch (error) {
    return error;
  }
}

const FAULTS = [
  ['nothing', 'never'],
  ['half', 'error'],
  ['half', 'never'],
  ['everything', 'error'],
] as const;

/** As before, once everything is calculated. */
async function expectBefore(host: TestHost, before: unknown): Promise<void> {
  await host.cells.recalculate();
  expect(host.snapshot()).toEqual(before);
}

describe('replacing', () => {
  it.each(FAULTS)(
    'is whole or taken back when a request does %s and the reply is: %s',
    async (done, reply) => {
      const requests = await calm();
      expect(requests).toBeGreaterThanOrEqual(6);
      for (let at = 1; at <= requests; at += 1) {
        const host = await filled();
        const before = host.snapshot();
        const all = await chosen();
        host.channel.plan({ at: host.syncs() + at, done, reply });
        const error = await failureOf(
          replaceFormulas(all, surroundings(reply === 'never' ? SHORT : 10_000))(),
        );
        if (error === undefined) {
          expect((await look('Report', 'A1')).formulas[0]?.[0]).toContain('COUNTIF');
          expect(await undo()).toMatchObject({ restored: 3, left: [] });
        } else {
          expect(error).toBeInstanceOf(ShareError);
          expect((error as Error).message).toContain(excelShareEn.states.unchanged);
        }
        await expectBefore(host, before);
      }
    },
  );

  it('is taken back when it is cancelled, at whichever request', async () => {
    const requests = await calm();
    const reason = new Error('enough');
    for (let at = 1; at <= requests; at += 1) {
      const host = await filled();
      const before = host.snapshot();
      const all = await chosen();
      const abort = new AbortController();
      host.channel.before(host.syncs() + at, () => {
        abort.abort(reason);
      });
      const error = await failureOf(replaceFormulas(all, surroundings())({ signal: abort.signal }));
      expect(error).toBe(reason);
      await expectBefore(host, before);
    }
  });

  it('can be undone later where even taking it back fails', async () => {
    const host = await filled();
    const before = host.snapshot();
    const all = await chosen();
    // Sheets, cells, the part, then the contents: from the comparison on, nothing is answered.
    for (let at = 5; at <= 30; at += 1)
      host.channel.plan({ at: host.syncs() + at, done: 'nothing', reply: 'error' });
    const error = await failureOf(replaceFormulas(all, surroundings())());
    expect(error).toMatchObject({ name: 'ShareError', state: 'unclear' });
    expect((error as Error).message).toContain(excelShareEn.states.unclear);
    expect((await failureOf(look('Report', 'A1'))) as Error).toBeInstanceOf(Error);
    while ((await failureOf(look('Report', 'A1'))) !== undefined);
    expect((await look('Report', 'A1')).formulas[0]?.[0]).toContain('COUNTIF');
    expect(await undo()).toMatchObject({ restored: 3, left: [] });
    await expectBefore(host, before);
  });

  it('leaves what Excel refuses, and finds out which that is', async () => {
    const host = shareHost({ sheets: ['Report', 'Data', 'Other'] });
    await fill(host, 'Data', 'A1:A8', ANSWERS);
    await fill(host, 'Report', 'A1:B3', FORMULAS);
    await fill(host, 'Other', 'A1', [['=CSROI.ROI(3,1)']]);
    const all = await chosen();
    host.channel.before(host.syncs() + 4, () => {
      const sheet = host.cells.sheet('Other')!;
      host.workbook.sheetBook(sheet).protection = { options: {}, password: undefined };
    });
    const { replaced, left } = await replaceFormulas(all, surroundings())();
    expect(replaced).toHaveLength(3);
    expect(left.map(({ found, why }) => [found.formula, why.reason])).toEqual([
      ['=CSROI.ROI(3,1)', 'refused'],
    ]);
    expect((await look('Other', 'A1')).formulas).toEqual([['=CSROI.ROI(3,1)']]);
    expect((await undo()).restored).toBe(3);
  });

  it('leaves what changed since it was found', async () => {
    const host = await filled();
    const all = await chosen();
    await fill(host, 'Report', 'A3', [['=CSROI.ROI(1,1)']]);
    const { replaced, left } = await replaceFormulas(all, surroundings())();
    expect(replaced).toHaveLength(2);
    expect(left.map(({ why }) => why)).toEqual([
      { reason: 'changed', message: excelShareEn.reasons.changed },
    ]);
  });

  it('leaves what is being calculated when its turn comes: a value would be there for good', async () => {
    const host = await filled();
    const all = await chosen();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Report').getRange('A4');
      cell.formulas = [['=CSROI.IRRALL({-100,60,60})']];
      await context.sync();
    });
    const [first] = all;
    const busy = {
      ...first!,
      found: {
        ...first!.found,
        formula: '=CSROI.IRRALL({-100,60,60})',
        becomes: 'value' as const,
        place: {
          ...first!.found.place,
          area: { row: 4, column: 1, rows: 1, columns: 1 },
        } as FoundFormula['place'],
      },
    };
    const { replaced, left } = await replaceFormulas([busy], surroundings())();
    expect([replaced, left.map(({ why }) => why.reason)]).toEqual([[], ['notCalculated']]);
    expect(host.workbook.book.xmlParts).toEqual([]);
  });

  it('writes the value where that is chosen', async () => {
    await filled();
    const all = await chosen();
    const { left } = await replaceFormulas(
      all.map((one) => ({ ...one, as: 'value' as const })),
      surroundings(),
    )();
    expect(left).toEqual([]);
    const { formulas } = await look('Report', 'A1:B3');
    expect(formulas.flat().map((one) => typeof one)).toEqual([
      'number',
      'string',
      'number',
      'number',
      'number',
      'string',
    ]);
    expect(await undo()).toMatchObject({ restored: 3, left: [] });
  });

  it('puts back what comes out otherwise, and keeps no original of it', async () => {
    const host = await filled();
    const all = await chosen();
    host.channel.before(host.syncs() + 4, () => {
      host.cells.sheet('Data')!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[0]]);
    });
    const { replaced, left } = await replaceFormulas(all, surroundings())();
    expect(replaced.map(({ formula }) => formula)).toEqual(['=CSROI.ROI(42000,1500)']);
    expect(left.map(({ why }) => why.reason)).toEqual(['differs', 'differs']);
    expect((await look('Report', 'A1:A2')).formulas).toEqual(
      FORMULAS.slice(0, 2).map(([formula]) => [formula]),
    );
    expect((await undo()).restored).toBe(1);
  });

  it('does nothing in a workbook that is read-only', async () => {
    const host = await filled();
    const all = await chosen();
    host.workbook.book.readOnly = true;
    await expect(replaceFormulas(all, surroundings())()).rejects.toMatchObject({
      message: `${excelShareEn.problems.readOnly} ${excelShareEn.states.unchanged}`,
    });
  });

  it('gives cells the number formats back that Excel changes for a formula', async () => {
    const host = await filled();
    const all = await chosen();
    const sheet = host.cells.sheet('Report')!;
    host.channel.before(host.syncs() + 5, () => {
      sheet.setFormat({ row: 2, column: 0, rows: 1, columns: 1 }, { numberFormat: '#,##0.00 €' });
    });
    await replaceFormulas(all, surroundings())();
    expect(sheet.formats({ row: 2, column: 0, rows: 1, columns: 1 })[0]?.[0]?.numberFormat).toBe('General');
  });
});

it('is told when Excel does not answer while formulas are looked for', async () => {
  const host = await filled();
  host.channel.plan({ at: host.syncs() + 2, done: 'nothing', reply: 'never' });
  await expect(findFormulas(surroundings(SHORT))()).rejects.toMatchObject({
    problem: 'noAnswer',
    state: 'unchanged',
  });
});
