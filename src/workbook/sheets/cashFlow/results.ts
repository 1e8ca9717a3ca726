import { CLASSES } from '../../../roi/model/classResults.js';
import type { Format } from '../../formats.js';
import { reference } from '../../reference.js';
import type { CashFlowPage } from './page.js';

type Unit = 'money' | 'share' | 'ratio' | 'months' | 'rate';

/** Every result of a class; those that stand as totals above are shown again. */
const RESULTS: readonly (readonly [part: string, unit: Unit, format: Format, above?: 'above'])[] = [
  ['benefits', 'money', 'money', 'above'],
  ['costs', 'money', 'money'],
  ['costsWithoutHidden', 'money', 'money'],
  ['net', 'money', 'money', 'above'],
  ['roi', 'share', 'share'],
  ['roiWithoutHidden', 'share', 'share'],
  ['bcr', 'ratio', 'ratio'],
  ['netPerUnit', 'ratio', 'ratio'],
  ['annualisedRoi', 'rate', 'share'],
  ['monthlyRoi', 'share', 'share'],
  ['paybackMonths', 'months', 'months'],
  ['pvBenefits', 'money', 'money'],
  ['pvCosts', 'money', 'money'],
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

/** Words that stand for a number run on to the left, over the empty cells there. */
const CLASS_COLUMNS = { hard: 5, total: 8 } as const;

/** What comes out, hard alone and with soft benefits. */
export function resultRows({ sheet, context, section }: CashFlowPage): void {
  const { words, theCase, number } = context;
  const text = words.sheets.cashFlow.results;
  const headText = (column: number): string | undefined =>
    CLASSES.filter((kind) => CLASS_COLUMNS[kind] === column).map((kind) => text[kind])[0];
  section(text.title);
  const head = sheet.nextRow();
  for (let column = 1; column <= CLASS_COLUMNS.total; column++)
    sheet.put(head, column, 'subheadNumber', headText(column));
  const labels: Readonly<Record<string, string>> = text;
  for (const [part, unit, format, above] of RESULTS) {
    const row = sheet.nextRow();
    sheet.put(row, 1, 'label', labels[part]);
    sheet.put(row, 2, 'unit', unit === 'money' ? theCase.terms.currency : words.sheets.units[unit]);
    for (const kind of CLASSES) {
      const found = number(`${kind}.${part}`);
      sheet.put(
        row,
        CLASS_COLUMNS[kind],
        `calc.${format}`,
        above ? reference('cashFlow.results', found) : found,
      );
    }
  }
  for (const kind of CLASSES)
    sheet.alarm({ row: head + 1, column: CLASS_COLUMNS[kind], rows: RESULTS.length, columns: 1 });
}
