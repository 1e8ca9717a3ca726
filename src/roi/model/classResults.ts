import { e, months, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Book } from './book.js';
import { capital } from './capital.js';
import { labelOf, WORDS } from './labels.js';
import { sumOf } from './parts.js';
import { courseOf, type Course } from './payback.js';
import { internalRate, type Yearly } from './rates.js';
import { ratio } from './ratio.js';
import type { Scene } from './worth.js';
import { MONTHS_A_YEAR, type Terms } from './terms.js';

export const CLASSES = ['hard', 'total'] as const;
/** total: hard and soft. */
export type BenefitTotal = (typeof CLASSES)[number];

/** What is alike for both classes of a scenario. */
export interface ScenarioCosts {
  readonly opening: Cell<'number'>;
  readonly monthly: Cell<'row'>;
  readonly total: Cell<'number'>;
  readonly withoutHidden: Cell<'number'>;
  readonly present: Cell<'number'>;
  /** Of the last month, what comes again and again. */
  readonly recurring: Cell<'number'>;
  /** Month 0 as a flow. */
  readonly openingFlow: (id: string) => Cell<'number'>;
}

export interface ClassResults {
  readonly id: string;
  readonly benefitRow: Cell<'row'>;
  readonly opening: Cell<'number'>;
  readonly net: Cell<'row'>;
  readonly course: Course;
  readonly yearly: Yearly;
  readonly benefits: Cell<'number'>;
  readonly pvBenefits: Cell<'number'>;
  readonly npv: Cell<'number'>;
  readonly netBenefit: Cell<'number'>;
  readonly roi: Cell<'number'>;
  readonly irr: Cell<'number'>;
}

interface Given {
  readonly kind: BenefitTotal;
  readonly scene: Scene;
  readonly book: Book;
  readonly terms: Terms;
  readonly costs: ScenarioCosts;
  /** The rows of the lines. */
  readonly rows: readonly Cell<'row'>[];
  /** Present value of each line, everything one month later. */
  readonly later: readonly Cell<'number'>[];
}

/** All results of one class in one scenario. */
export function classResultsOf({ kind, scene, book, terms, costs, rows, later }: Given): ClassResults {
  const flows = book.section(scene.flows);
  const results = book.section(scene.results);
  const id = `${scene.prefix}${kind}`;
  const name = (word: string): string | undefined =>
    scene.prefix === '' ? `${capital(kind)}_${word}` : undefined;
  const make = (part: string, expr: Arg, called?: string): Cell<'number'> =>
    results.cell(
      `${id}.${part}`,
      labelOf(`result.${part}`, id),
      expr,
      called === undefined ? undefined : name(called),
    );

  const benefitRow = flows.row(`${id}.benefit`, labelOf('flow.benefits', id), sumOf(rows));
  const opening = costs.openingFlow(`${id}.opening`);
  const net = flows.row(`${id}.flow`, labelOf('flow.net', id), e['-'](benefitRow, costs.monthly));
  const course = courseOf(opening, net, [id, ''], flows, results, terms.horizon, name('Payback_Months'));
  const discounted = flows.row(
    `${id}.presentFlow`,
    labelOf('flow.presentFlow', id),
    e['*'](net, terms.discount),
  );
  courseOf(opening, discounted, [id, 'discounted'], flows, results, terms.horizon);

  const benefits = make('benefits', e.sum(months(benefitRow)), 'Benefits');
  make('costs', costs.total, 'Costs');
  make('costsWithoutHidden', costs.withoutHidden);
  const netBenefit = make('net', e['-'](benefits, costs.total), 'Net_Benefit');
  const roi = make('roi', ratio(netBenefit, costs.total, 'noCosts'), 'ROI');
  make('roiWithoutHidden', ratio(e['-'](benefits, costs.withoutHidden), costs.withoutHidden, 'noCosts'));
  const bcr = make('bcr', ratio(benefits, costs.total, 'noCosts'), 'BCR');
  make('netPerUnit', e.if(e.isNumber(bcr), e['-'](bcr, 1), bcr));
  make('annualisedRoi', annualised(benefits, costs.total, terms));
  const lastBenefit = e.index(months(benefitRow), terms.horizon);
  make(
    'monthlyRoi',
    ratio(e['-'](lastBenefit, costs.recurring), costs.recurring, 'noRunningCosts'),
    'Monthly_ROI',
  );

  const pvBenefits = make('pvBenefits', e.sumproduct(benefitRow, terms.discount), 'PV_Benefits');
  make('pvCosts', costs.present);
  const npv = make('npv', e['-'](pvBenefits, costs.present), 'NPV');
  make('pvRoi', ratio(npv, costs.present, 'noCosts'));
  make('benefitsNeeded', neededOf(pvBenefits, costs.present), 'Benefits_Needed');
  make('costOfDelay', e['-'](pvBenefits, sumOf(later)));
  make('peakFunding', e.max(0, e.neg(course.lowest)));
  const lowestMonth = e.if(
    e['='](course.lowest, opening),
    0,
    e.iferror(e.match(course.lowest, months(course.cumulative)), 0),
  );
  make('lowestMonth', lowestMonth);
  const { irr, yearly } = internalRate(
    { opening, net, course, id, flows, results, book, terms },
    name('IRR'),
  );
  return { id, benefitRow, opening, net, course, yearly, benefits, pvBenefits, npv, netBenefit, roi, irr };
}

/** (1 + ROI)^(1/years) − 1; 1 + ROI is the benefit/cost ratio. */
function annualised(benefits: Cell<'number'>, costs: Cell<'number'>, terms: Terms): Expr {
  const rate = e['-'](e['^'](e['/'](benefits, costs), e['/'](MONTHS_A_YEAR, terms.horizon)), 1);
  return e.if(
    e['='](costs, 0),
    text(WORDS.noCosts),
    e.if(
      e['<'](benefits, 0),
      text(WORDS.moreThanAllLost),
      e.if(e['='](benefits, 0), -1, e.iferror(rate, text(WORDS.tooLarge))),
    ),
  );
}

/** The share of the planned benefits that pays for the costs; above 1 the plan does not. */
const neededOf = (pvBenefits: Cell<'number'>, pvCosts: Cell<'number'>): Expr =>
  e.if(
    e['<='](pvBenefits, 0),
    text(WORDS.noBenefits),
    e.iferror(e['/'](pvCosts, pvBenefits), text(WORDS.tooLarge)),
  );
