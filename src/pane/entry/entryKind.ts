import type { Unit } from '../../kpi/define.js';
import { METRICS, type MetricId } from '../../roi/case/metrics.js';

/** The units somebody types a number in. */
export type EntryUnit = Exclude<Unit, 'percent' | 'periods' | 'date' | 'text' | 'word'>;
/** How a number is typed and shown: its unit, of a time also which parts stand around the colon. */
export type EntryKind = Exclude<EntryUnit, 'seconds'> | 'minutesSeconds' | 'hoursMinutes';

interface EntryFacts {
  /** A percent is 0.68 in the case and `68 %` in the field; a duration is seconds in the case. */
  readonly form: 'amount' | 'percent' | 'duration';
  /** Decimals shown; those of money are its currency's. */
  readonly decimals: number | 'currency';
  /** Figures of thousands are usual: `1,234` is no surprise, and `12 k` is understood. */
  readonly thousands: boolean;
}

const amount = { form: 'amount', decimals: 2, thousands: false } as const;
const large = { ...amount, thousands: true } as const;
const percent = { ...amount, form: 'percent' } as const;
const duration = { form: 'duration', decimals: 0, thousands: false } as const;

const ENTRY_FACTS = {
  number: { ...large, decimals: 6 },
  money: { ...large, decimals: 'currency' },
  count: large,
  hours: large,
  ratio: { ...amount, decimals: 4 },
  score: amount,
  points: amount,
  weeks: amount,
  months: amount,
  years: amount,
  share: percent,
  rate: percent,
  minutesSeconds: duration,
  hoursMinutes: duration,
} as const satisfies Record<EntryKind, EntryFacts>;

/** The facts of a kind, of any kind alike. */
export const entryFacts = (kind: EntryKind): EntryFacts => ENTRY_FACTS[kind];

export const ENTRY_KINDS = Object.keys(ENTRY_FACTS) as readonly EntryKind[];

/** Times of a unit that says no more are short: minutes and seconds. */
export const entryKindOf = (unit: EntryUnit): EntryKind => (unit === 'seconds' ? 'minutesSeconds' : unit);

/** Times that take hours, the answer's target with them. */
const IN_HOURS: readonly MetricId[] = ['resolutionTime', 'firstResponseTime', 'responseTarget'];

/** How a metric of the case is typed. */
export const entryKindOfMetric = (id: MetricId): EntryKind =>
  IN_HOURS.includes(id) ? 'hoursMinutes' : entryKindOf(METRICS[id].unit);
