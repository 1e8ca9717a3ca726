import { e, months as allMonths } from '../../../formula/build.js';
import { cell, row } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { looksBack } from '../../../roi/model/costs.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** What a cost takes off the cash: negative, in the chosen scenario. */
function outflow(
  id: string,
  factor: Cell<'number'> | undefined,
  opening: Cell<'number'> | undefined,
  monthly: Cell<'row'>,
): { readonly row: Cell<'row'>; readonly month0?: Cell<'number'>; readonly total: Cell<'number'> } {
  const label = sentenceKey('costsLabel');
  const out = (amount: Cell<'number'> | Cell<'row'>) =>
    factor ? e.neg(e['*'](factor, amount)) : e.neg(amount);
  const flow = row(`cashFlow.${id}.monthly`, label, out(monthly));
  const month0 = opening && cell(`cashFlow.${id}.opening`, label, out(opening));
  const sum = e.sum(allMonths(flow));
  return {
    row: flow,
    ...(month0 && { month0 }),
    total: cell(`cashFlow.${id}.total`, label, month0 ? e['+'](month0, sum) : sum),
  };
}

/** Every cost line as it leaves the cash. A planned cost is no alarm: it is not red. */
export function costRows({ context, section, money, sheet }: CashFlowPage): void {
  const { model, words, theCase } = context;
  const text = words.sheets.cashFlow;
  const { costs, active, terms } = model;
  const ahead = costs.lines.filter(({ line }) => !(line.sunk && looksBack(theCase)));
  section(text.costs);
  if (ahead.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', text.none);
  for (const { line, opening, monthly } of ahead)
    money({ label: words.cost(line), ...outflow(`cost.${line.id}`, terms.active.costs, opening, monthly) });
  const all = outflow('costs', undefined, active.costs.opening, active.costs.monthly);
  money({ label: text.allCosts, ...all, role: 'total' });
}
