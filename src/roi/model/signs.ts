import { e, months, prev } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Book, Section } from './book.js';
import { labelOf } from './labels.js';
import { flag, sumOf } from './parts.js';
import type { Course } from './payback.js';
import type { Terms } from './terms.js';

export interface FlowsOfClass {
  readonly opening: Cell<'number'>;
  readonly net: Cell<'row'>;
  readonly course: Course;
  /** Prefixes of ids and labels. */
  readonly id: string;
  readonly flows: Section;
  readonly results: Section;
  readonly book: Book;
  readonly terms: Terms;
}

export interface Signs {
  readonly changes: Cell<'number'>;
  /** Of the last flow that is not 0. */
  readonly last: Arg;
}

const signOf = (flow: Arg, otherwise: Arg): Expr =>
  e.if(e['='](flow, 0), otherwise, e.if(e['<'](flow, 0), -1, 1));
const turned = (before: Arg, now: Arg): Expr => flag(e['<'](e['*'](before, now), 0));

/** How often the flows change sign; zeros do not count. */
export function monthlySigns({ opening, net, id, flows, results, terms }: FlowsOfClass): Signs {
  const first = signOf(opening, 0);
  const sign: Cell<'row'> = flows.row(
    `${id}.sign`,
    'flow.sign',
    signOf(
      net,
      prev(() => sign, first),
    ),
  );
  const before = prev(() => sign, first);
  const turns = flows.row(`${id}.turns`, 'flow.turns', turned(before, sign));
  const changes = results.cell(`${id}.signChanges`, labelOf('result.signChanges', id), e.sum(months(turns)));
  return { changes, last: e.index(months(sign), terms.horizon) };
}

/** The same of a few cells. */
export function signsOf(
  values: readonly Cell<'number'>[],
  part: string,
  { id, flows, results }: FlowsOfClass,
): Signs {
  const signs: Cell<'number'>[] = [];
  values.forEach((value, at) => {
    signs.push(flows.cell(`${id}.${part}Sign${at}`, 'flow.sign', signOf(value, signs[at - 1] ?? 0)));
  });
  const turns = signs.slice(1).map((sign, at) => turned(signs[at]!, sign));
  const changes = results.cell(
    `${id}.${part}SignChanges`,
    labelOf(`result.${part}SignChanges`, id),
    sumOf(turns),
  );
  return { changes, last: signs.at(-1)! };
}
