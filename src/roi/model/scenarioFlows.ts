import { e, months } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { BenefitCells } from './benefitLine.js';
import type { Book } from './book.js';
import { labelOf, lineOf } from './labels.js';
import type { Terms } from './terms.js';
import { worthOf, type Scene } from './worth.js';

/** A benefit line in one scenario. */
export interface LineFlow {
  readonly cells: BenefitCells;
  /** Share of full effect reached; none for explicit schedules. */
  readonly reach?: Cell<'row'>;
  /** Customers kept; cohorts only. */
  readonly extra?: Cell<'row'>;
  /** Explicit amounts with the delay, after realisation; schedules only. */
  readonly amount?: Cell<'row'>;
  readonly benefit: Cell<'row'>;
  /** The part of it that counts as hard. */
  readonly hard: Cell<'row'>;
  readonly total: Cell<'number'>;
  readonly hardTotal: Cell<'number'>;
  readonly present: Cell<'number'>;
  readonly hardPresent: Cell<'number'>;
  /** Present value with every benefit one month later, and the hard part of it. */
  readonly presentLater: Cell<'number'>;
  readonly hardLater: Cell<'number'>;
}

export function lineFlowOf(cells: BenefitCells, scene: Scene, book: Book, terms: Terms): LineFlow {
  const section = book.section(scene.flows);
  const { id } = cells.line;
  const named = (part: string): readonly [string, string] => [
    `${scene.prefix}benefit.${id}.${part}`,
    labelOf(`flow.${part}`, lineOf(id)),
  ];
  const cell = (part: string, expr: Arg): Cell<'number'> => section.cell(...named(part), expr);
  const row = (part: string, expr: Arg): Cell<'row'> => section.row(...named(part), expr);
  const { reach, extra, amount, benefit, hard, later, hardLater } = worthOf({
    cells,
    scene,
    book,
    terms,
    row,
    cell,
  });
  const presentLater = cell('presentLater', later);
  return {
    cells,
    ...(reach && { reach }),
    ...(extra && { extra }),
    ...(amount && { amount }),
    benefit,
    hard,
    total: cell('total', e.sum(months(benefit))),
    hardTotal: cell('hardTotal', e.sum(months(hard))),
    present: cell('present', e.sumproduct(benefit, terms.discount)),
    hardPresent: cell('hardPresent', e.sumproduct(hard, terms.discount)),
    presentLater,
    hardLater: cell('hardPresentLater', hardLater(presentLater)),
  };
}
