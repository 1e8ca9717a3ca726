import { e, text } from '../../../formula/build.js';
import type { Arg } from '../../../formula/build.js';
import { cell, sentence } from '../../../formula/cells.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import { STEPS, type Step } from '../../../roi/model/waterfall.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** Columns that begin at zero; the others go on from where the one before ends. */
const TOTALS: readonly Step[] = ['claim', 'hard', 'net'];

/** The parts of a column: what carries it unseen, what it adds, takes off or is, above and below zero. */
const PARTS = [
  'base',
  'baseBelow',
  'gain',
  'gainBelow',
  'loss',
  'lossBelow',
  'gainAcross',
  'gainAcrossBelow',
  'lossAcross',
  'lossAcrossBelow',
  'total',
] as const;
type Part = (typeof PARTS)[number];

interface WaterfallRow {
  readonly step: Step;
  readonly amount: Cell<'number'>;
  /** What stands under the column. */
  readonly name: Cell<'text'>;
  readonly start: Cell<'number'>;
  readonly end: Cell<'number'>;
  readonly parts: Readonly<Record<Part, Cell<'number'>>>;
}

/** Of an amount in the chart's money, as far as it can be seen. */
const DECIMALS = 2;

/** Whether a step begins on one side of zero and ends on the other; what rounding leaves of zero is on neither. */
const isAcross = (start: Arg, end: Arg): Expr =>
  e['<'](e['*'](e.round(start, DECIMALS), e.round(end, DECIMALS)), 0);

/** A step across zero is drawn in two parts, neither of which has its size written on it: its name tells it. */
function partsOf(isTotal: boolean, start: Arg, end: Arg): Readonly<Record<Part, Arg>> {
  const none = Object.fromEntries(PARTS.map((part) => [part, 0])) as Readonly<Record<Part, Arg>>;
  if (isTotal) return { ...none, total: end };
  const base = e.max(0, e.min(start, end));
  const baseBelow = e.min(0, e.max(start, end));
  const above = e['-'](e.max(0, start, end), base);
  const below = e['-'](e.min(0, start, end), baseBelow);
  const falls = e['<'](end, start);
  const across = isAcross(start, end);
  const rises = e.not(falls);
  const within = e.not(across);
  const where = (way: Expr, how: Expr, part: Expr): Expr => e.if(e.and(way, how), part, 0);
  return {
    base,
    baseBelow,
    gain: where(rises, within, above),
    gainBelow: where(rises, within, below),
    loss: where(falls, within, above),
    lossBelow: where(falls, within, below),
    gainAcross: where(rises, across, above),
    gainAcrossBelow: where(rises, across, below),
    lossAcross: where(falls, across, above),
    lossAcrossBelow: where(falls, across, below),
    total: 0,
  };
}

/** One step after the other, each from where the one before ends, in the money of the chart. */
function rowsOf(
  amounts: Readonly<Record<Step, Cell<'number'>>>,
  divisor: Cell<'number'>,
): readonly WaterfallRow[] {
  const label = sentenceKey('waterfallLabel');
  return STEPS.reduce<readonly WaterfallRow[]>((done, step) => {
    const make = (part: string, expr: Arg): Cell<'number'> =>
      cell(`waterfallChart.${step}.${part}`, label, expr);
    const amount = amounts[step];
    const isTotal = TOTALS.includes(step);
    const start = make('start', isTotal ? 0 : done.at(-1)!.end);
    const size = e['/'](amount, divisor);
    const end = make('end', e['+'](start, size));
    const stepName = text(amount.label);
    const exprs = partsOf(isTotal, start, end);
    const parts = Object.fromEntries(PARTS.map((part) => [part, make(part, exprs[part])]));
    const sized = (key: 'waterfallTakes' | 'waterfallAdds'): Expr =>
      text(sentenceKey(key), { step: stepName, amount: e.fixed(e.abs(size), 0) });
    const across = e.if(e['<'](size, 0), sized('waterfallTakes'), sized('waterfallAdds'));
    const said = isTotal ? stepName : e.if(isAcross(start, end), across, stepName);
    const name = sentence(`waterfallChart.${step}.name`, label, said);
    return [...done, { step, amount, name, start, end, parts: parts as WaterfallRow['parts'] }];
  }, []);
}

/** The waterfall as columns to stack; `waterfall.{part}` and `waterfall.categories` are its areas. */
export function waterfallRows({ sheet, context, draft }: CashFlowPage): void {
  const { headline, model, words, theCase } = context;
  const { chart } = words.sheets.cashFlow;
  const MONEY = { format: 'money' } as const;
  const columns: readonly Column<WaterfallRow>[] = [
    { head: chart.step, as: { words: 'label' }, of: ({ name }) => name },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: () => theCase.terms.currency },
    { head: chart.amount, as: MONEY, of: ({ amount }) => amount },
    { head: chart.start, as: MONEY, of: ({ start }) => start },
    { head: chart.end, as: MONEY, of: ({ end }) => end },
    ...PARTS.map((part) => ({ head: chart[part], as: MONEY, of: ({ parts }: WaterfallRow) => parts[part] })),
  ];
  const { from } = recordTable(sheet, rowsOf(model.waterfall, headline.chart.divisor), columns);
  const area = { sheet: sheet.name, row: from, rows: STEPS.length, columns: 1 } as const;
  const first = columns.length - PARTS.length + 1;
  draft.areas.set('waterfall.categories', { ...area, column: 1 });
  PARTS.forEach((part, at) => {
    draft.areas.set(`waterfall.${part}`, { ...area, column: first + at });
  });
}
