import { registry } from '../../src/kpi/registry.js';
import type { KpiFunction, Param } from '../../src/kpi/define.js';
import { KpiError } from '../../src/kpi/errors.js';
import { evaluate } from '../../src/kpi/evaluate.js';

/*
 * A whole column for every range of every function: an answer or a declared error, and no freeze. The limit is
 * far above what an idle machine needs; it catches a square where a line should be.
 */
const ROWS = 1_048_576;
const SECONDS = 20_000;
const column = (value: (row: number) => unknown) => Array.from({ length: ROWS }, (_, row) => [value(row)]);
const scores = column((row) => 1 + ((row * 7919) % 5));
const days = column((row) => 40_000 + (row % 3000));
const laterDays = column((row) => 44_000 + (row % 3000));
const isoDays = column((row) => `2026-01-${String(1 + (row % 28)).padStart(2, '0')} 09:30`);
const ids = column((row) => `customer ${row}`);

function sent(param: Param, at: number): unknown {
  if (param.optional) return null;
  if (param.kind === 'dates') return at === 0 ? days : laterDays;
  if (param.kind === 'ids') return ids;
  if (param.kind === 'range' || param.kind === 'sum') return scores;
  if (param.kind === 'word') return param.words?.[0];
  return param.kind === 'share' ? 0.5 : 1;
}

async function isAnswered(fn: KpiFunction, args: readonly unknown[]): Promise<boolean> {
  try {
    await evaluate(fn, args);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
  }
  return true;
}

const ranged = registry.filter(
  ({ id, params }) =>
    id !== 'SENTIMENT' && params.some(({ kind }) => ['range', 'dates', 'ids', 'sum'].includes(kind)),
);

it.each(ranged.map((fn) => [fn.id, fn] as const))(
  '%s takes whole columns',
  async (_id, fn: KpiFunction) => {
    expect(await isAnswered(fn, fn.params.map(sent))).toBe(true);
  },
  SECONDS,
);

it.each(['FIRSTRESPONSE', 'TENURE'])(
  '%s reads a column of ISO text',
  async (id) => {
    const fn = registry.find((candidate) => candidate.id === id)!;
    expect(await isAnswered(fn, [isoDays, isoDays, null])).toBe(true);
  },
  SECONDS,
);
