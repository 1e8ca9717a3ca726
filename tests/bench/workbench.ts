import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';
import { median } from './measure.js';
import { seconds, table } from './table.js';

/* The workbench: its build, and the built page in Chromium. */

interface Measured {
  readonly what: string;
  /** Milliseconds, as the budget. */
  readonly time: number;
  readonly budget: number;
}

const BUILD_BUDGET = 90_000;
const READY_BUDGET = 5000;
const ROI_CELLS = 10_000;
const ROI_BUDGET = 3000;
const SCORES = 200_000;
const NPS_BUDGET = 2000;
const RUNS = 5;

/** From asking for the page until its formulas have their results, each time as a new visitor. */
async function pageReady(site: WorkbenchSite): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const visitor = await site.newVisitor();
    const began = performance.now();
    await site.open(visitor);
    times.push(performance.now() - began);
    await visitor.close();
  }
  return median(times);
}

/** From the change of a cell until the results that depend on it are there. */
async function afterEdit(workbench: Workbench, address: { row: number; column: number }): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(
      await workbench.page.evaluate(
        async ([at, value]) => {
          const { cells } = globalThis.workbench;
          const began = performance.now();
          cells.activeSheet().write({ ...at, rows: 1, columns: 1 }, [[value]]);
          await cells.settled();
          return performance.now() - began;
        },
        [address, run % 2 === 0 ? 9 : 10] as const,
      ),
    );
  }
  return median(times);
}

async function roiCells(workbench: Workbench): Promise<number> {
  await workbench.newSheet('Many');
  await workbench.page.evaluate(async (count) => {
    const { cells } = globalThis.workbench;
    const sheet = cells.activeSheet();
    const cost = { row: 0, column: 0, rows: 1, columns: 1 };
    sheet.write(cost, [[10]]);
    sheet.write(
      { row: 0, column: 1, rows: count, columns: 1 },
      Array.from({ length: count }, (_, row) => [{ formula: `=CSROI.ROI(${row + 1},$A$1)` }]),
    );
    await cells.settled();
  }, ROI_CELLS);
  const time = await afterEdit(workbench, { row: 0, column: 0 });
  const last = await workbench.value(`B${ROI_CELLS}`);
  if (last !== (ROI_CELLS - 9) / 9) throw new Error(`CSROI.ROI gave ${JSON.stringify(last)}`);
  return time;
}

async function npsOverScores(workbench: Workbench): Promise<number> {
  await workbench.newSheet('Long');
  await workbench.page.evaluate(async (count) => {
    const { cells } = globalThis.workbench;
    const sheet = cells.activeSheet();
    // One answer in eight is missing.
    const scores = Array.from({ length: count }, (_, row) => [row % 8 === 5 ? null : row % 11]);
    sheet.write({ row: 0, column: 0, rows: count, columns: 1 }, scores);
    sheet.write({ row: 0, column: 2, rows: 1, columns: 1 }, [[{ formula: `=CSROI.NPS(A1:A${count})` }]]);
    await cells.settled();
  }, SCORES);
  const time = await afterEdit(workbench, { row: 3, column: 0 });
  const score = await workbench.value('C1');
  if (typeof score !== 'number' || Math.abs(score + 45.45) > 0.1) {
    throw new Error(`CSROI.NPS gave ${JSON.stringify(score)}`);
  }
  return time;
}

/** In a process of its own: the page is served by one that has built nothing. */
async function buildTime(): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, ['node_modules/webpack/bin/webpack.js']);
  return performance.now() - began;
}

async function pageTimes(): Promise<Measured[]> {
  const site = await WorkbenchSite.start();
  try {
    const ready = await pageReady(site);
    const workbench = await site.open();
    return [
      { what: 'page ready, on a first visit', time: ready, budget: READY_BUDGET },
      {
        what: `${ROI_CELLS.toLocaleString('en')} cells of CSROI.ROI recalculated`,
        time: await roiCells(workbench),
        budget: ROI_BUDGET,
      },
      {
        what: `CSROI.NPS over ${SCORES.toLocaleString('en')} cells after an edit`,
        time: await npsOverScores(workbench),
        budget: NPS_BUDGET,
      },
    ];
  } finally {
    await site.stop();
  }
}

/** The table of the README. */
export async function workbenchBench(): Promise<string> {
  const build = { what: 'build of everything', time: await buildTime(), budget: BUILD_BUDGET };
  const rows = [build, ...(await pageTimes())];
  return table([
    ['workbench', 'takes', 'may take'],
    ...rows.map(({ what, time, budget }) => [what, seconds(time), seconds(budget)]),
  ]);
}
