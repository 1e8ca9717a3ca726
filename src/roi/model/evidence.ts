import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { METRIC_IDS, metric, type MetricId } from '../case/metrics.js';
import { partsFor } from '../case/parts.js';
import type { Case, Evidence } from '../case/types.js';
import type { Book, Section } from './book.js';
import { comparisonOf, type Comparison } from './comparison.js';
import { labelOf, metricOf } from './labels.js';
import { sampleOf, type SampleCells } from './sample.js';
import { STATE_CODES, STATES, type State } from './states.js';
import type { Terms } from './terms.js';

/** What backs one metric. */
export interface MetricEvidence {
  readonly baseline?: SampleCells;
  readonly after?: SampleCells;
  /** The before/after test, when both samples are there. */
  readonly comparison?: Comparison;
}

export interface EvidenceCells {
  /** Of the metrics that have a sample. */
  readonly samples: ReadonlyMap<MetricId, MetricEvidence>;
  /** The place of the state of a metric's change among STATES. */
  readonly state: (id: MetricId, baseline: Cell<'number'>, after: Cell<'number'>) => Cell<'number'>;
}

/** The state in words. */
export function verdictOn(state: Cell<'number'>): Expr {
  const [last, ...others] = [...STATES].reverse() as [State, ...State[]];
  return others.reduce<Expr>(
    (otherwise, one) => e.if(e['='](state, STATE_CODES[one]), text(`verdict.${one}`), otherwise),
    text(`verdict.${last}`),
  );
}

function samplesOf(theCase: Case, id: MetricId, section: Section, terms: Terms): MetricEvidence {
  const { unit } = metric(id);
  const sample = (side: 'baseline' | 'after', evidence: Evidence): SampleCells =>
    sampleOf(
      evidence,
      {
        path: `metrics.${id}.${side}Evidence`,
        id: `evidence.${id}.${side}`,
        of: `${metricOf(id)} ${side}`,
        unit,
      },
      section,
      terms,
    );
  const { baselineEvidence, afterEvidence } = theCase.metrics[id] ?? {};
  const baseline = baselineEvidence && sample('baseline', baselineEvidence);
  const after = afterEvidence && sample('after', afterEvidence);
  return {
    ...(baseline && { baseline }),
    ...(after && { after }),
    ...(baseline &&
      after && {
        comparison: comparisonOf(baseline, after, { id: `evidence.${id}`, of: metricOf(id) }, section, terms),
      }),
  };
}

const isBetter = (id: MetricId, change: Cell<'number'>): Expr => {
  const { better } = metric(id);
  if (better === undefined) return e['<>'](change, 0);
  return better === 'higher' ? e['>'](change, 0) : e['<'](change, 0);
};

/** All samples, and the tests of the metrics that have one before and one after. */
export function evidenceOf(theCase: Case, book: Book, terms: Terms): EvidenceCells {
  const section = book.section('evidence');
  const samples = new Map(
    METRIC_IDS.map((id) => [id, samplesOf(theCase, id, section, terms)] as const).filter(
      ([, { baseline, after }]) => baseline ?? after,
    ),
  );
  const states = new Map<MetricId, Cell<'number'>>();
  function make(id: MetricId, baseline: Cell<'number'>, after: Cell<'number'>): Cell<'number'> {
    const comparison = samples.get(id)?.comparison;
    const parts = partsFor(theCase, id);
    const isTarget = (parts.length > 0 ? parts : [id]).some(
      (one) => theCase.metrics[one]?.basis === 'target',
    );
    const verdict = (): Arg => {
      if (isTarget) return STATE_CODES.target;
      if (!comparison) return STATE_CODES.noEvidence;
      const decided = e.if(isBetter(id, comparison.change), STATE_CODES.proven, STATE_CODES.wrongDirection);
      const tested = e.if(e['<'](comparison.p, terms.significance), decided, STATE_CODES.notSignificant);
      return e.if(e['='](comparison.tooFew, 1), STATE_CODES.tooFew, tested);
    };
    const expr =
      baseline === after
        ? STATE_CODES.unchanged
        : e.if(e['='](after, baseline), STATE_CODES.unchanged, verdict());
    return section.cell(`evidence.${id}.state`, labelOf('evidence.state', metricOf(id)), expr);
  }
  return {
    samples,
    state(id, baseline, after) {
      const known = states.get(id) ?? make(id, baseline, after);
      states.set(id, known);
      return known;
    },
  };
}
