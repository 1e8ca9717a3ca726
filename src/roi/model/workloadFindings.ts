import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Expr } from '../../formula/expr.js';
import { enteredParts, partsFor } from '../case/parts.js';
import { CONSTANTS } from './constants.js';
import type { Finder } from './finding.js';
import { flag, sumOf } from './parts.js';
import { MONTHS_A_YEAR } from './terms.js';

const apart = (found: Arg, entered: Arg, share: Arg): Expr =>
  flag(e['>'](e.abs(e['-'](found, entered)), e['*'](share, entered)));

/** Freed time is worth no more than the whole team is paid. */
const payroll: Finder = ({ workload, metrics }) => {
  if (!workload?.block || !metrics.has('agents')) return undefined;
  const monthly = e['/'](e['*'](metrics.baseline('agents'), metrics.baseline('costPerAgent')), MONTHS_A_YEAR);
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
  const hours = e['/'](e['*'](workload.contacts, handleTime), CONSTANTS.secondsAnHour);
  const implied = e.iferror(e['/'](hours, productiveHours), 0);
  return {
    id: 'impliedAgents',
    failed: apart(implied, metrics.baseline('agents'), CONSTANTS.agentsApart),
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
    failed: apart(workload.contactsAfter, metrics.after('contactsPerMonth'), CONSTANTS.contactsApart),
    paths: ['metrics.contactsPerMonth.after'],
  };
};

/** Entered whole and in parts as well, the parts should come to the whole. */
const handleTime: Finder = ({ theCase, metrics }) => {
  const parts = enteredParts(theCase, 'handleTime');
  if (parts.length === 0 || partsFor(theCase, 'handleTime').length > 0) return undefined;
  const isApart = (when: 'baseline' | 'after'): Expr =>
    apart(sumOf(parts.map(metrics[when])), metrics[when]('handleTime'), CONSTANTS.handlingApart);
  return {
    id: 'handleTimeAddsUp',
    failed: e.max(isApart('baseline'), isApart('after')),
    paths: ['metrics.handleTime.baseline', ...parts.map((id) => `metrics.${id}.baseline`)],
  };
};

/** Whether contacts, times and the team fit together. */
export const WORKLOAD_FINDERS: readonly Finder[] = [payroll, impliedAgents, measuredContacts, handleTime];
