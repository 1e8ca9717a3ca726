import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Unit } from '../../kpi/define.js';
import type { Evidence } from '../case/types.js';
import type { Bounds, Section } from './book.js';
import { meanMargin, npsEnds, shareEnds, wilsonReach, type Ends } from './intervals.js';
import { labelOf, WORDS } from './labels.js';
import { answersOf, scoreOf, type Figures } from './statistics.js';
import type { Terms } from './terms.js';

/** A sample of the case: what it comes to, and between which ends that lies at the case's confidence. */
export interface SampleCells {
  readonly kind: Evidence['kind'];
  readonly figures: Figures;
  readonly answers: Cell<'number'>;
  /** A share 0…1, a mean, a score in points. */
  readonly value: Cell<'number'>;
  /** Ends of the interval, or a word where one answer has none. */
  readonly low: Cell<'number'>;
  readonly high: Cell<'number'>;
}

/** Whose sample it is. */
export interface SamplePlace {
  /** Figure path of the evidence: its numbers are inputs. */
  readonly path: string;
  /** Beginning of the ids of what is computed. */
  readonly id: string;
  /** What the labels are about. */
  readonly of: string;
  /** Of the mean. */
  readonly unit: Unit;
}

export type Significance = Pick<Terms, 'significance' | 'criticalZ'>;

const PROOF = { lever: 'never' } as const;
const COUNTED = { ...PROOF, unit: 'count' } as const;

export function sampleOf(
  evidence: Evidence,
  { path, id, of, unit }: SamplePlace,
  section: Section,
  { significance, criticalZ }: Significance,
): SampleCells {
  const enter = (part: string, value: number, bounds: Bounds = COUNTED): Cell<'number'> =>
    section.input(`${path}.${part}`, labelOf(`sample.${part}`, of), value, bounds);
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`${id}.${part}`, labelOf(`sample.${part}`, of), expr);
  const made = (
    figures: Figures,
    answers: Cell<'number'>,
    value: Cell<'number'>,
    { low, high }: Ends,
  ): SampleCells => ({
    kind: evidence.kind,
    figures,
    answers,
    value,
    low: make('low', low),
    high: make('high', high),
  });
  switch (evidence.kind) {
    case 'share': {
      const n = enter('n', evidence.n);
      const figures = { successes: enter('successes', evidence.successes), n };
      section.keepOrder(figures.successes, n);
      const value = make('value', e['/'](figures.successes, n));
      const reach = make('reach', wilsonReach(figures, value, criticalZ));
      return made(figures, n, value, shareEnds(figures, value, criticalZ, reach));
    }
    case 'mean': {
      const mean = enter('mean', evidence.mean, { ...PROOF, unit });
      const figures = {
        mean,
        sd: enter('sd', evidence.sd, { ...PROOF, unit }),
        n: enter('n', evidence.n),
      };
      const none = text(WORDS.noInterval);
      const margin = make('margin', e.iferror(meanMargin(figures, significance), none));
      return made(figures, figures.n, mean, {
        low: e.iferror(e['-'](mean, margin), none),
        high: e.iferror(e['+'](mean, margin), none),
      });
    }
    case 'nps': {
      const figures = {
        promoters: enter('promoters', evidence.promoters),
        passives: enter('passives', evidence.passives),
        detractors: enter('detractors', evidence.detractors),
      };
      const answers = make('answers', answersOf(figures));
      return made(figures, answers, make('value', scoreOf(figures)), npsEnds(figures, criticalZ));
    }
  }
}
