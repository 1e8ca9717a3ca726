import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { MetricId } from '../case/metrics.js';
import type { Parts } from './modelParts.js';
import { factsOf, type Finding } from './facts.js';
import { flag, maxOf, minOf } from './parts.js';

const SECONDS_AN_HOUR = 3600;
/** How far the implied team may lie from the entered one, and the computed contacts from the measured ones. */
const AGENTS_APART = 0.25;
const CONTACTS_APART = 0.1;

type Finder = (parts: Parts) => Finding | undefined;

const apart = (found: Arg, entered: Arg, share: number): Expr =>
  flag(e['>'](e.abs(e['-'](found, entered)), e['*'](share, entered)));

/** Freed time is worth no more than the whole team is paid. */
const payroll: Finder = ({ workload, metrics }) => {
  if (!workload?.block || !metrics.has('agents')) return undefined;
  const monthly = e['/'](e['*'](metrics.baseline('agents'), metrics.baseline('costPerAgent')), 12);
  return {
    id: 'workloadWithinPayroll',
    failed: flag(e['>'](workload.block.labour, monthly)),
    paths: ['metrics.agents.baseline', 'metrics.contactsPerMonth.baseline', 'metrics.handleTime.baseline'],
  };
};

/** The team that today's contacts would keep busy. */
const impliedAgents: Finder = ({ workload, metrics }) => {
  if (!workload?.block || !metrics.has('agents')) return undefined;
  const { handleTime, productiveHours } = workload.block;
  const hours = e['/'](e['*'](workload.contacts, handleTime), SECONDS_AN_HOUR);
  const implied = e.iferror(e['/'](hours, productiveHours), 0);
  return {
    id: 'impliedAgents',
    failed: apart(implied, metrics.baseline('agents'), AGENTS_APART),
    paths: ['metrics.agents.baseline', 'metrics.utilisation.baseline', 'metrics.handleTime.baseline'],
  };
};

/** Contacts measured afterwards only feed this check. */
const measuredContacts: Finder = ({ workload, metrics, theCase }) => {
  const entered = theCase.metrics.contactsPerMonth;
  if (!workload?.block || typeof entered?.after !== 'number' || entered.basis !== 'measured')
    return undefined;
  return {
    id: 'contactsAgree',
    failed: apart(workload.contactsAfter, metrics.after('contactsPerMonth'), CONTACTS_APART),
    paths: ['metrics.contactsPerMonth.after'],
  };
};

/** Inputs of the workbook can be overwritten with anything. */
const sharesInside: Finder = ({ benefits, metrics }) => {
  const shares = benefits.flatMap(({ attribution, realisation, risk }) => [
    attribution,
    risk,
    ...(realisation ? [realisation] : []),
  ]);
  const rates = (
    ['firstContactResolution', 'deflectionRate', 'utilisation', 'grossMargin', 'monthlyChurn'] as const
  ).filter((id) => metrics.has(id));
  const all: Cell<'number'>[] = [
    ...shares,
    ...rates.flatMap((id) => [metrics.baseline(id), metrics.after(id)]),
  ];
  if (all.length === 0) return undefined;
  return { id: 'sharesInside', failed: flag(e.or(e['<'](minOf(all), 0), e['>'](maxOf(all), 1))), paths: [] };
};

const supportCost: Finder = ({ metrics, theCase }) => {
  if (!metrics.has('supportCost') || !metrics.has('companyRevenue')) return undefined;
  const most = e['*'](theCase.terms.supportCostLimit, metrics.baseline('companyRevenue'));
  return {
    id: 'supportCostShare',
    failed: flag(e['>'](metrics.baseline('supportCost'), most)),
    paths: ['metrics.supportCost.baseline', 'metrics.companyRevenue.baseline'],
  };
};

/** Fewer contacts are no success of the service when there are fewer customers. */
const fewerCustomers: Finder = ({ metrics, workload }) => {
  if (!metrics.has('activeCustomers') || !workload) return undefined;
  const before = metrics.baseline('activeCustomers');
  const after = metrics.after('activeCustomers');
  if (before === after) return undefined;
  const contacts = metrics.after('contactsPerMonth');
  const now = contacts === workload.contacts ? workload.contactsAfter : contacts;
  return {
    id: 'contactsFallWithCustomers',
    failed: flag(e.and(e['<'](after, before), e['<'](now, workload.contacts))),
    paths: ['metrics.activeCustomers.after'],
  };
};

/** What must not get worse while the first one gets better. */
const GUARDS: readonly (readonly [target: MetricId, guard: MetricId])[] = [
  ['firstResponseTime', 'reopenRate'],
  ['resolutionTime', 'reopenRate'],
  ['handleTime', 'reopenRate'],
  ['handleTime', 'firstContactResolution'],
];
const HIGHER_IS_WORSE: readonly MetricId[] = ['reopenRate'];

const guards: Finder = ({ metrics }) => {
  const conflicts = GUARDS.flatMap(([target, guard]) => {
    if (!metrics.has(target) || !metrics.has(guard)) return [];
    const was = metrics.baseline(guard);
    const is = metrics.after(guard);
    if (was === is || metrics.baseline(target) === metrics.after(target)) return [];
    const worse = HIGHER_IS_WORSE.includes(guard) ? e['>'](is, was) : e['<'](is, was);
    const better = e['<'](metrics.after(target), metrics.baseline(target));
    return [
      { failed: flag(e.and(better, worse)), paths: [`metrics.${target}.after`, `metrics.${guard}.after`] },
    ];
  });
  if (conflicts.length === 0) return undefined;
  const paths = [...new Set(conflicts.flatMap((conflict) => conflict.paths))];
  return { id: 'guardWorse', failed: maxOf(conflicts.map(({ failed }) => failed)), paths };
};

const FINDERS: readonly Finder[] = [
  payroll,
  impliedAgents,
  measuredContacts,
  sharesInside,
  supportCost,
  fewerCustomers,
  guards,
];

/** Checks that ask somebody to look; those that do not concern the case are left out. */
export const plausibilityOf = (parts: Parts): readonly Finding[] => [
  ...FINDERS.flatMap((find) => find(parts) ?? []),
  ...factsOf(parts),
];
