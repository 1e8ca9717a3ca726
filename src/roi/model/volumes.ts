import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Book } from './book.js';
import type { MetricCells } from './metricCells.js';

export const WORKLOAD_KINDS = ['deflection', 'firstContactResolution', 'handlingTime'] as const;
export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];
export const isWorkloadKind = (kind: string): kind is WorkloadKind =>
  WORKLOAD_KINDS.some((known) => known === kind);

interface Volumes {
  readonly deflected: Cell<'number'>;
  readonly remaining: Cell<'number'>;
  readonly contactsAfter: Cell<'number'>;
  /** Contacts saved by the second effect alone, of all contacts. */
  readonly resolvedAlone: Expr;
}

/** Contacts after deflection, then after better first-contact resolution. A line that is off keeps its driver. */
export function volumesOf(
  on: ReadonlySet<WorkloadKind>,
  book: Book,
  metrics: MetricCells,
  contacts: Cell<'number'>,
): Volumes {
  const section = book.section('workload');
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`workload.${part}`, `workload.${part}`, expr);
  let deflected: Arg = 0;
  if (on.has('deflection')) {
    const d0 = metrics.baseline('deflectionRate');
    const d1 = metrics.after('deflectionRate');
    // Who already solves everything without an agent has nobody left to deflect.
    deflected = e.if(e['='](d0, 1), 0, e['-'](1, e['/'](e['-'](1, d1), e['-'](1, d0))));
  }
  const share = make('deflectedShare', deflected);
  const remaining = make('contactsDeflected', e['*'](contacts, e['-'](1, share)));
  if (!on.has('firstContactResolution')) {
    return {
      deflected: share,
      remaining,
      contactsAfter: make('contactsAfter', remaining),
      resolvedAlone: e['*'](0, contacts),
    };
  }
  const perIssue = (when: 'baseline' | 'after'): Expr =>
    e['+'](1, e['*'](metrics[when]('repeatContacts'), e['-'](1, metrics[when]('firstContactResolution'))));
  const before = make('contactsPerIssue', perIssue('baseline'));
  const after = make('contactsPerIssueAfter', perIssue('after'));
  const issues = make('issues', e['/'](remaining, before));
  return {
    deflected: share,
    remaining,
    contactsAfter: make('contactsAfter', e['*'](issues, after)),
    resolvedAlone: e['-'](contacts, e['/'](e['*'](contacts, after), before)),
  };
}
