import { daysIn } from '../case/daysIn.js';
import type { BenefitFlow, Case, CostFlow, Periods } from '../case/types.js';
import { isOpen } from './costLine.js';
import type { Finding } from './finding.js';
import type { Parts } from './modelParts.js';
import { MONTHS_A_YEAR } from './terms.js';

interface Fact {
  readonly id: string;
  readonly paths: readonly string[];
}

/** Months have 28 to 31 days: a quarter against a quarter may differ by so much. */
const DAYS_APART = 3;

const monthOf = (date: string): string => date.slice(5, 7);

/** Seasons: both periods should be as long and cover the same calendar months. */
function periodsDiffer({ baseline, after }: Periods): boolean {
  if (baseline.from === null || baseline.to === null || after.from === null || after.to === null)
    return false;
  const isAsLong = Math.abs(daysIn(baseline.from, baseline.to) - daysIn(after.from, after.to)) <= DAYS_APART;
  return (
    !isAsLong || monthOf(baseline.from) !== monthOf(after.from) || monthOf(baseline.to) !== monthOf(after.to)
  );
}

/** Where costs of a stage would be entered. */
const placesOf = ({ costs }: Case, stage: 'initial' | 'running'): readonly string[] => {
  const lines = costs.filter((line) => line.stage === stage);
  return lines.length === 0 ? ['costs'] : lines.map(({ id }) => `costs.${id}.flow`);
};

const isEntered = (theCase: Case, stage: 'initial' | 'running'): boolean =>
  theCase.costs.some((line) => line.stage === stage && !isOpen(line.flow));

/** The last month in which a flow has something by itself; without an end it goes as far as the horizon. */
function lastMonthOf(flow: BenefitFlow | CostFlow): number {
  if (flow.form === 'schedule') {
    const { length } = flow.amounts;
    return flow.per === 'month' ? length : length * MONTHS_A_YEAR;
  }
  if ('month' in flow) return flow.month;
  return 'from' in flow ? (flow.to ?? flow.from) : 0;
}

function beyondHorizon({ terms: { horizonMonths }, benefits, costs }: Case): readonly string[] {
  const isLate = ({ flow }: { readonly flow: BenefitFlow | CostFlow | null }): boolean =>
    flow !== null && lastMonthOf(flow) > horizonMonths;
  return [
    ...benefits.filter(isLate).map(({ id }) => `benefits.${id}.flow`),
    ...costs.filter(isLate).map(({ id }) => `costs.${id}.flow`),
  ];
}

interface InInitiative {
  readonly id: string;
  readonly name: string;
  readonly initiative: string | null;
}

/** A line belongs to one initiative by its form; entered once more under its name it may still count twice. */
function twins(list: 'benefits' | 'costs', lines: readonly InInitiative[]): readonly string[] {
  const key = ({ name }: InInitiative): string => name.trim().toLowerCase();
  const named = lines.filter((line) => key(line) !== '' && line.initiative !== null);
  return named
    .filter((line) => named.some((other) => key(other) === key(line) && other.initiative !== line.initiative))
    .map(({ id }) => `${list}.${id}.initiative`);
}

const inTwoInitiatives = ({ benefits, costs }: Case): readonly string[] => [
  ...twins('benefits', benefits),
  ...twins('costs', costs),
];

/** Measured once, and now a target again. */
const switchedToTarget = ({ metrics }: Case): readonly string[] =>
  Object.entries(metrics).flatMap(([id, metric]) =>
    metric.basis === 'target' && metric.afterEvidence !== null ? [`metrics.${id}.basis`] : [],
  );

/** What the case itself shows, whatever the numbers are. */
export function factsOf({ theCase, benefits, off, costs }: Parts): readonly Finding[] {
  const kinds = new Set(benefits.map(({ line }) => line.kind));
  const hasChurn = typeof theCase.metrics.monthlyChurn?.baseline === 'number';
  const open = costs.lines.filter(({ line }) => isOpen(line.flow)).map(({ line }) => `costs.${line.id}.flow`);
  const late = beyondHorizon(theCase);
  const twice = inTwoInitiatives(theCase);
  const withoutHours = [...off].filter(([, { code }]) => code === 'noProductiveHours').map(([id]) => id);
  const facts: readonly (Fact & { readonly failed: boolean })[] = [
    {
      id: 'periodsDiffer',
      failed: periodsDiffer(theCase.periods),
      paths: ['periods.baseline', 'periods.after'],
    },
    { id: 'noInitialCost', failed: !isEntered(theCase, 'initial'), paths: placesOf(theCase, 'initial') },
    { id: 'noRunningCost', failed: !isEntered(theCase, 'running'), paths: placesOf(theCase, 'running') },
    { id: 'openCosts', failed: open.length > 0, paths: open },
    { id: 'beyondHorizon', failed: late.length > 0, paths: late },
    { id: 'twoInitiatives', failed: twice.length > 0, paths: twice },
    {
      id: 'churnWithoutSubscription',
      failed: theCase.project.businessModel !== 'subscription' && hasChurn,
      paths: ['metrics.monthlyChurn.baseline'],
    },
    {
      id: 'ordersCountedTwice',
      failed: kinds.has('salesGrowth') && kinds.has('upselling'),
      paths: ['metrics.ordersPerCustomer.after'],
    },
    {
      id: 'measuredToTarget',
      failed: switchedToTarget(theCase).length > 0,
      paths: switchedToTarget(theCase),
    },
    { id: 'exampleFigures', failed: theCase.examples.length > 0, paths: theCase.examples },
    {
      id: 'noProductiveHours',
      failed: withoutHours.length > 0,
      paths: ['metrics.utilisation.baseline', 'metrics.paidHours.baseline'],
    },
  ];
  return facts.map(({ id, failed, paths }) => ({ id, failed: failed ? 1 : 0, paths: failed ? paths : [] }));
}
