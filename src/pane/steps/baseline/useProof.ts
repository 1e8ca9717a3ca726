import { NumberFormatter } from '@internationalized/number';
import { fill } from '../../../i18n/fill.js';
import type { PaneBaselineWords } from '../../../i18n/paneBaseline.en.js';
import { metric, type MetricId } from '../../../roi/case/metrics.js';
import { stateAt, type State } from '../../../roi/model/states.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import type { Figures } from '../../state/liveFigures.js';
import { useCasePart, usePane, usePaneState } from '../../state/usePane.js';
import { formatSigned } from './formatChange.js';

const ANSWERS = { share: 'Evidence.n', mean: 'Evidence.n', nps: undefined } as const;

/** How many answers a sample has. */
const answersId = (id: MetricId, side: 'baseline' | 'after'): string => {
  const { evidence = 'nps' } = metric(id);
  const entered = ANSWERS[evidence];
  return entered === undefined ? `evidence.${id}.${side}.answers` : `metrics.${id}.${side}${entered}`;
};

/** A number of the model; undefined where there is none, or a word stands for it. */
const useNumber = (id: string): number | undefined => usePaneState(({ figures }) => numberOf(figures, id));
const numberOf = (figures: Figures | undefined, id: string): number | undefined => {
  const result = figures?.resultOf(id);
  return typeof result === 'number' ? result : undefined;
};

interface Told {
  readonly state: State;
  readonly p: string;
  readonly needed: string;
}

function verdictOf({ state, p, needed }: Told, own: PaneBaselineWords['proof']): string {
  switch (state) {
    case 'proven':
    case 'wrongDirection':
    case 'unchanged':
      return own[state];
    case 'notSignificant':
      return fill(own.notSignificant, { p });
    case 'tooFew':
      return fill(own.tooFew, { needed });
    case 'target':
    case 'noEvidence':
      return '';
  }
}

/** `n 412 / 398 · −1:31 to −0:45 · proven`; undefined of a target, and where nothing changed. */
export function useProof(id: MetricId): string | undefined {
  const { words } = usePane();
  const setting = useEntrySetting();
  const isMeasured = useCasePart(
    ({ metrics }) => metrics[id]?.basis === 'measured' && metrics[id].after !== null,
  );
  const before = useNumber(answersId(id, 'baseline'));
  const after = useNumber(answersId(id, 'after'));
  const low = useNumber(`evidence.${id}.low`);
  const high = useNumber(`evidence.${id}.high`);
  const p = useNumber(`evidence.${id}.p`);
  const needed = useNumber(`evidence.${id}.needed`);
  const state = stateAt(useNumber(`evidence.${id}.state`) ?? 0);
  if (!isMeasured) return undefined;
  const { proof: own } = words.baseline;
  if (before === undefined && after === undefined) return own.noSample;
  if (before === undefined || after === undefined) return own.oneSample;
  const number = (value: number | undefined, digits = {}): string =>
    value === undefined ? '' : new NumberFormatter(setting.locale, digits).format(value);
  const kind = entryKindOfMetric(id);
  const end = (value: number): string => formatSigned(value, kind, setting, words);
  const interval =
    low === undefined || high === undefined ? '' : fill(own.interval, { low: end(low), high: end(high) });
  const told = { state, p: number(p, { maximumSignificantDigits: 2 }), needed: number(needed) };
  const counted = fill(own.samples, { baseline: number(before), after: number(after) });
  return [counted, interval, verdictOf(told, own)].filter(Boolean).join(' · ');
}
