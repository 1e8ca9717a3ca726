import { fill } from '../../../i18n/fill.js';
import { CLASSES, type BenefitTotal } from '../../../roi/model/classResults.js';
import { MONTHS_A_YEAR } from '../../../roi/model/terms.js';
import type { Cell } from '../../../formula/expr.js';
import type { Format } from '../../formats.js';
import type { CashFlowPage } from './page.js';

const ROWS: readonly (readonly [part: string, format: Format])[] = [
  ['before', 'money'],
  ['isBack', 'whole'],
  ['turn', 'whole'],
  ['discountedBefore', 'money'],
  ['discountedIsBack', 'whole'],
  ['discountedTurn', 'whole'],
  ['sign', 'whole'],
  ['turns', 'whole'],
];

/** `search`: stands with the flows; the others are results. */
const FIGURES: readonly (readonly [part: string, format: Format, search?: 'search'])[] = [
  // Amounts: what they take off the cash stands with the results.
  ['costs', 'money'],
  ['costsWithoutHidden', 'money'],
  ['pvCosts', 'money'],
  ['lowestCumulative', 'money'],
  ['paybackMonth', 'whole', 'search'],
  ['paybackDips', 'whole'],
  ['discountedLowestCumulative', 'money'],
  ['discountedPaybackMonth', 'whole', 'search'],
  ['discountedPaybackDips', 'whole'],
  ['signChanges', 'whole'],
  ['irrMonthFirst', 'factor', 'search'],
  ['irrMonthSecond', 'factor', 'search'],
  ['irrMonth', 'factor'],
  ['irrMonthlyFlows', 'share'],
  ['yearlySignChanges', 'whole'],
  ['cumulativeSignChanges', 'whole'],
  ['irrYearlyFlowsFirst', 'factor', 'search'],
  ['irrYearlyFlowsSecond', 'factor', 'search'],
  ['irrYearlyFlows', 'share'],
];

const FIRST_FIGURE = 3;

function ofClass(page: CashFlowPage, kind: BenefitTotal): void {
  const { sheet, context, scenario, section, line, withResults } = page;
  const { id } = scenario[kind];
  const { model, words, row, number } = context;
  const { workings, results } = words.sheets.cashFlow;
  const named = (cell: Cell): string => words.formula.text(cell.label);
  section(fill(workings.course, { class: results[kind] }));
  for (const [part, format] of ROWS) {
    const found = row(`${id}.${part}`);
    line({ label: named(found), unit: '', format, row: found });
  }
  for (const part of ['yearlySign', 'cumulativeSign'] as const) {
    const at = sheet.nextRow();
    const signs = Array.from({ length: model.months / MONTHS_A_YEAR + 1 }, (_, year) =>
      number(`${id}.${part}${year}`),
    );
    sheet.put(at, 1, 'label', workings[part]);
    signs.forEach((sign, year) => {
      sheet.put(at, FIRST_FIGURE + 1 + year, 'calc.whole', sign);
    });
  }
  for (const [part, format, search] of FIGURES) {
    if (!withResults && !search) continue;
    const found = number(`${id}.${part}`);
    const at = sheet.nextRow();
    sheet.put(at, 1, 'label', named(found));
    sheet.put(at, FIRST_FIGURE, `calc.${format}`, found);
  }
}

/** Where the cumulative turns, and how the internal rate of return is found. */
export function courseWorkings(page: CashFlowPage): void {
  for (const kind of CLASSES) ofClass(page, kind);
}
