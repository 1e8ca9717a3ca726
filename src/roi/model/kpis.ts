import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { sortOfCell } from '../../formula/expr.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Unit } from '../../kpi/define.js';
import { DERIVED_KPIS, KPI_IDS, type DerivedKpiId, type KpiId } from '../case/kpis.js';
import { metric, type MetricId } from '../case/metrics.js';
import type { Case } from '../case/types.js';
import { benchmarkOf, type BenchmarkCells, type Better } from './benchmarkCells.js';
import type { Book, Section } from './book.js';
import { changeOf, type Change } from './changes.js';
import type { Comparison } from './comparison.js';
import { verdictOn, type EvidenceCells } from './evidence.js';
import { labelOf, metricOf, WORDS } from './labels.js';
import type { MetricCells } from './metricCells.js';
import { maxOf, minOf } from './parts.js';
import { STATE_CODES } from './states.js';

/** A row of the KPI sheet. */
export interface KpiCells {
  readonly id: KpiId;
  readonly unit: Unit;
  readonly better: Better;
  /** Block of the sheet; none for figures that only price others. */
  readonly audience: 'customers' | 'team' | undefined;
  /** A figure, or a word where one that follows from others cannot be computed. */
  readonly baseline: Cell<'number'>;
  /** The baseline itself where nothing was entered. */
  readonly after: Cell<'number'>;
  /** None where nothing was entered. */
  readonly change?: Change;
  /** The before/after test with the interval of the change. */
  readonly comparison?: Comparison;
  /** What the change rests on, in words; none of what follows from other figures. */
  readonly verdict?: Cell<'text'>;
  readonly benchmarks: readonly BenchmarkCells[];
  /** Traffic light: 1 good, 0 attention, −1 bad; none where there is nothing to judge by. */
  readonly light?: Cell<'number'>;
  /** How the figure stands against its benchmarks, in words. */
  readonly against?: Cell<'text'>;
}

type Figures = Pick<KpiCells, 'baseline' | 'after' | 'change' | 'comparison' | 'verdict'> & {
  readonly state?: Cell<'number'>;
};

interface Given {
  readonly theCase: Case;
  readonly section: Section;
  readonly metrics: MetricCells;
  readonly evidence: EvidenceCells;
}

const isDerived = (id: KpiId): id is DerivedKpiId => Object.hasOwn(DERIVED_KPIS, id);

function ofMetric(id: MetricId, { section, metrics, evidence }: Given): Figures {
  const baseline = metrics.baseline(id);
  const after = metrics.after(id);
  const comparison = evidence.samples.get(id)?.comparison;
  if (after === baseline) return { baseline, after };
  const of = metricOf(id);
  const state = evidence.state(id, baseline, after);
  return {
    baseline,
    after,
    change: changeOf({ baseline, after }, { id: `kpi.${id}`, of, unit: metric(id).unit }, section),
    ...(comparison && { comparison }),
    state,
    verdict: section.sentence(`kpi.${id}.verdict`, labelOf('kpi.verdict', of), verdictOn(state)),
  };
}

/** undefined: figures are missing. */
function ofDerived(id: DerivedKpiId, { section, metrics }: Given): Figures | undefined {
  const { of, times, unit } = { times: undefined, ...DERIVED_KPIS[id] };
  const made = [...of, ...(times ? [times.of] : [])];
  if (!made.every((part) => metrics.has(part))) return undefined;
  const at = (when: 'baseline' | 'after'): Cell<'number'> => {
    const quotient = e['/'](metrics[when](of[0]), metrics[when](of[1]));
    const figure = times ? e['*'](quotient, metrics[when](times.of)) : quotient;
    return section.cell(
      `kpi.${id}.${when}`,
      labelOf(`metric.${when}`, metricOf(id)),
      e.iferror(figure, text(WORDS.noFigure)),
    );
  };
  const baseline = at('baseline');
  if (made.every((part) => metrics.after(part) === metrics.baseline(part)))
    return { baseline, after: baseline };
  const after = at('after');
  const change = changeOf({ baseline, after }, { id: `kpi.${id}`, of: metricOf(id), unit }, section);
  return { baseline, after, change };
}

/** Where the figure may be a word, what is said of a figure, and what is said without one. */
const ofFigure = (figure: Cell<'number'>, said: Expr, otherwise: Arg): Expr =>
  sortOfCell(figure) === 'mixed' ? e.if(e.isNumber(figure), said, otherwise) : said;

/** All benchmarks reached, some, or none; without benchmarks a proven change for the better or for the worse. */
function lightOf(
  figure: Cell<'number'>,
  benchmarks: readonly BenchmarkCells[],
  state: Arg | undefined,
): Expr | undefined {
  const reached = benchmarks.map((one) => one.reached);
  if (reached.length > 0) return ofFigure(figure, e['-'](e['+'](minOf(reached), maxOf(reached)), 1), 0);
  if (state === undefined) return undefined;
  const unproven = e.if(e['='](state, STATE_CODES.wrongDirection), -1, 0);
  return e.if(e['='](state, STATE_CODES.proven), 1, unproven);
}

function benchmarkWords(figure: Cell<'number'>, light: Cell<'number'>): Expr {
  const others = e.if(e['='](light, 0), text('benchmark.some'), text('benchmark.none'));
  const said = e.if(e['='](light, 1), text('benchmark.all'), others);
  return ofFigure(figure, said, text(WORDS.noFigure));
}

function kpiOf(id: KpiId, given: Given): KpiCells | undefined {
  const { theCase, section, metrics } = given;
  const facts: { unit: Unit; better?: Better; audience?: KpiCells['audience'] } = isDerived(id)
    ? DERIVED_KPIS[id]
    : metric(id);
  if (!isDerived(id) && !metrics.has(id)) return undefined;
  const found = isDerived(id) ? ofDerived(id, given) : ofMetric(id, given);
  if (!found) return undefined;
  const { state, ...figures } = found;
  const { unit, better, audience } = facts;
  const benchmarks = theCase.benchmarks
    .filter((benchmark) => benchmark.kpi === id)
    .flatMap((benchmark) => benchmarkOf(benchmark, figures.after, { better, unit }, section) ?? []);
  const shown = lightOf(figures.after, benchmarks, better && state);
  const light = shown && section.cell(`kpi.${id}.light`, labelOf('kpi.light', metricOf(id)), shown);
  const against =
    light && benchmarks.length > 0
      ? section.sentence(
          `kpi.${id}.against`,
          labelOf('kpi.against', metricOf(id)),
          benchmarkWords(figures.after, light),
        )
      : undefined;
  return {
    id,
    unit,
    better,
    audience,
    ...figures,
    benchmarks,
    ...(light && { light }),
    ...(against && { against }),
  };
}

/** The KPIs of the case that have figures, in the order of the lists. */
export function kpisOf(
  theCase: Case,
  book: Book,
  metrics: MetricCells,
  evidence: EvidenceCells,
): readonly KpiCells[] {
  const given = { theCase, section: book.section('kpis'), metrics, evidence };
  return KPI_IDS.flatMap((id) => kpiOf(id, given) ?? []);
}
