import { e } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import { MONTHS_A_YEAR } from '../../../roi/model/terms.js';
import type { Cell } from '../../../formula/expr.js';
import { CLASSES, type BenefitTotal } from '../../../roi/model/classResults.js';
import { yearTable, type YearLine } from '../../blocks/yearTable.js';
import { reference } from '../../reference.js';
import type { CashFlowPage } from './page.js';

const shown = (cell: Cell): Cell<'number'> => reference('cashFlow.years', cell) as Cell<'number'>;

/** An amount of Costs as it leaves the cash. */
const taken = (amount: Cell<'number'>): Cell<'number'> =>
  cell(`cashFlow.years.${amount.id}`, amount.label, e.neg(amount));

/** Net cash flow of a class by year, and its sum so far. */
function flowLines(
  { context, scenario, withResults }: CashFlowPage,
  kind: BenefitTotal,
): readonly YearLine[] {
  const { model, words, theCase, number } = context;
  const text = words.sheets.cashFlow.years[kind];
  const { id, yearly, netBenefit } = scenario[kind];
  const line = { unit: theCase.terms.currency, alarms: true };
  const numbers = Array.from({ length: model.months / MONTHS_A_YEAR }, (_, at) => at + 1);
  return [
    {
      ...line,
      label: text.net,
      years: [yearly.opening, ...yearly.years],
      role: 'total',
      ...(withResults && { total: shown(netBenefit) }),
    },
    { ...line, label: text.cumulative, years: numbers.map((year) => number(`${id}.cumulativeYear${year}`)) },
  ];
}

/** Benefits and costs of the chosen scenario by year. */
function sumLines({ context, scenario }: CashFlowPage): readonly YearLine[] {
  const { model, words, theCase } = context;
  const text = words.sheets.cashFlow.years;
  const unit = theCase.terms.currency;
  const { hard, total, costs } = scenario;
  return [
    {
      unit,
      alarms: true,
      label: text.hard.benefits,
      years: model.years.benefits.hard,
      total: shown(hard.benefits),
    },
    {
      unit,
      alarms: true,
      label: text.total.benefits,
      years: model.years.benefits.total,
      total: shown(total.benefits),
    },
    { unit, label: text.costs, years: model.years.costs.map(taken), total: taken(costs.total), role: 'xref' },
  ];
}

/** The same by year; year 0 is month 0. */
export function yearRows(page: CashFlowPage): void {
  const { sheet, context, section, withResults } = page;
  section(context.words.sheets.cashFlow.years.title);
  yearTable(sheet, context, [
    ...(withResults ? sumLines(page) : []),
    ...CLASSES.flatMap((kind) => flowLines(page, kind)),
  ]);
}
