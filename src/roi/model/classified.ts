import type { MetricId } from '../case/metrics.js';
import type { BenefitCells } from './benefitLine.js';
import type { Calculation } from './calculator.js';
import { isSoftKind, type OffReason } from './lineStatus.js';
import { codeOf, stateAt, type State } from './states.js';

/** Why a line does not count as hard. Words: `reason.{code}` in src/i18n/model.en.ts. */
export type SoftReason =
  | { readonly code: 'softKind' | 'askedSoft' | 'noSource' }
  /** Under the policy that asks for proof, or whatever the policy: what the metric lacks. */
  | {
      readonly code: Exclude<State, 'unchanged' | 'proven'>;
      readonly metric: MetricId;
      /** Answers needed in each group. */
      readonly needed?: number;
    };

/** What became of a line. */
export type Classified =
  | { readonly id: string; readonly class: 'off'; readonly off: OffReason }
  | { readonly id: string; readonly class: 'hard'; readonly isLoss: boolean }
  /** Priced month by month: losses among its months are hard. */
  | { readonly id: string; readonly class: 'soft'; readonly reasons: readonly SoftReason[] };

function reasonsOf(
  { line, admitted, changes }: BenefitCells,
  { model, tape }: Calculation,
): readonly SoftReason[] {
  if (tape.number(admitted) !== 0) return [];
  if (isSoftKind(line)) return [{ code: 'softKind' }];
  if (line.class === 'soft') return [{ code: 'askedSoft' }];
  const { hardPolicy } = model.theCase.terms;
  const most = codeOf(hardPolicy === 'proven' ? 'proven' : 'noEvidence');
  if (changes.length === 0) return [{ code: 'noSource' }];
  return changes.flatMap((metric): readonly SoftReason[] => {
    const { baseline, after } = model.metrics;
    const code = tape.number(model.evidence.state(metric, baseline(metric), after(metric)));
    if (code <= most) return [];
    const state = stateAt(code);
    if (state === 'unchanged' || state === 'proven') return [];
    const needed = model.evidence.samples.get(metric)?.comparison?.needed;
    return [
      { code: state, metric, ...(state === 'tooFew' && needed ? { needed: tape.number(needed) } : {}) },
    ];
  });
}

/** The class of every benefit line, in the order of the case, and every reason for a demotion. */
export function classified(calculation: Calculation): readonly Classified[] {
  const { model, tape } = calculation;
  const on = new Map(model.benefits.map((cells) => [cells.line.id, cells]));
  return model.theCase.benefits.flatMap(({ id }): readonly Classified[] => {
    const off = model.off.get(id);
    if (off) return [{ id, class: 'off', off }];
    const cells = on.get(id);
    if (!cells) return [];
    const isLoss = cells.loss !== undefined && tape.number(cells.loss) === 1;
    const isHard = isLoss || tape.number(cells.admitted) === 1;
    return [
      isHard ? { id, class: 'hard', isLoss } : { id, class: 'soft', reasons: reasonsOf(cells, calculation) },
    ];
  });
}
