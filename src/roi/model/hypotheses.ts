import { e, text } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { metric } from '../case/metrics.js';
import type { Case, Evidence, Hypothesis } from '../case/types.js';
import type { Book, Section } from './book.js';
import { comparisonOf, type Comparison } from './comparison.js';
import { labelOf } from './labels.js';
import { sampleOf, type SampleCells } from './sample.js';
import type { Terms } from './terms.js';

/** A behaviour compared between two cohorts, A less B. Whatever comes out is association, not proof. */
export interface HypothesisCells {
  readonly hypothesis: Hypothesis;
  readonly a?: SampleCells;
  readonly b?: SampleCells;
  /** Its `before` is cohort B, its `after` cohort A. */
  readonly comparison?: Comparison;
  readonly verdict: Cell<'text'>;
}

function verdictOn(comparison: Comparison | undefined, { significance }: Terms): Expr {
  if (!comparison) return text('hypothesis.noSamples');
  const { p, tooFew } = comparison;
  const tested = e.if(e['<'](p, significance), text('hypothesis.differ'), text('hypothesis.alike'));
  return e.if(e['='](tooFew, 1), text('hypothesis.tooFew'), tested);
}

function hypothesisOf(hypothesis: Hypothesis, section: Section, terms: Terms): HypothesisCells {
  const id = `hypothesis.${hypothesis.id}`;
  const sample = (cohort: 'cohortA' | 'cohortB', evidence: Evidence): SampleCells => {
    const unit = evidence.kind === 'mean' && hypothesis.metric ? metric(hypothesis.metric).unit : 'number';
    const path = `hypotheses.${hypothesis.id}.${cohort}.evidence`;
    return sampleOf(evidence, { path, id: `${id}.${cohort}`, of: `${id} ${cohort}`, unit }, section, terms);
  };
  const { cohortA, cohortB } = hypothesis;
  const a = cohortA.evidence && sample('cohortA', cohortA.evidence);
  const b = cohortB.evidence && sample('cohortB', cohortB.evidence);
  const comparison = a && b ? comparisonOf(b, a, { id, of: id }, section, terms) : undefined;
  return {
    hypothesis,
    ...(a && { a }),
    ...(b && { b }),
    ...(comparison && { comparison }),
    verdict: section.sentence(
      `${id}.verdict`,
      labelOf('hypothesis.verdict', id),
      verdictOn(comparison, terms),
    ),
  };
}

/** The hypotheses of the case, in its order. */
export function hypothesesOf(theCase: Case, book: Book, terms: Terms): readonly HypothesisCells[] {
  const section = book.section('hypotheses');
  return theCase.hypotheses.map((hypothesis) => hypothesisOf(hypothesis, section, terms));
}
