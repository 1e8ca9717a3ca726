import { findFormulas } from '../../../src/excel/share/findFormulas.js';
import { replaceFormulas } from '../../../src/excel/share/replaceFormulas.js';
import { ANSWERS, fill, look, shareHost, surroundings, undo, withFunctions } from './sharing.js';

jest.setTimeout(300_000);
withFunctions();

const MANY = 10_000;
const MOST_BYTES = 5_000_000;

it('takes 10,000 formulas in at most ten requests each way, none of them too large', async () => {
  const host = shareHost();
  await fill(host, 'Data', 'A1:A8', ANSWERS);
  const formulas = Array.from({ length: MANY / 2 }, (_, at) => [
    `=CSROI.ROI(${at + 2},1)`,
    `=IF(CSROI.ROI(Data!$A$1,${at + 1})>0,"yes","no")`,
  ]);
  await fill(host, 'Report', `A1:B${MANY / 2}`, formulas);
  const count = async <T>(job: () => Promise<T>) => {
    const before = host.syncs();
    const result = await job();
    return [result, host.syncs() - before] as const;
  };
  const [found, finding] = await count(() => findFormulas(surroundings(60_000))());
  expect(found).toHaveLength(MANY);
  expect(finding).toBeLessThanOrEqual(6);
  const parts: number[] = [];
  const [{ replaced, left }, replacing] = await count(() =>
    replaceFormulas(
      found.map((one) => ({ found: one, as: 'formula' })),
      surroundings(60_000),
    )({ progress: (part) => parts.push(part) }),
  );
  expect(left).toEqual([]);
  expect(replaced).toHaveLength(MANY);
  expect(replacing).toBeLessThanOrEqual(10);
  expect(parts.length).toBeGreaterThan(4);
  expect(parts).toEqual([...parts].sort((one, other) => one - other));
  const [undone, undoing] = await count(() => undo());
  expect(undone).toMatchObject({ restored: MANY, left: [] });
  expect(undoing).toBeLessThanOrEqual(10);
  expect((await look('Report', `A1:B${MANY / 2}`)).formulas).toEqual(formulas);
  expect(host.channel.received.every(({ bytes }) => bytes < MOST_BYTES)).toBe(true);
});
