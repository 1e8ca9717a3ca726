import { e, months } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { BenefitCells } from './benefitLine.js';
import { CLASSES, type BenefitTotal } from './classResults.js';
import type { Book } from './book.js';
import { labelOf, lineOf } from './labels.js';
import type { Parts } from './modelParts.js';
import { reachOf, sumOf } from './parts.js';
import { ratio } from './ratio.js';

/** Keep or extend: what was received and spent before month 1, and the return on all of it. */
export interface SinceStart {
  readonly received: Readonly<Record<BenefitTotal, Cell<'number'>>>;
  readonly spent: Cell<'number'>;
  readonly roi: Readonly<Record<BenefitTotal, Cell<'number'>>>;
}

/** The past is no scenario: own attribution and risk apply, factors and delays do not. */
function receivedOf(cells: BenefitCells, book: Book): { total: Cell<'number'>; hard: Cell<'number'> } {
  const section = book.section('benefits');
  const { id } = cells.line;
  const gain = e['*'](cells.attribution, e['-'](1, cells.risk));
  const loss = e['+'](1, cells.risk);
  const amount = cells.schedule ?? e['*'](cells.full!, reachOf(cells.start, cells.ramp), cells.grown);
  const value = section.row(
    `benefits.${id}.received`,
    labelOf('benefit.received', lineOf(id)),
    e['*'](amount, e.if(e['<'](amount, 0), loss, gain)),
  );
  const hard = section.row(
    `benefits.${id}.receivedHard`,
    labelOf('benefit.receivedHard', lineOf(id)),
    e.if(e['<'](value, 0), value, e['*'](value, cells.admitted)),
  );
  const total = (part: string, row: Cell<'row'>): Cell<'number'> =>
    section.cell(`benefits.${id}.${part}`, labelOf(`benefit.${part}`, lineOf(id)), e.sum(months(row)));
  return { total: total('receivedTotal', value), hard: total('receivedHardTotal', hard) };
}

export function sinceStartOf(
  { active, costs }: Parts,
  lines: readonly BenefitCells[],
  book: Book,
): SinceStart {
  const section = book.section('results');
  const totals = lines.map((cells) => receivedOf(cells, book));
  const make = (kind: BenefitTotal): { received: Cell<'number'>; roi: Cell<'number'> } => {
    const received = section.cell(
      `${kind}.received`,
      labelOf('result.received', kind),
      sumOf(totals.map((line) => line[kind])),
    );
    const benefits = e['+'](active[kind].benefits, received);
    const spent = e['+'](active.costs.total, costs.sunk);
    const roi = ratio(e['-'](benefits, spent), spent, 'noCosts');
    return {
      received,
      roi: section.cell(`${kind}.roiSinceStart`, labelOf('result.roiSinceStart', kind), roi),
    };
  };
  const [hard, total] = CLASSES.map(make) as [ReturnType<typeof make>, ReturnType<typeof make>];
  return {
    received: { hard: hard.received, total: total.received },
    spent: costs.sunk,
    roi: { hard: hard.roi, total: total.roi },
  };
}
