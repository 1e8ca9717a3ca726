import { e } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { fill } from '../../../i18n/fill.js';
import { CLASSES, type BenefitTotal } from '../../../roi/model/classResults.js';
import { VALUE_COLUMN, valueLine } from '../../blocks/valueLine.js';
import type { Format } from '../../formats.js';
import { reference } from '../../reference.js';
import type { CashFlowPage } from './page.js';

type Unit = 'money' | 'share' | 'ratio' | 'months' | 'rate';

/** Stands as a total above and is shown again; or is an amount, of which this sheet shows what it takes off the cash. */
type Shown = 'above' | 'taken';

/** Every result of a class. */
const RESULTS: readonly (readonly [part: string, unit: Unit, format: Format, shown?: Shown])[] = [
  ['benefits', 'money', 'money', 'above'],
  ['costs', 'money', 'money', 'taken'],
  ['costsWithoutHidden', 'money', 'money', 'taken'],
  ['net', 'money', 'money', 'above'],
  ['roi', 'share', 'share'],
  ['roiWithoutHidden', 'share', 'share'],
  ['bcr', 'ratio', 'ratio'],
  ['netPerUnit', 'ratio', 'ratio'],
  ['annualisedRoi', 'rate', 'share'],
  ['monthlyRoi', 'share', 'share'],
  ['paybackMonths', 'months', 'months'],
  ['pvBenefits', 'money', 'money'],
  ['pvCosts', 'money', 'money', 'taken'],
  ['npv', 'money', 'money', 'above'],
  ['pvRoi', 'share', 'share'],
  ['discountedPaybackMonths', 'months', 'months'],
  ['irr', 'rate', 'share'],
  ['benefitsNeeded', 'share', 'share'],
  ['costOfDelay', 'money', 'money'],
  ['peakFunding', 'money', 'money'],
  ['lowestMonth', 'months', 'whole'],
  ['received', 'money', 'money'],
  ['roiSinceStart', 'share', 'share'],
];

/** Costs are planned: below zero, and no alarm. */
const isAlarm = (shown: Shown | undefined): boolean => shown !== 'taken';

function itemOf(result: Cell<'number'>, shown: Shown | undefined): Cell {
  if (shown === undefined) return result;
  if (shown === 'above') return reference('cashFlow.results', result);
  return cell(`cashFlow.results.${result.id}`, result.label, e.neg(result));
}

function ofClass({ sheet, context, section }: CashFlowPage, kind: BenefitTotal): void {
  const { words, theCase, number } = context;
  const text = words.sheets.cashFlow.results;
  const labels: Readonly<Record<string, string>> = text;
  section(fill(text.title, { class: text[kind] }));
  for (const [part, unit, format, shown] of RESULTS) {
    const row = valueLine(sheet, {
      label: labels[part] ?? part,
      unit: unit === 'money' ? theCase.terms.currency : words.sheets.units[unit],
      format,
      items: [itemOf(number(`${kind}.${part}`), shown)],
    });
    if (isAlarm(shown)) sheet.alarm({ row, column: VALUE_COLUMN, rows: 1, columns: 1 });
  }
}

/** What comes out, hard alone and with soft benefits, in the column of totals: no month is meant. */
export function resultRows(page: CashFlowPage): void {
  for (const kind of CLASSES) ofClass(page, kind);
}
