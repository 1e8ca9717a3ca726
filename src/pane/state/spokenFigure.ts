import { METRIC_IDS } from '../../roi/case/metrics.js';
import type { Case } from '../../roi/case/types.js';
import { entryKindOfMetric, type EntryKind } from '../entry/entryKind.js';
import { formatSpoken } from '../entry/formatSpoken.js';
import { figureAt } from './numbered.js';

/** By the last part of their figure path. */
const KINDS: Readonly<Record<string, EntryKind>> = {
  discountRate: 'rate',
  significance: 'share',
  attribution: 'share',
  realisation: 'share',
  probability: 'share',
  risk: 'share',
  growth: 'rate',
  amount: 'money',
  impact: 'money',
  startMonths: 'months',
  rampMonths: 'months',
};
const METRIC = /^metrics\.([^.]+)\.(?:baseline|after)$/;

function kindOf(path: string): EntryKind | undefined {
  const [, metric] = METRIC.exec(path) ?? [];
  const id = METRIC_IDS.find((one) => one === metric);
  return id ? entryKindOfMetric(id) : KINDS[path.slice(path.lastIndexOf('.') + 1)];
}

/** What a figure is now, as a sentence says it: `8 percent`. undefined of one that is empty or no figure. */
export function spokenFigure(theCase: Case, path: string, locale: string): string | undefined {
  const kind = kindOf(path);
  const value = figureAt(theCase, path);
  if (!kind || typeof value !== 'number') return undefined;
  return formatSpoken(value, kind, { locale, currency: theCase.terms.currency });
}
