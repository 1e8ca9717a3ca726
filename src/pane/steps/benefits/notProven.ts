import { fill } from '../../../i18n/fill.js';
import { NumberFormatter } from '@internationalized/number';
import type { MetricId } from '../../../roi/case/metrics.js';
import type { Evidence } from '../../../roi/case/types.js';
import { formatEntry } from '../../entry/formatEntry.js';
import type { Figures } from '../../state/liveFigures.js';
import type { PaneModel } from '../../state/paneModel.js';

const answersIn = (evidence: Evidence): number =>
  evidence.kind === 'nps' ? evidence.promoters + evidence.passives + evidence.detractors : evidence.n;

/** How many answers the smaller of both samples lacks; 0 where it has enough. */
function lacking(metric: MetricId, { theCase, resultOf }: Figures): number {
  const needed = resultOf(`evidence.${metric}.needed`);
  const { baselineEvidence = null, afterEvidence = null } = theCase.metrics[metric] ?? {};
  if (typeof needed !== 'number' || !baselineEvidence || !afterEvidence) return 0;
  return Math.max(0, needed - Math.min(answersIn(baselineEvidence), answersIn(afterEvidence)));
}

/** How far a change is from being proven: `p`, and how many answers are missing; undefined where nothing was tested. */
export function notProven(
  metric: MetricId,
  figures: Figures,
  { words, port }: PaneModel,
): string | undefined {
  const p = figures.resultOf(`evidence.${metric}.p`);
  if (typeof p !== 'number') return undefined;
  const { notProven: told, fewMore } = words.benefits.why;
  const more = lacking(metric, figures);
  const setting = { locale: port.locale, currency: '' };
  return fill(more === 0 ? told : fewMore, {
    p: new NumberFormatter(port.locale, { maximumSignificantDigits: 2 }).format(p),
    more: formatEntry(more, 'count', setting),
  });
}
