import { e, text } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Unit } from '../../kpi/define.js';
import type { Section } from './book.js';
import { labelOf, WORDS } from './labels.js';

/** From before to after. */
export interface Change {
  /** After − before, in the unit of the figure. */
  readonly change: Cell<'number'>;
  /** Of the figure before, or a word where that is 0; none of shares, points and scores, which move in points. */
  readonly relative?: Cell<'number'>;
}

const MOVES_IN_POINTS: ReadonlySet<Unit> = new Set<Unit>(['share', 'points', 'score']);

/** `id` begins the ids of the cells, `of` is what they are about. */
export function changeOf(
  { baseline, after }: { readonly baseline: Cell<'number'>; readonly after: Cell<'number'> },
  { id, of, unit }: { readonly id: string; readonly of: string; readonly unit: Unit },
  section: Section,
): Change {
  const none = text(WORDS.noFigure);
  const change = section.cell(
    `${id}.change`,
    labelOf('kpi.change', of),
    e.iferror(e['-'](after, baseline), none),
  );
  if (MOVES_IN_POINTS.has(unit)) return { change };
  const relative = section.cell(
    `${id}.relative`,
    labelOf('kpi.relative', of),
    e.iferror(e['/'](change, baseline), none),
  );
  return { change, relative };
}
