import { cell } from '../../../formula/cells.js';
import type { SoftFactor } from '../../../roi/case/types.js';
import type { Cell } from '../../../formula/expr.js';
import type { Context } from '../../context.js';
import { toThreeDigits } from '../../figureTexts.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import type { StyleName } from '../../styles.js';
import { shortened } from '../../shortened.js';
import { COLUMN, ROW } from './grid.js';
import { SIDE_COLUMNS, sideSection } from './sideSection.js';

/** Three columns of the grid hold no more. */
const LONGEST = 36;
/** In place of a figure. */
const NONE = '–';

interface SoftPoint {
  readonly label: string;
  readonly before?: Cell<'number'>;
  readonly after?: Cell<'number'>;
  readonly change?: Cell<'number'>;
  readonly level: StyleName;
  readonly difference: StyleName;
  /** Shown to three digits, as the headlines are. */
  readonly isRounded?: boolean;
}

/** Working time freed is no money until it is cashed. */
function capacityPoint({ model, words }: Context): readonly SoftPoint[] {
  if (!model.workload?.block) return [];
  const { hoursPerYear } = model.capacity;
  return [
    {
      label: words.sheets.summary.soft.capacity,
      after: hoursPerYear,
      change: hoursPerYear,
      level: 'xref.count',
      difference: 'xref.countChange',
      isRounded: true,
    },
  ];
}

function factorPoint({ id, name }: SoftFactor, { cells }: Context): SoftPoint {
  return {
    label: name,
    ...cells.softFactors.get(id),
    level: 'xref.number',
    difference: 'xref.numberChange',
  };
}

/** Rows 27 to 32: what counts although it has no price. */
export function softPoints(sheet: Sheet, context: Context): void {
  const { theCase, words } = context;
  const text = words.sheets.summary.soft;
  sideSection(sheet, ROW.soft, text.title);
  const heads = new Map<number, string>([
    [COLUMN.side, text.label],
    [COLUMN.before, text.before],
    [COLUMN.after, text.after],
    [COLUMN.last, text.change],
  ]);
  for (const column of SIDE_COLUMNS) {
    const style = column < COLUMN.before ? 'subhead' : 'subheadNumber';
    sheet.put(ROW.softHead, column, style, heads.get(column));
  }
  const wanted = theCase.softFactors.filter(({ onSummary }) => onSummary);
  // Not all fit: those that say nothing yet come last.
  const isOpen = ({ baseline, after }: SoftFactor): boolean => baseline === null && after === null;
  const factors = [...wanted.filter((factor) => !isOpen(factor)), ...wanted.filter(isOpen)];
  const points = [...capacityPoint(context), ...factors.map((factor) => factorPoint(factor, context))];
  if (points.length === 0) sheet.put(ROW.firstSoft, COLUMN.side, 'remark', text.none);
  points.slice(0, ROW.lastSoft - ROW.firstSoft + 1).forEach((point, at) => {
    const row = ROW.firstSoft + at;
    const shown = (column: number, figure: Cell<'number'>): Cell => {
      const at = `summary.soft.${column}`;
      if (!point.isRounded) return reference(at, figure);
      return cell(`${at}.${figure.id}`, figure.label, toThreeDigits(figure));
    };
    const show = (column: number, style: StyleName, figure: Cell<'number'> | undefined): void => {
      sheet.put(row, column, style, figure ? shown(column, figure) : NONE);
    };
    sheet.put(row, COLUMN.side, 'plain', shortened(point.label, LONGEST));
    show(COLUMN.before, point.level, point.before);
    show(COLUMN.after, point.level, point.after);
    show(COLUMN.last, point.difference, point.change);
  });
}
