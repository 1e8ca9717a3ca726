import { fill } from '../../../i18n/fill.js';
import { NumberFormatter } from '@internationalized/number';
import type { BenefitLine, Case } from '../../../roi/case/types.js';
import { whyOff, type OffReason } from '../../../roi/model/lineStatus.js';
import type { SoftReason } from '../../../roi/model/classified.js';
import { formatPercent } from '../../entry/formatPercent.js';
import type { Figures } from '../../state/liveFigures.js';
import type { LineFigures, Rests } from '../../state/lineFigures.js';
import type { PaneModel } from '../../state/paneModel.js';
import { notProven } from './notProven.js';

/** What a benefit line says about itself, in words. */
export interface LineTold {
  readonly badge: 'hard' | 'soft' | 'needs' | 'none';
  /** Figures that are missing. */
  readonly needs: number;
  readonly full: number | undefined;
  readonly why: string;
  /** The figure to look at. */
  readonly target: string | undefined;
  /** Something has to be entered there, or it only explains. */
  readonly isMissing: boolean;
}

const SMALLEST_P = 0.001;
const BETWEEN = ' · ';

type Told = Pick<LineTold, 'why' | 'target'>;

const names = (rests: readonly Rests[], { words }: PaneModel): string =>
  rests.map(({ metric }) => words.roi.metrics[metric]).join(', ');

function provenTold(rests: readonly Rests[], { words, port }: PaneModel): string {
  const { proven, provenBelow } = words.benefits.why;
  const worst = Math.max(...rests.map(({ p }) => p ?? 0));
  const format = new NumberFormatter(port.locale, { maximumSignificantDigits: 2 });
  return worst < SMALLEST_P
    ? fill(provenBelow, { p: format.format(SMALLEST_P) })
    : fill(proven, { p: format.format(worst) });
}

/** What a hard line rests on. */
function hardTold({ source }: BenefitLine, { rests }: LineFigures, pane: PaneModel): Told {
  const { why } = pane.words.benefits;
  const first = rests[0];
  if (!first) return { why: source === '' ? why.entered : fill(why.source, { source }), target: undefined };
  const doubtful = (['target', 'noEvidence'] as const).find((state) =>
    rests.some((one) => one.state === state),
  );
  const state = doubtful ?? (rests.some((one) => one.state === 'proven') ? 'proven' : 'unchanged');
  const those = rests.filter((one) => one.state === state);
  const target = `metrics.${(those[0] ?? first).metric}.after`;
  if (state === 'proven') return { why: provenTold(those, pane), target };
  return { why: fill(why[state], { metrics: names(those, pane) }), target };
}

/** Of a change that was tested and not found, how far it is from that; of others what the model says. */
function reasonTold(
  reason: SoftReason,
  isOnly: boolean,
  figures: Figures | undefined,
  pane: PaneModel,
): string {
  const { words } = pane;
  const metric = 'metric' in reason ? words.roi.metrics[reason.metric] : '';
  const isTested = reason.code === 'notSignificant' || reason.code === 'tooFew';
  const told = isTested && figures ? notProven(reason.metric, figures, pane) : undefined;
  if (told === undefined) return fill(words.model.reasons[reason.code], { metric, needed: '' });
  return isOnly ? told : fill(words.benefits.why.ofMetric, { metric, told });
}

function softTold(
  reasons: readonly SoftReason[],
  { id }: BenefitLine,
  figures: Figures | undefined,
  pane: PaneModel,
): Told {
  const told = reasons.map((reason) => reasonTold(reason, reasons.length === 1, figures, pane));
  const [first] = reasons;
  const field = first?.code === 'noSource' ? `benefits.${id}.source` : undefined;
  const target = first && 'metric' in first ? `metrics.${first.metric}.after` : field;
  return { why: told.join(BETWEEN), target };
}

const amountPath = ({ id, flow }: BenefitLine): string =>
  `benefits.${id}.flow.${flow?.form === 'schedule' ? 'amounts.1' : 'amount'}`;

function offTarget(off: OffReason, line: BenefitLine): string | undefined {
  switch (off.code) {
    case 'missingFigures':
      return off.metrics[0] && `metrics.${off.metrics[0]}.baseline`;
    case 'noAmount':
      return amountPath(line);
    case 'allDeflected':
      return 'metrics.deflectionRate.baseline';
    case 'noProductiveHours':
      return 'metrics.utilisation.baseline';
    case 'notYetReceived':
      return `benefits.${line.id}.received`;
    case 'switchedOff':
      return undefined;
  }
}

function offTold(off: OffReason | undefined, line: BenefitLine, { words }: PaneModel): LineTold {
  const needs = off?.code === 'missingFigures' ? off.metrics : [];
  const metrics = needs.map((metric) => words.roi.metrics[metric]).join(', ');
  const why = !off
    ? ''
    : needs.length > 0
      ? fill(words.benefits.why.needs, { metrics })
      : words.model.off[off.code];
  return {
    badge: needs.length > 0 ? 'needs' : 'none',
    needs: needs.length,
    full: undefined,
    why,
    target: off && offTarget(off, line),
    isMissing: true,
  };
}

/** What the line would need if it were on; undefined: nothing. */
const wouldNeed = (line: BenefitLine, theCase: Case): OffReason | undefined =>
  whyOff({ ...line, on: true }, theCase);

/** What a line is worth, why it is hard or soft, and what it still needs. */
export function lineTold(
  line: BenefitLine,
  theCase: Case,
  figures: Figures | undefined,
  pane: PaneModel,
): LineTold {
  const known = figures?.benefits[line.id];
  if (!line.on || !known || known.status.class === 'off') {
    const off = known?.status.class === 'off' && line.on ? known.status.off : wouldNeed(line, theCase);
    const told = offTold(off, line, pane);
    return line.received && !off ? { ...told, why: pane.words.benefits.why.received } : told;
  }
  const { status, full } = known;
  const { why } = pane.words.benefits;
  const base = { needs: 0, full, isMissing: false } as const;
  if (status.class === 'soft')
    return { badge: 'soft', ...base, ...softTold(status.reasons, line, figures, pane) };
  if (status.isLoss) return { badge: 'hard', ...base, ...hardTold(line, known, pane), why: why.loss };
  const { why: rests, target } = hardTold(line, known, pane);
  const cashed =
    line.realisation === null
      ? []
      : [fill(why.cashed, { share: formatPercent(line.realisation, pane.port.locale, {}) })];
  return { badge: 'hard', ...base, why: [rests, ...cashed].join(BETWEEN), target };
}
