import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Book } from './book.js';
import { labelOf, lineOf } from './labels.js';
import type { Parts } from './modelParts.js';
import { sumOf } from './parts.js';
import { stagesOf } from './waterfallStages.js';

/** From everything claimed to what is left over the horizon, in the active scenario; the steps add up. */
export type Waterfall = Readonly<Record<Step, Cell<'number'>>>;
export const STEPS = [
  'claim',
  'overlap',
  'ramp',
  'attribution',
  'realisation',
  'risk',
  'soft',
  'hard',
  'initial',
  'running',
  'hidden',
  'net',
] as const;
export type Step = (typeof STEPS)[number];

export function waterfallOf(parts: Parts, book: Book): Waterfall {
  const { active } = parts;
  const section = book.section('waterfall');
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`waterfall.${part}`, `waterfall.${part}`, expr);
  const ids = ['claim', 'withoutOverlap', 'ramped', 'due', 'cashed'] as const;
  const lines = active.lines.map((line) => {
    const stages = stagesOf(line, parts, section);
    const { id } = line.cells.line;
    return ids.map((stage) =>
      section.cell(`waterfall.${id}.${stage}`, labelOf(`waterfall.${stage}`, lineOf(id)), stages[stage]),
    );
  });
  const [claim, withoutOverlap, ramped, due, cashed] = ids.map((stage, at) =>
    section.cell(`waterfallSum.${stage}`, `waterfallSum.${stage}`, sumOf(lines.map((cells) => cells[at]!))),
  ) as [Cell<'number'>, Cell<'number'>, Cell<'number'>, Cell<'number'>, Cell<'number'>];
  const { stages } = active;
  return {
    claim: make('claim', claim),
    overlap: make('overlap', e['-'](withoutOverlap, claim)),
    ramp: make('ramp', e['-'](ramped, withoutOverlap)),
    attribution: make('attribution', e['-'](due, ramped)),
    realisation: make('realisation', e['-'](cashed, due)),
    risk: make('risk', e['-'](active.total.benefits, cashed)),
    soft: make('soft', e.neg(active.softBenefits)),
    hard: make('hard', active.hard.benefits),
    initial: make('initial', e.neg(stages.initial)),
    running: make('running', e.neg(stages.running)),
    hidden: make('hidden', e.neg(stages.hidden)),
    net: make('net', active.hard.netBenefit),
  };
}
