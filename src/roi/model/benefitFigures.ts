import type { Cell } from '../../formula/expr.js';
import type { BenefitLine } from '../case/types.js';
import type { Book } from './book.js';
import { labelOf, lineOf } from './labels.js';
import { WHOLE_MONTHS } from './parts.js';

/** What a line asks for besides its money. */
export interface BenefitFigures {
  readonly attribution: Cell<'number'>;
  /** None where no working time is freed. */
  readonly realisation: Cell<'number'> | undefined;
  readonly risk: Cell<'number'>;
  readonly start: Cell<'number'>;
  readonly ramp: Cell<'number'>;
  readonly growth: Cell<'number'>;
  readonly asked: Cell<'choice'>;
}

export function figuresOf(line: BenefitLine, book: Book): BenefitFigures {
  const section = book.section('benefits');
  const share = { unit: 'share' } as const;
  const at = (part: string): readonly [string, string] => [
    `benefits.${line.id}.${part}`,
    labelOf(`benefit.${part}`, lineOf(line.id)),
  ];
  return {
    attribution: section.input(...at('attribution'), line.attribution, share),
    realisation:
      line.realisation === null ? undefined : section.input(...at('realisation'), line.realisation, share),
    risk: section.input(...at('risk'), line.risk, share),
    start: section.input(...at('startMonths'), line.startMonths, WHOLE_MONTHS),
    ramp: section.input(...at('rampMonths'), line.rampMonths, WHOLE_MONTHS),
    growth: section.input(...at('growth'), line.growth, { unit: 'rate' }),
    asked: section.choice(...at('class'), ['class.hard', 'class.soft'], `class.${line.class}`),
  };
}
