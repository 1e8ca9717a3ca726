import { e, months } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Book } from './book.js';
import { labelOf, lineOf } from './labels.js';
import type { Parts } from './modelParts.js';
import { sumOf } from './parts.js';
import { MONTHS_A_YEAR } from './terms.js';
import { isWorkloadKind } from './volumes.js';

/** Working time freed; nobody is counted as gone because of it. */
export interface Capacity {
  /** A month at full effect, before attribution and realisation. */
  readonly hoursPerMonth: Cell<'number'>;
  readonly fte: Cell<'number'>;
  /** Of the last month, after ramp and attribution. */
  readonly fteDue: Cell<'number'>;
  /** After ramp and attribution, before realisation: per month, and in the last twelve months. */
  readonly hours: Cell<'row'>;
  readonly hoursPerYear: Cell<'number'>;
  /** Of the last month, the part that is not cashed. */
  readonly unrealisedHours: Cell<'number'>;
  readonly unrealisedFte: Cell<'number'>;
}

export function capacityOf({ workload, active, terms, months: last }: Parts, book: Book): Capacity {
  const section = book.section('capacity');
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`capacity.${part}`, `capacity.${part}`, expr);
  const block = workload?.block;
  const lines = active.lines.flatMap(({ cells, reach }) => {
    const part = isWorkloadKind(cells.line.kind) ? block?.parts.get(cells.line.kind) : undefined;
    if (!part || !reach) return [];
    const { id } = cells.line;
    const due = e.if(e['='](cells.loss!, 1), 1, cells.attribution);
    const hours = section.row(
      `capacity.${id}.hours`,
      labelOf('capacity.lineHours', lineOf(id)),
      e['*'](part.hours, reach, due),
    );
    return [
      {
        part,
        hours,
        unrealised: e['*'](
          e.index(months(hours), terms.horizon),
          cells.realisation === undefined ? 0 : e['-'](1, cells.realisation),
        ),
      },
    ];
  });
  const fte = (hours: Arg): Arg => (block ? e.iferror(e['/'](hours, block.productiveHours), 0) : 0);
  const hoursPerMonth = make('hoursPerMonth', sumOf(lines.map(({ part }) => part.hours)));
  const hours = section.row('capacity.hours', 'capacity.hours', sumOf(lines.map((line) => line.hours)));
  const unrealisedHours = make('unrealisedHours', sumOf(lines.map(({ unrealised }) => unrealised)));
  return {
    hoursPerMonth,
    fte: make('fte', fte(hoursPerMonth)),
    hours,
    fteDue: make('fteDue', fte(e.index(months(hours), terms.horizon))),
    hoursPerYear: make('hoursPerYear', e.sum(months(hours, last - MONTHS_A_YEAR + 1, last))),
    unrealisedHours,
    unrealisedFte: make('unrealisedFte', fte(unrealisedHours)),
  };
}
