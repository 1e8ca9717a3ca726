import { BuildError } from '../../../src/excel/build/buildWorkbook.js';
import { excelBuildEn } from '../../../src/i18n/excelBuild.en.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { startHost, type TestHost } from '../../support/host.js';
import { BEFORE, DEARER, LONGER, OTHERWISE } from './smallCase.js';
import { done, meaning, refresh } from './refreshing.js';

jest.setTimeout(300_000);

async function start(data = BEFORE): Promise<TestHost> {
  const host = startHost({ sheets: ['Mine'] });
  await done({ data });
  return host;
}

/** Protection is told apart from everything else: its options come back as what they say. */
const lastingOf = (host: TestHost): unknown => meaning(host.snapshot());

const CHANGES: readonly (readonly [what: string, from: WorkbookData, to: WorkbookData])[] = [
  ['figures', BEFORE, DEARER],
  ['a line that comes', BEFORE, LONGER],
  ['a line that goes', LONGER, BEFORE],
];

it.each(CHANGES)(
  'is the old workbook or the new one wherever a request breaks off: %s',
  async (_, from, to) => {
    const calm = await start(from);
    const first = calm.syncs();
    await done({ data: to, before: from });
    const requests = calm.syncs() - first;
    const expected = lastingOf(calm);
    const actions = calm.channel.received.filter(({ isCleanUp }) => !isCleanUp).at(-1)!.actions;
    const points = [0, 1, 2, 3, 8, 13, 21, 34, 89, 144, 233, 377].filter((at) => at < actions);
    const outcomes: string[] = [];
    for (const broken of ['nothing', 'everything', ...points] as const) {
      const host = await start(from);
      const before = lastingOf(host);
      host.channel.plan({ at: host.syncs() + requests, done: broken, reply: 'error' });
      try {
        await refresh({ data: to, before: from });
        expect(lastingOf(host)).toEqual(expected);
        outcomes.push('new');
      } catch (error) {
        expect(error).toBeInstanceOf(BuildError);
        expect((error as Error).message).toContain(excelBuildEn.states.unchanged);
        expect(lastingOf(host)).toEqual(before);
        outcomes.push('old');
      }
      await done({ data: to, before: outcomes.at(-1) === 'new' ? to : from });
      expect(lastingOf(host)).toEqual(expected);
    }
    expect(outcomes.slice(0, 2)).toEqual(['old', 'new']);
    expect(new Set(outcomes.slice(2, 6))).toEqual(new Set(['old']));
  },
);

it('says so where Excel does not take back what it did', async () => {
  const host = await start();
  host.channel.plan({ at: host.syncs() + 5, done: 'half', reply: 'error' });
  host.channel.plan({ at: host.syncs() + 6, done: 'nothing', reply: 'error' });
  await expect(refresh({ data: DEARER, before: BEFORE })).rejects.toMatchObject({
    state: 'unclear',
    message: expect.stringContaining(excelBuildEn.halfChanged) as unknown,
  });
});

it.each([1, 2, 3])(
  'can be cancelled at once while Excel does not answer request %d of a rebuilding',
  async (at) => {
    const host = await start();
    const before = lastingOf(host);
    host.channel.plan({ at: host.syncs() + at, done: 'nothing', reply: 'never' });
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 200);
    const began = performance.now();
    const cancelled = refresh({ data: OTHERWISE, before: BEFORE }, { signal: controller.signal });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(lastingOf(host)).toEqual(before);
  },
);
