import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { METRIC_IDS, metric, type MetricId } from '../case/metrics.js';
import { CONSTANTS } from './constants.js';
import type { Finder } from './finding.js';
import { flag, maxOf, minOf } from './parts.js';
import { RATING_CLASSES } from './ratings.js';

/** Inputs of the workbook can be overwritten with anything. */
const sharesInside: Finder = ({ benefits, costs, metrics }) => {
  const shares = benefits.flatMap(({ attribution, realisation, risk }) => [
    attribution,
    risk,
    ...(realisation ? [realisation] : []),
  ]);
  const rates = METRIC_IDS.filter(
    (id) => metrics.has(id) && metric(id).unit === 'share' && metric(id).to === 1,
  );
  const all: Cell<'number'>[] = [
    ...shares,
    ...costs.lines.map(({ risk }) => risk),
    ...rates.flatMap((id) => [metrics.baseline(id), metrics.after(id)]),
  ];
  if (all.length === 0) return undefined;
  return { id: 'sharesInside', failed: flag(e.or(e['<'](minOf(all), 0), e['>'](maxOf(all), 1))), paths: [] };
};

const supportCost: Finder = ({ metrics, terms }) => {
  if (!metrics.has('supportCost') || !metrics.has('companyRevenue')) return undefined;
  const most = e['*'](terms.supportCostLimit, metrics.baseline('companyRevenue'));
  return {
    id: 'supportCostShare',
    failed: flag(e['>'](metrics.baseline('supportCost'), most)),
    paths: ['metrics.supportCost.baseline', 'metrics.companyRevenue.baseline'],
  };
};

/** One or two people who also support are no department whose cost could be compared. */
const fewAgents: Finder = ({ metrics }) => {
  if (!metrics.has('supportCost') || !metrics.has('companyRevenue') || !metrics.has('agents'))
    return undefined;
  return {
    id: 'fewAgents',
    failed: flag(e['<'](metrics.baseline('agents'), CONSTANTS.fewestAgents)),
    paths: ['metrics.agents.baseline'],
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
export const GUARDS = [
  ['firstResponseTime', 'reopenRate'],
  ['resolutionTime', 'reopenRate'],
  ['handleTime', 'reopenRate'],
  ['handleTime', 'firstContactResolution'],
] as const satisfies readonly (readonly [target: MetricId, guard: MetricId])[];
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

/** What was proven is what the sample shows: the figures that make the money have to be in its interval. */
const samples: Finder = ({ theCase, benefits, metrics, evidence }) => {
  const ids = [...new Set(benefits.flatMap(({ changes }) => changes))];
  const compared = ids.flatMap((id) => {
    const { after: entered, basis } = theCase.metrics[id] ?? {};
    const { baseline, after } = evidence.samples.get(id) ?? {};
    const isMeasured = basis === 'measured' && typeof entered === 'number';
    return [
      ...(baseline ? [{ figure: metrics.baseline(id), sample: baseline }] : []),
      ...(after && isMeasured ? [{ figure: metrics.after(id), sample: after }] : []),
    ];
  });
  if (compared.length === 0) return undefined;
  const outside = compared.flatMap(({ figure, sample: { kind, low, high } }) => {
    const ends = [e['-'](low, figure), e['-'](figure, high)];
    // A single answer has a mean and no interval: a word stands there.
    return kind === 'mean' ? ends.map((end) => e.iferror(end, 0)) : ends;
  });
  const paths = compared.map(({ figure }) => figure.id);
  return { id: 'outsideSample', failed: flag(e['>'](maxOf(outside), 0)), paths };
};

/** Five shares of the same answers. */
const ratings: Finder = ({ ratings: bars }) => {
  if (!bars) return undefined;
  const all = [bars.baseline, ...(bars.after ? [bars.after] : [])].map((bar) => bar.all);
  const isApart = (sum: Arg): Expr => flag(e['>'](e.abs(e['-'](sum, 1)), CONSTANTS.classesApart));
  return {
    id: 'ratingsAddUp',
    failed: maxOf(all.map(isApart)),
    paths: RATING_CLASSES.map((id) => `metrics.${id}.baseline`),
  };
};

/** Whether figures can be what they are beside each other. */
export const FIGURE_FINDERS: readonly Finder[] = [
  sharesInside,
  supportCost,
  fewAgents,
  fewerCustomers,
  guards,
  samples,
  ratings,
];
