import { readFileSync } from 'node:fs';
import * as untypedFormulajs from '@formulajs/formulajs';
import * as simpleStatistics from 'simple-statistics';
import { measure, median } from './measure.js';
import { milliseconds, table, times } from './table.js';

type Callable = (...args: unknown[]) => unknown;
type Rows = readonly (readonly number[])[];

const formulajs = untypedFormulajs as unknown as Record<'COUNTIFS' | 'COUNT' | 'SUM' | 'AVERAGE', Callable>;

const ROWS = 1_048_576;
/** formulajs needs time in the square of the cells (two hours for a whole column), so it gets a few. */
const FEW = 4096;
const CALLS = 100_000;

/** The built file, as Excel loads it. */
function loadBuilt(): Record<string, Callable> {
  const associated: Record<string, Callable> = {};
  const associate = (mappings: Record<string, Callable>) => Object.assign(associated, mappings);
  Object.assign(globalThis, { CustomFunctions: { Error, associate } });
  const source = readFileSync(new URL('../../dist/functions.js', import.meta.url), 'utf8');
  (0, eval)(source);
  return associated;
}

const columnOf = (value: (row: number) => number) => Array.from({ length: ROWS }, (_, row) => [value(row)]);
/** A spread of values without a generator of random numbers: the same in every run. */
const spread = (row: number, classes: number) => (row * 7919) % classes;

function bareCount(rows: Rows, low: number, high: number): number {
  let above = 0;
  let below = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = rows[at]![0]!;
    if (value >= high) above += 1;
    else if (value < low) below += 1;
  }
  return above - below;
}

function bareSum(rows: Rows): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += rows[at]![0]!;
  return sum;
}

interface Race {
  readonly id: string;
  /** Arguments for a number of rows. */
  readonly args: (rows: Rows) => unknown[];
  readonly cells: Rows;
  readonly bare: (rows: Rows) => unknown;
  readonly formulajs?: (rows: Rows) => unknown;
  /** On the numbers alone: flattening the rows is not timed. */
  readonly simpleStatistics?: (numbers: number[]) => unknown;
}

const DAY = 46_000;
const SECONDS_PER_DAY = 86_400;

const RACES: readonly Race[] = [
  {
    id: 'NPS',
    cells: columnOf((row) => 1 + spread(row, 10)),
    args: (rows) => [rows],
    bare: (rows) => bareCount(rows, 7, 9),
    formulajs: (rows) => [
      formulajs.COUNTIFS(rows, '>=9'),
      formulajs.COUNTIFS(rows, '<7'),
      formulajs.COUNT(rows),
    ],
  },
  {
    id: 'CSAT',
    cells: columnOf((row) => 1 + spread(row, 5)),
    args: (rows) => [rows, null, null],
    bare: (rows) => bareCount(rows, 4, 4),
    formulajs: (rows) => [formulajs.COUNTIFS(rows, '>=4'), formulajs.COUNT(rows)],
  },
  {
    id: 'REPEATRATE',
    cells: columnOf((row) => 1 + spread(row, 4)),
    args: (rows) => [rows],
    bare: (rows) => bareCount(rows, 1, 2),
    formulajs: (rows) => [formulajs.COUNTIFS(rows, '>=2'), formulajs.COUNTIFS(rows, '>=1')],
  },
  {
    id: 'AHT',
    cells: columnOf((row) => 30 + spread(row, 600)),
    args: (rows) => [rows, 0, 0, rows.length],
    bare: bareSum,
    formulajs: (rows) => formulajs.SUM(rows),
  },
  {
    id: 'CSATMEAN',
    cells: columnOf((row) => 1 + spread(row, 5)),
    args: (rows) => [rows, null],
    bare: bareSum,
    formulajs: (rows) => formulajs.AVERAGE(rows),
    simpleStatistics: simpleStatistics.mean,
  },
  {
    id: 'RESOLUTIONTIME',
    cells: columnOf((row) => spread(row, 7919)).slice(0, CALLS),
    args: (rows) => [rows.map(() => [DAY]), rows.map(([time]) => [DAY + time! / SECONDS_PER_DAY]), 'median'],
    bare: (rows) => Float64Array.from(rows, ([time]) => time!).sort()[rows.length / 2],
    simpleStatistics: simpleStatistics.median,
  },
];

/** One function over many cells beside a bare loop, and over few cells beside formulajs. */
function race(
  callable: Callable,
  { id, args, cells, bare, formulajs: slow, simpleStatistics: other }: Race,
): string[] {
  const contenders = (rows: Rows) => {
    const sent = args(rows);
    return { name: id, run: () => callable(...sent, {}) };
  };
  const flat = other ? cells.flat() : [];
  const [own, loop, statistics] = measure([
    contenders(cells),
    { name: 'bare loop', run: () => bare(cells) },
    ...(other ? [{ name: 'simple-statistics', run: () => other(flat) }] : []),
  ]).map(({ milliseconds: time }) => time);
  const few = cells.slice(0, FEW);
  const [ownFew, slowFew] = slow
    ? measure([contenders(few), { name: 'formulajs', run: () => slow(few) }], 7).map(
        ({ milliseconds: time }) => time,
      )
    : [];
  return [
    id,
    cells.length.toLocaleString('en'),
    milliseconds(own!),
    milliseconds(loop!),
    times(own! / loop!),
    statistics ? times(statistics / own!) : '',
    ownFew && slowFew ? times(slowFew / ownFew) : '',
  ];
}

function scalarCallsPerSecond(roi: Callable): number {
  const runs = Array.from({ length: 9 }, () => {
    const began = performance.now();
    for (let at = 0; at < CALLS; at += 1) roi(at, 1500, null);
    return performance.now() - began;
  });
  return (1000 * CALLS) / median(runs);
}

/** The table of the README: every function's time beside a bare loop over the same cells. */
export function functionsBench(): string {
  const built = loadBuilt();
  const rows = RACES.map((entry) => race(built[entry.id]!, entry));
  const perSecond = scalarCallsPerSecond(built['ROI']!);
  const header = [
    'function',
    'cells',
    'CSROI',
    'bare loop',
    'ratio',
    'simple-statistics takes',
    'formulajs takes (4,096 cells)',
  ];
  return [
    table([header, ...rows]),
    '',
    `ROI of two numbers: ${(perSecond / 1e6).toFixed(1)} million calls a second.`,
  ].join('\n');
}
