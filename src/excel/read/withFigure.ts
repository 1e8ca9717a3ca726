import { METRIC_IDS } from '../../roi/case/metrics.js';
import { newMetric } from '../../roi/case/make.js';
import { valueAt, withValue } from '../../roi/case/path.js';
import type { InputData, ListEntry } from '../../workbook/workbook.js';
import type { Figure } from './judged.js';

/** What stands at a figure path: a figure, or the list that it belongs to. */
export type FigureValue = Figure | readonly unknown[];

/** Amounts up to the one that is set; what is empty counts as nothing. */
function withAmount(amounts: readonly number[], at: number, value: Figure): readonly unknown[] {
  const length = Math.max(amounts.length, at + 1);
  return Array.from({ length }, (_, one) => (one === at ? (value ?? 0) : (amounts[one] ?? 0)));
}

type Fields = Readonly<Record<string, unknown>>;
type RecordEntry = Extract<ListEntry, { readonly field: string }>;

/** What really came and was paid in a month: begins with its first figure and goes with its last. */
function withActual(
  actuals: readonly Fields[],
  { at, field }: RecordEntry,
  value: Figure,
): readonly Fields[] {
  const known = actuals.find(({ month }) => month === at) ?? { month: at, benefits: null, costs: null };
  const changed = { ...known, [field]: value };
  const isEmpty = Object.entries(changed).every(([key, figure]) => key === 'month' || figure === null);
  const others = actuals.filter(({ month }) => month !== at);
  return [...others, ...(isEmpty ? [] : [changed])].sort((a, b) => Number(a['month']) - Number(b['month']));
}

const withField = (records: readonly Fields[], { by, at, field }: RecordEntry, value: Figure) =>
  records.map((record) => (record[by] === at ? { ...record, [field]: value } : record));

/** What stands at an input's path once its cell holds something else. */
export function figureOf(theCase: unknown, { path, entry }: InputData, value: Figure): FigureValue {
  if (!entry) return value;
  const list = (valueAt(theCase, path) ?? []) as readonly unknown[];
  if (entry.by === undefined) return withAmount(list as readonly number[], entry.at, value);
  return (entry.by === 'month' ? withActual : withField)(list as readonly Fields[], entry, value);
}

const METRIC = /^metrics\.(\w+)\.(baseline|after)$/;

/**
 * A copy with something else at a figure path, yet to be parsed; undefined where there is no such place. A metric nobody
 * has entered begins with it.
 */
export function withFigure(theCase: unknown, path: string, value: FigureValue): unknown {
  const changed = withValue(theCase, path, value);
  if (changed !== undefined) return changed;
  const [, id, when] = METRIC.exec(path) ?? [];
  const isMetric = METRIC_IDS.some((one) => one === id);
  if (!isMetric || id === undefined || when === undefined) return undefined;
  const metrics = valueAt(theCase, 'metrics') as Readonly<Record<string, unknown>>;
  return withValue(theCase, 'metrics', { ...metrics, [id]: newMetric({ [when]: value }) });
}
