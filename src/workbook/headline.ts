import { e, text } from '../formula/build.js';
import type { Arg } from '../formula/build.js';
import { cell, sentence } from '../formula/cells.js';
import type { Cell, Expr } from '../formula/expr.js';
import type { Model } from '../roi/model/model.js';
import { maxOf } from '../roi/model/parts.js';
import { STEPS } from '../roi/model/waterfall.js';
import { literal, sentenceKey } from './words.js';

/** In what money is shown where there is little room. */
export interface Scale {
  /** Of the amounts, whatever their sign. */
  readonly largest: Cell<'number'>;
  /** Amounts are divided by this. */
  readonly divisor: Cell<'number'>;
  /** 'EUR', 'EUR k' … */
  readonly unit: Cell<'text'>;
}

/** Scales of the Summary, and the figures they are made of. */
export interface Headline {
  readonly thousand: Cell<'number'>;
  /** Amounts from here on are shown in thousands: headline numbers, and the narrow columns of a chart. */
  readonly limits: Readonly<Record<'numbers' | 'chart', Cell<'number'>>>;
  readonly numbers: Scale;
  readonly chart: Scale;
}

const LABEL = sentenceKey('scaleLabel');
const THOUSAND = 1000;
const LIMITS = { numbers: 10_000_000, chart: 1_000_000 } as const;

const make = (id: string, expr: Arg): Cell<'number'> => cell(`headline.${id}`, LABEL, expr);

/** Thousands from the limit on, millions from a thousand times that, billions from a million times that. */
function scaleOf(
  id: 'numbers' | 'chart',
  amounts: readonly Cell<'number'>[],
  limit: Cell<'number'>,
  thousand: Cell<'number'>,
  currency: string,
): Scale {
  const largest = make(`${id}.largest`, maxOf(amounts.map((amount) => e.abs(amount))));
  const million = e['*'](thousand, thousand);
  const times = (factor: Arg): Expr => e['*'](limit, factor);
  const divisor = make(
    `${id}.divisor`,
    e.if(
      e['<'](largest, limit),
      1,
      e.if(
        e['<'](largest, times(thousand)),
        thousand,
        e.if(e['<'](largest, times(million)), million, e['*'](million, thousand)),
      ),
    ),
  );
  const named = (key: 'unitThousand' | 'unitMillion' | 'unitBillion'): Expr =>
    text(sentenceKey(key), { currency: literal(currency) });
  const unit = e.if(
    e['='](divisor, 1),
    literal(currency),
    e.if(
      e['='](divisor, thousand),
      named('unitThousand'),
      e.if(e['='](divisor, million), named('unitMillion'), named('unitBillion')),
    ),
  );
  return { largest, divisor, unit: sentence(`headline.${id}.unit`, LABEL, unit) };
}

export function headlineOf({ active, waterfall, theCase }: Model): Headline {
  const { currency } = theCase.terms;
  const thousand = make('thousand', THOUSAND);
  const limits = { numbers: make('numbers.limit', LIMITS.numbers), chart: make('chart.limit', LIMITS.chart) };
  const shown = [active.hard, active.total].flatMap(({ npv, benefits, netBenefit }) => [
    npv,
    benefits,
    netBenefit,
  ]);
  const steps = STEPS.map((step) => waterfall[step]);
  return {
    thousand,
    limits,
    numbers: scaleOf('numbers', [...shown, active.costs.total], limits.numbers, thousand, currency),
    chart: scaleOf('chart', steps, limits.chart, thousand, currency),
  };
}
