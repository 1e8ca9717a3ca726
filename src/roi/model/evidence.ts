import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { METRIC_IDS, metric, type MetricId } from '../case/metrics.js';
import type { Case, Evidence, Metric } from '../case/types.js';
import type { Book, Section } from './book.js';
import { labelOf } from './labels.js';
import { meanStatistic, npsStatistic, shareStatistic, type Statistic } from './statistics.js';
import { flag } from './parts.js';
import type { Terms } from './terms.js';

/** Fewer answers in a group prove nothing. */
const FEWEST_ANSWERS = 30;
/** Of the test whose sample size is named. */
const POWER = 0.8;

/** Where a change of a metric stands; the order is that of doubt. */
export const STATES = [
  'unchanged',
  'proven',
  'target',
  'noEvidence',
  'notSignificant',
  'tooFew',
  'wrongDirection',
] as const;
export type State = (typeof STATES)[number];
export const stateAt = (code: number): State => STATES[code] ?? 'unchanged';
export const codeOf = (state: State): number => STATES.indexOf(state);

/** One before/after test. */
export interface Test {
  readonly metric: MetricId;
  readonly change: Cell<'number'>;
  readonly statistic: Cell<'number'>;
  readonly p: Cell<'number'>;
  /** 1: too few answers, or too few expected ones. */
  readonly tooFew: Cell<'number'>;
  /** In each group, for this change at a power of 80 %. */
  readonly needed: Cell<'number'>;
}

const STATISTICS = { share: shareStatistic, mean: meanStatistic, nps: npsStatistic } as const;

function statisticOf(
  before: Evidence,
  after: Evidence,
  enter: (part: string, value: number) => Cell<'number'>,
): Statistic {
  const sample = (evidence: Evidence, when: string): Readonly<Record<string, Cell<'number'>>> =>
    Object.fromEntries(
      Object.entries(evidence).flatMap(([part, value]) =>
        typeof value === 'number' ? [[part, enter(`${when}Evidence.${part}`, value)]] : [],
      ),
    );
  return STATISTICS[before.kind](sample(before, 'baseline'), sample(after, 'after'));
}

function testOf(
  id: MetricId,
  { baselineEvidence, afterEvidence }: Metric,
  section: Section,
  alpha: Arg,
): Test | undefined {
  if (!baselineEvidence || baselineEvidence.kind !== afterEvidence?.kind) return undefined;
  const at = (part: string): string => `evidence.${id}.${part}`;
  const enter = (part: string, value: number): Cell<'number'> =>
    section.input(`metrics.${id}.${part}`, labelOf(`evidence.${part}`, id), value);
  const { change, value, p, answers, expected, variance, floor } = statisticOf(
    baselineEvidence,
    afterEvidence,
    enter,
  );
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(at(part), labelOf(`evidence.${part}`, id), expr);
  const changed = make('change', change);
  const statistic = make('statistic', value);
  const pValue = make('p', p(statistic));
  const few = e.or(e['<'](answers, FEWEST_ANSWERS), e['<'](expected ?? answers, floor));
  const tooFew = make('tooFew', flag(few));
  const reach = e['+'](e.normQuantile(e['-'](1, e['/'](alpha, 2))), e.normQuantile(POWER));
  const needed = make(
    'needed',
    e.if(
      e['='](changed, 0),
      FEWEST_ANSWERS,
      e.iferror(
        e.max(
          FEWEST_ANSWERS,
          e.roundup(e['/'](e['*'](2, variance, reach, reach), e['*'](changed, changed)), 0),
        ),
        FEWEST_ANSWERS,
      ),
    ),
  );
  return { metric: id, change: changed, statistic, p: pValue, tooFew, needed };
}

export interface EvidenceCells {
  readonly tests: ReadonlyMap<MetricId, Test>;
  /** The place of the state of a metric's change among STATES. */
  readonly state: (id: MetricId, baseline: Cell<'number'>, after: Cell<'number'>) => Cell<'number'>;
}

const isBetter = (id: MetricId, change: Cell<'number'>): Expr => {
  const { better } = metric(id);
  if (better === undefined) return e['<>'](change, 0);
  return better === 'higher' ? e['>'](change, 0) : e['<'](change, 0);
};

/** Tests of all metrics that have a sample before and after. */
export function evidenceOf(theCase: Case, book: Book, terms: Terms): EvidenceCells {
  const section = book.section('evidence');
  const tests = new Map<MetricId, Test>();
  for (const id of METRIC_IDS) {
    const entered = theCase.metrics[id];
    const test = entered && testOf(id, entered, section, terms.significance);
    if (test) tests.set(id, test);
  }
  const states = new Map<MetricId, Cell<'number'>>();
  function make(id: MetricId, baseline: Cell<'number'>, after: Cell<'number'>): Cell<'number'> {
    const test = tests.get(id);
    const isTarget = theCase.metrics[id]?.basis === 'target';
    const verdict = (): Arg => {
      if (isTarget) return codeOf('target');
      if (!test) return codeOf('noEvidence');
      const decided = e.if(isBetter(id, test.change), codeOf('proven'), codeOf('wrongDirection'));
      const tested = e.if(e['<'](test.p, terms.significance), decided, codeOf('notSignificant'));
      return e.if(e['='](test.tooFew, 1), codeOf('tooFew'), tested);
    };
    const expr =
      baseline === after
        ? codeOf('unchanged')
        : e.if(e['='](after, baseline), codeOf('unchanged'), verdict());
    return section.cell(`evidence.${id}.state`, labelOf('evidence.state', id), expr);
  }
  return {
    tests,
    state(id, baseline, after) {
      const known = states.get(id) ?? make(id, baseline, after);
      states.set(id, known);
      return known;
    },
  };
}
