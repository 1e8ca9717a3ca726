import { e, text } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Book } from './book.js';
import { CLASSES, type BenefitTotal } from './classResults.js';
import { labelOf, WORDS } from './labels.js';
import type { Parts } from './modelParts.js';
import { sumOf } from './parts.js';
import { ratio } from './ratio.js';
import { looksBack } from './costs.js';

interface InitiativeClass {
  readonly benefits: Cell<'number'>;
  readonly net: Cell<'number'>;
  readonly roi: Cell<'number'>;
  readonly npv: Cell<'number'>;
}

/** One initiative, what they share, or all together, in the active scenario. */
export interface InitiativeCells {
  /** `initiative.tools`; 'noInitiative' for lines of none, 'portfolio' for the whole: the sums, never a mean of ratios. */
  readonly id: string;
  readonly costs: Cell<'number'>;
  readonly hard: InitiativeClass;
  readonly total: InitiativeClass;
}

/** Lines that belong to no initiative. */
const SHARED = 'noInitiative';

/** Nothing without initiatives. */
export function initiativesOf(parts: Parts, book: Book): readonly InitiativeCells[] {
  const { theCase, active, costs, terms } = parts;
  if (theCase.initiatives.length === 0) return [];
  const section = book.section('initiatives');

  function make(id: string, belongs: (initiative: string | null) => boolean): InitiativeCells {
    const lines = active.lines.filter(({ cells }) => belongs(cells.line.initiative));
    const spent = costs.lines.filter(
      ({ line }) => belongs(line.initiative) && !(line.sunk && looksBack(theCase)),
    );
    const cell = (part: string, expr: Parameters<typeof section.cell>[2]): Cell<'number'> =>
      section.cell(`${id}.${part}`, labelOf(`initiative.${part}`, id), expr);
    const factor = terms.active.costs;
    const cost = cell('costs', e['*'](factor, sumOf(spent.map(({ total }) => total))));
    const present = cell('pvCosts', e['*'](factor, sumOf(spent.map((line) => line.present))));
    const ofClass = (kind: BenefitTotal): InitiativeClass => {
      const sums = lines.map((line) => (kind === 'hard' ? line.hardTotal : line.total));
      const presents = lines.map((line) => (kind === 'hard' ? line.hardPresent : line.present));
      const benefits = cell(`${kind}.benefits`, sumOf(sums));
      const net = cell(`${kind}.net`, e['-'](benefits, cost));
      const returned = ratio(net, cost, 'noCosts');
      // What is only shared has no return of its own.
      const roi = id === SHARED ? e.if(e['='](benefits, 0), text(WORDS.noBenefits), returned) : returned;
      return {
        benefits,
        net,
        roi: cell(`${kind}.roi`, roi),
        npv: cell(`${kind}.npv`, e['-'](sumOf(presents), present)),
      };
    };
    const [hard, total] = CLASSES.map(ofClass) as [InitiativeClass, InitiativeClass];
    return { id, costs: cost, hard, total };
  }

  return [
    ...theCase.initiatives.map(({ id }) => make(`initiative.${id}`, (initiative) => initiative === id)),
    make(SHARED, (initiative) => initiative === null),
    make('portfolio', () => true),
  ];
}
