import { e } from '../../../formula/build.js';
import type { Arg } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import type { CostCells } from '../../../roi/model/costLine.js';
import { looksBack } from '../../../roi/model/costs.js';
import type { LineFlow } from '../../../roi/model/scenarioFlows.js';
import { sumInYear, yearNumbers } from '../../../roi/model/years.js';
import { yearTable, type YearLine } from '../../blocks/yearTable.js';
import { reference } from '../../reference.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

const make = (id: string, year: number | 'total', expr: Arg): Cell<'number'> =>
  cell(`cashFlow.lineYears.${id}.${year}`, sentenceKey('lineYearLabel'), expr);

/** Every benefit and cost line of the chosen scenario by year; costs take cash away. */
export function lineYearRows({ sheet, context, section, scenario }: CashFlowPage): void {
  const { model, words, theCase } = context;
  const unit = theCase.terms.currency;
  const years = yearNumbers(model.terms);
  const factor = model.terms.active.costs;
  const ofBenefit = ({ cells: { line }, benefit, total }: LineFlow): YearLine => ({
    label: words.benefit(line),
    unit,
    total: reference('cashFlow.lineYears', total),
    years: years.map((year) => make(line.id, year, sumInYear(benefit, year))),
    alarms: true,
  });
  const ofCost = ({ line, opening, monthly, total }: CostCells): YearLine => {
    const out = (amount: Arg): Arg => e.neg(e['*'](factor, amount));
    return {
      label: words.cost(line),
      unit,
      total: make(line.id, 'total', out(total)),
      years: [
        ...(opening ? [make(line.id, 0, out(opening))] : []),
        ...years.map((year) => make(line.id, year, out(sumInYear(monthly, year)))),
      ],
    };
  };
  const ahead = model.costs.lines.filter(({ line }) => !(line.sunk && looksBack(theCase)));
  const lines = [...scenario.lines.map(ofBenefit), ...ahead.map(ofCost)];
  if (lines.length === 0) return;
  section(words.sheets.cashFlow.years.lines);
  yearTable(sheet, context, lines);
}
