import type { BenefitLine } from '../../../roi/case/types.js';
import { codeOf } from '../../../roi/model/states.js';
import type { Figures } from '../../state/liveFigures.js';

/** What a line that counts as hard rests on. */
export type Basis = 'measured' | 'target' | 'noEvidence';

export interface HardLines {
  readonly hard: number;
  readonly soft: number;
  readonly bases: Readonly<Record<Basis, number>>;
  /** The line with the largest hard benefits, and its share of all of them; none where nothing is gained. */
  readonly largest: { readonly line: BenefitLine; readonly share: number } | undefined;
}

const numberOf = (figures: Figures, id: string): number => {
  const value = figures.resultOf(id);
  return typeof value === 'number' ? value : 0;
};

/** By the worst state among the figures it lives on; of lines without any, by whether they name a source. */
function basisOf(figures: Figures, id: string): Basis {
  const worst = numberOf(figures, `benefits.${id}.worst`);
  if (worst === codeOf('target')) return 'target';
  return worst === codeOf('noEvidence') ? 'noEvidence' : 'measured';
}

function largestOf(figures: Figures): HardLines['largest'] {
  const { benefits } = figures.theCase;
  const all = figures.hard.benefits;
  const amounts = benefits.map((line) => ({
    line,
    amount: numberOf(figures, `benefit.${line.id}.hardTotal`),
  }));
  const [first] = amounts.sort((one, other) => other.amount - one.amount);
  if (!first || first.amount <= 0 || all <= 0) return undefined;
  return { line: first.line, share: first.amount / all };
}

/** How many lines carry the result, by what they rest on. */
export function hardLinesOf(figures: Figures): HardLines {
  const lines = Object.entries(figures.benefits);
  const of = (wanted: 'hard' | 'soft') => lines.filter(([, { status }]) => status.class === wanted);
  const found = of('hard').map(([id]) => basisOf(figures, id));
  const count = (basis: Basis): number => found.filter((one) => one === basis).length;
  return {
    hard: found.length,
    soft: of('soft').length,
    bases: { measured: count('measured'), target: count('target'), noEvidence: count('noEvidence') },
    largest: largestOf(figures),
  };
}
