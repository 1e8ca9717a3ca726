import { caseWorkbook } from '../../src/workbook/caseWorkbook.js';
import { WorkbookMaker } from '../../src/addin/port/workbookMaker.js';
import { answerTo, type WorkbookTask } from '../../src/addin/port/workbookTask.js';
import { read } from 'xlsx';
import { presetCase } from '../workbook/workbooks.js';

const VERSION = '1.0.0';
const theCase = presetCase('omnichannel');
const expected = caseWorkbook(theCase, VERSION);

/** A worker in this thread, which gets and gives copies as a browser's does. */
class LocalWorker {
  static started = 0;
  static tasks: WorkbookTask[] = [];
  onmessage?: (event: { data: unknown }) => void;

  constructor(readonly url: URL) {
    LocalWorker.started += 1;
  }

  postMessage(task: WorkbookTask): void {
    LocalWorker.tasks.push(task);
    void answerTo(structuredClone(task)).then((answer) =>
      this.onmessage?.({ data: structuredClone(answer) }),
    );
  }
}

/** One whose script cannot be fetched. */
class LostWorker {
  onerror: (() => void) | undefined;

  postMessage(): void {
    setTimeout(() => this.onerror?.());
  }

  terminate(): void {
    this.onerror = undefined;
  }
}

const withWorker = (worker: unknown): WorkbookMaker => {
  Object.assign(globalThis, { Worker: worker });
  return new WorkbookMaker(VERSION);
};

afterEach(() => {
  Object.assign(globalThis, { Worker: undefined });
  LocalWorker.started = 0;
  LocalWorker.tasks = [];
});

it('makes the workbook in one worker, and the same case once', async () => {
  const maker = withWorker(LocalWorker);
  const [one, other, inputs] = await Promise.all([
    maker.data(theCase),
    maker.data(theCase),
    maker.inputs(theCase),
  ]);
  expect(one).toEqual(expected);
  expect(other).toBe(one);
  expect(inputs).toEqual(expected.inputs);
  expect(LocalWorker.tasks).toHaveLength(1);
  expect(await maker.inputs(structuredClone(theCase))).toEqual(expected.inputs);
  expect(LocalWorker.tasks.map(({ wanted }) => wanted)).toEqual(['data', 'inputs']);
  expect(LocalWorker.started).toBe(1);
});

it.each([
  ['there is no worker', undefined],
  ['the worker cannot be loaded', LostWorker],
])('makes it in the page where %s', async (_, worker) => {
  const maker = withWorker(worker);
  expect(await maker.data(theCase)).toEqual(expected);
  expect(read(await maker.make('file', theCase)).SheetNames).toEqual(expected.sheets.map(({ name }) => name));
});

it.each([
  ['the worker', LocalWorker],
  ['the page', undefined],
])('says what is wrong when %s cannot make it', async (_, worker) => {
  const damaged = { ...theCase, metrics: undefined } as unknown as typeof theCase;
  expect(() => caseWorkbook(damaged, VERSION)).toThrow(/metrics|undefined/);
  const maker = withWorker(worker);
  const first = maker.data(damaged);
  await expect(first).rejects.toThrow(/metrics|undefined/);
  // What failed is not kept.
  const second = maker.data(damaged);
  expect(second).not.toBe(first);
  await expect(second).rejects.toThrow(/metrics|undefined/);
});
