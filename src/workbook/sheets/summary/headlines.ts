import { e, text } from '../../../formula/build.js';
import type { Arg } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import { sortOfCell, type Cell, type Expr } from '../../../formula/expr.js';
import { CLASSES, type BenefitTotal } from '../../../roi/model/classResults.js';
import type { Context } from '../../context.js';
import { toThreeDigits } from '../../figureTexts.js';
import type { Format } from '../../formats.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { COLUMN, ROW } from './grid.js';

type Unit = 'share' | 'money' | 'months' | 'ratio' | 'rate';

interface HeadlineNumber {
  readonly part: string;
  readonly unit: Unit;
  readonly format: Format;
  /** Shown as what it takes away. */
  readonly isTaken?: boolean;
}

/** The ten, in their order. */
const NUMBERS = [
  { part: 'roi', unit: 'share', format: 'wholeShare' },
  { part: 'npv', unit: 'money', format: 'money' },
  { part: 'paybackMonths', unit: 'months', format: 'months' },
  { part: 'bcr', unit: 'ratio', format: 'ratio' },
  { part: 'benefits', unit: 'money', format: 'money' },
  { part: 'costs', unit: 'money', format: 'money', isTaken: true },
  { part: 'net', unit: 'money', format: 'money' },
  { part: 'monthlyRoi', unit: 'share', format: 'wholeShare' },
  { part: 'irr', unit: 'rate', format: 'wholeShare' },
  { part: 'benefitsNeeded', unit: 'share', format: 'wholeShare' },
] as const satisfies readonly HeadlineNumber[];

/** The word that fits where there is no number; reasons stand behind the link. */
function wordFor(part: string, kind: BenefitTotal, { model, number }: Context): Arg {
  const none = text(sentenceKey('notAvailable'));
  if (part === 'paybackMonths')
    return text(sentenceKey('notWithin'), { months: e.fixed(model.terms.horizon, 0) });
  if (part !== 'irr') return none;
  const changes = e.if(
    model.terms.isAnnual,
    number(`${kind}.yearlySignChanges`),
    number(`${kind}.signChanges`),
  );
  return e.if(e['='](changes, 0), none, number(`${kind}.irr`));
}

function rounded(
  { part, unit, isTaken = false }: HeadlineNumber,
  kind: BenefitTotal,
  context: Context,
): Cell<'number'> {
  const { headline, number } = context;
  const exact = number(`${kind}.${part}`);
  const scaled: Arg = unit === 'money' ? e['/'](exact, headline.numbers.divisor) : exact;
  const shown: Expr = isTaken ? e.neg(toThreeDigits(scaled)) : toThreeDigits(scaled);
  const id = `summary.${kind}.${part}`;
  if (sortOfCell(exact) === 'number') return cell(id, exact.label, shown);
  const known = e.if(e.isNumber(exact), shown, wordFor(part, kind, context));
  return cell(id, exact.label, known);
}

/** Rows 8 to 18: ten numbers, hard ones first, each with the way to its exact value. */
export function headlines(sheet: Sheet, context: Context): void {
  const { headline, model, number, words } = context;
  const { headlines: labels, units } = words.sheets.summary;
  sheet.put(ROW.head, COLUMN.label, 'head', labels.title);
  sheet.put(ROW.head, COLUMN.unit, 'head', words.sheets.common.unit);
  sheet.put(ROW.head, COLUMN.hard, 'headNumber', labels.hard);
  sheet.put(ROW.head, COLUMN.total, 'headNumber', labels.total);
  sheet.put(ROW.head, COLUMN.from, 'headIndented', labels.from);
  NUMBERS.forEach((shown: HeadlineNumber & (typeof NUMBERS)[number], at) => {
    const { part, unit, format } = shown;
    const row = ROW.firstNumber + at;
    sheet.put(row, COLUMN.label, 'label', labels[part]);
    const counted = unit === 'money' ? reference(`summary.${part}`, headline.numbers.unit) : units[unit];
    sheet.put(row, COLUMN.unit, 'unit', counted);
    CLASSES.forEach((kind, column) => {
      sheet.put(
        row,
        COLUMN.hard + column,
        `${column === 0 ? 'kpi' : 'kpi2'}.${format}`,
        rounded(shown, kind, context),
      );
    });
    // What the costs are made of stands on Costs.
    const exact = part === 'costs' ? model.active.costs.total : number(`hard.${part}`);
    sheet.put(row, COLUMN.from, 'linkIndented', ({ layout }) => layout.place(exact).sheet);
    sheet.link(row, COLUMN.from, exact, labels.fromTip);
  });
  // A cost that is planned is no alarm.
  const cost = ROW.firstNumber + NUMBERS.findIndex(({ part }) => part === 'costs');
  for (const [first, last] of [
    [ROW.firstNumber, cost - 1],
    [cost + 1, ROW.lastNumber],
  ] as const)
    sheet.alarm({ row: first, column: COLUMN.hard, rows: last - first + 1, columns: CLASSES.length });
}
