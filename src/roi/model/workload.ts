import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Book } from './book.js';
import { CONSTANTS } from './constants.js';
import type { MetricCells } from './metricCells.js';
import { sumOf } from './parts.js';
import { MONTHS_A_YEAR } from './terms.js';
import { volumesOf, WORKLOAD_KINDS, type WorkloadKind } from './volumes.js';

/** One of the three effects, per month at full effect. */
export interface WorkloadPart {
  /** Working time saved. */
  readonly seconds: Cell<'number'>;
  /** The effect alone on all contacts of the baseline. */
  readonly naiveSeconds: Cell<'number'>;
  readonly hours: Cell<'number'>;
  /** Money of the time, before realisation. */
  readonly labour: Cell<'number'>;
  /** Money that does not come from time. */
  readonly cash?: Cell<'number'>;
}

export interface Workload {
  readonly contacts: Cell<'number'>;
  readonly contactsAfter: Cell<'number'>;
  /** The block, when at least one of its lines is on. */
  readonly block?: {
    readonly parts: ReadonlyMap<WorkloadKind, WorkloadPart>;
    /** Money per productive hour. */
    readonly hourly: Cell<'number'>;
    /** Productive hours of one agent in a month. */
    readonly productiveHours: Cell<'number'>;
    readonly handleTime: Cell<'number'>;
    readonly handleTimeAfter: Cell<'number'>;
    readonly seconds: Cell<'number'>;
    readonly naiveSeconds: Cell<'number'>;
    readonly overlapSeconds: Cell<'number'>;
    readonly labour: Cell<'number'>;
  };
}

/** Deflection, first-contact resolution and handling time one after the other, so that no contact is saved twice. */
export function workloadOf(
  on: ReadonlySet<WorkloadKind>,
  book: Book,
  metrics: MetricCells,
): Workload | undefined {
  if (!metrics.has('contactsPerMonth')) return undefined;
  const section = book.section('workload');
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`workload.${part}`, `workload.${part}`, expr);
  const contacts = metrics.baseline('contactsPerMonth');
  const { deflected, remaining, contactsAfter, resolvedAlone } = volumesOf(on, book, metrics, contacts);
  if (on.size === 0) return { contacts, contactsAfter };

  const a0 = metrics.baseline('handleTime');
  const a1 = on.has('handlingTime') ? metrics.after('handleTime') : a0;
  const paid = e['*'](metrics.baseline('paidHours'), metrics.baseline('utilisation'));
  const productiveHours = make('productiveHours', e['/'](paid, MONTHS_A_YEAR));
  const hourly = make('hourly', e.iferror(e['/'](metrics.baseline('costPerAgent'), paid), 0));
  const q = metrics.has('otherCostPerContact') ? metrics.baseline('otherCostPerContact') : 0;
  const s = metrics.has('selfServiceCost') ? metrics.after('selfServiceCost') : 0;
  const avoided = e['*'](contacts, deflected);
  const resolved = e['-'](remaining, contactsAfter);
  const effects = {
    deflection: {
      seconds: e['*'](avoided, a0),
      naive: e['*'](avoided, a0),
      cash: e['*'](avoided, e['-'](q, s)),
    },
    firstContactResolution: {
      seconds: e['*'](resolved, a0),
      naive: e['*'](resolvedAlone, a0),
      cash: e['*'](resolved, q),
    },
    handlingTime: {
      seconds: e['*'](contactsAfter, e['-'](a0, a1)),
      naive: e['*'](contacts, e['-'](a0, a1)),
      cash: undefined,
    },
  } as const;
  const parts = new Map<WorkloadKind, WorkloadPart>();
  for (const kind of WORKLOAD_KINDS) {
    if (!on.has(kind)) continue;
    const seconds = make(`${kind}.seconds`, effects[kind].seconds);
    const naiveSeconds = make(`${kind}.naiveSeconds`, effects[kind].naive);
    const hours = make(`${kind}.hours`, e['/'](seconds, CONSTANTS.secondsAnHour));
    const labour = make(`${kind}.labour`, e['*'](hours, hourly));
    const { cash } = effects[kind];
    parts.set(kind, {
      seconds,
      naiveSeconds,
      hours,
      labour,
      ...(cash && { cash: make(`${kind}.cash`, cash) }),
    });
  }
  const all = [...parts.values()];
  const seconds = make('seconds', sumOf(all.map((part) => part.seconds)));
  const naiveSeconds = make('naiveSeconds', sumOf(all.map((part) => part.naiveSeconds)));
  const overlapSeconds = make('overlapSeconds', e['-'](naiveSeconds, seconds));
  const labour = make('labour', sumOf(all.map((part) => part.labour)));
  return {
    contacts,
    contactsAfter,
    block: {
      parts,
      hourly,
      productiveHours,
      handleTime: a0,
      handleTimeAfter: a1,
      seconds,
      naiveSeconds,
      overlapSeconds,
      labour,
    },
  };
}
