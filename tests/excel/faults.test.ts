import { BuildError } from '../../src/excel/build/buildWorkbook.js';
import { excelBuildEn } from '../../src/i18n/excelBuild.en.js';
import type { Fault } from '../../src/host/transport/faults.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { startHost, type TestHost } from '../support/host.js';
import { EMPTY_SHEET, SAMPLE, SUMMARY } from '../xlsx/sample.js';
import { build, fillOwnSheet, sheetNames, withoutBlanks, withoutIds } from './building.js';

jest.setTimeout(60_000);

/** Milliseconds: enough for this host to answer, unless the machine is very busy. */
const SHORT = 400;
const LONG = 30_000;

/** Another case: a sheet more, a name less and one more, another style, another stored part. */
const OTHER: WorkbookData = {
  ...SAMPLE,
  styles: {
    ...SAMPLE.styles,
    'CSROI calc.share': { ...SAMPLE.styles['CSROI calc.share']!, numberFormat: '0.0%' },
  },
  names: [...SAMPLE.names.slice(1), { name: 'Payback', to: SAMPLE.names[0]!.to }],
  sheets: [...SAMPLE.sheets.map((sheet) => ({ ...sheet, tables: [] })), EMPTY_SHEET],
  parts: [{ namespace: 'urn:csroi:case', xml: '<case xmlns="urn:csroi:case"><title>B</title></case>' }],
};

/** A workbook of the user's, with a sheet that is called like one of ours. */
async function own(): Promise<TestHost> {
  const host = startHost({ sheets: ['Mine', SUMMARY] });
  await fillOwnSheet('Mine');
  return host;
}

/** The same after a build. */
async function builtBefore(): Promise<TestHost> {
  const host = await own();
  await build(SAMPLE);
  return host;
}

const STARTS = [
  ['a workbook of the user’s', own],
  ['the workbook of an earlier build', builtBefore],
] as const;

const FAULTS = (['nothing', 'half', 'everything'] as const).flatMap((done) =>
  (['error', 'never'] as const).map((reply) => [done, reply] as const),
);

async function failureOf(built: Promise<unknown>): Promise<unknown> {
  try {
    await built;
    return undefined;
  } catch (error) {
    return error;
  }
}

const counted = (host: TestHost): number =>
  host.channel.received.filter(({ isCleanUp }) => !isCleanUp).length;

describe.each(STARTS)('%s', (_, start) => {
  it.each(FAULTS)(
    'is the old or the new one when a request does %s and the reply is: %s',
    async (done, reply) => {
      const calm = await start();
      const first = counted(calm);
      await build(OTHER);
      const requests = counted(calm) - first;
      const expected = withoutIds(calm.snapshot());
      expect(requests).toBeGreaterThanOrEqual(3);
      const outcomes: string[] = [];
      for (let at = 1; at <= requests; at += 1) {
        const host = await start();
        const before = host.snapshot();
        const fault: Fault = { at: counted(host) + at, done, reply };
        host.channel.plan(fault);
        const error = await failureOf(build(OTHER, {}, reply === 'never' ? SHORT : LONG));
        if (error === undefined) {
          expect(withoutIds(host.snapshot())).toEqual(expected);
          outcomes.push('new');
        } else {
          expect(error).toBeInstanceOf(BuildError);
          expect((error as Error).message).toContain(excelBuildEn.states.unchanged);
          expect(withoutBlanks(host.snapshot())).toEqual(withoutBlanks(before));
          outcomes.push('old');
        }
        await build(OTHER);
        expect(withoutIds(host.snapshot())).toEqual(expected);
      }
      // Of a busy machine's answer that came too late nothing is known.
      if (reply === 'never') return;
      // Only when all of the last request was carried out, or too much to take it back, is it the new one.
      const isNew = done === 'everything' || (done === 'half' && outcomes.at(-1) === 'new');
      expect(outcomes).toEqual([...Array.from({ length: requests - 1 }, () => 'old'), isNew ? 'new' : 'old']);
    },
  );
});

it('is the old or the new one wherever the last request breaks off', async () => {
  const calm = await builtBefore();
  await build(OTHER);
  const expected = withoutIds(calm.snapshot());
  const last = counted(calm);
  const outcomes: string[] = [];
  // Not every action is a change; beyond the last change everything is done.
  for (let done = 0; done <= calm.channel.received.at(-1)!.actions; done += 1) {
    const host = await builtBefore();
    const before = host.snapshot();
    host.channel.plan({ at: last, done, reply: 'error' });
    const error = await failureOf(build(OTHER, {}, LONG));
    outcomes.push(error === undefined ? 'new' : 'old');
    if (error === undefined) expect(withoutIds(host.snapshot())).toEqual(expected);
    else expect(withoutBlanks(host.snapshot())).toEqual(withoutBlanks(before));
  }
  expect(new Set(outcomes)).toEqual(new Set(['old', 'new']));
  expect(outcomes).toEqual([...outcomes].sort().reverse());
});

describe('a fault while the build is taken back', () => {
  it.each(FAULTS)('is told, and the next build clears it away: %s, %s', async (done, reply) => {
    const calm = await builtBefore();
    await build(OTHER);
    const expected = withoutIds(calm.snapshot());
    const again = await builtBefore();
    const at = counted(again);
    again.channel.plan({ at: at + 3, done: 'half', reply: 'error' });
    again.channel.plan({ at: at + 5, done, reply });
    const error = await failureOf(build(OTHER, {}, reply === 'never' ? SHORT : LONG));
    expect(error).toMatchObject({ name: 'BuildError', state: 'unclear' });
    expect((error as Error).message).toContain('_1');
    await build(OTHER);
    expect(withoutIds(again.snapshot())).toEqual(expected);
    expect(sheetNames(again)).toEqual(sheetNames(calm));
  });
});
