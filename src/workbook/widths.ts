import type { Sheet } from './sheet.js';
import type { CellData, Style } from './workbook.js';

const BODY_SIZE = 11;
const BOLD = 1.05;
/** Beside a number, in characters. */
const MARGIN = 0.5;
const PERCENT = 100;
const GROUP = 3;

/** How many characters a number takes in its format; none in one that is neither a number nor a share. */
export function shownLength(value: number, { numberFormat = '' }: Style): number {
  const [positive = '', negative = ''] = numberFormat.split(';');
  if (!/[0#]/.test(positive)) return 0;
  const isShare = positive.endsWith('%');
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  const digits = Math.abs(isShare ? value * PERCENT : value).toFixed(decimals);
  const groups = positive.includes(',') ? Math.floor((digits.split('.')[0]!.length - 1) / GROUP) : 0;
  const signs = value < 0 && negative.startsWith('(') ? 2 : 1;
  return digits.length + groups + signs + (isShare ? 1 : 0);
}

/** The lowest and the highest number of each style in each column: no other one is longer. */
function extremesOf(cells: readonly CellData[]): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const styles = new Map<string, Map<number, [number, number]>>();
  for (const { content, column, style } of cells) {
    if (content === undefined || content.kind === 'text' || typeof content.value !== 'number') continue;
    const columns = styles.get(style) ?? new Map<number, [number, number]>();
    styles.set(style, columns);
    const known = columns.get(column);
    if (!known) columns.set(column, [content.value, content.value]);
    else if (content.value < known[0]) known[0] = content.value;
    else if (content.value > known[1]) known[1] = content.value;
  }
  return styles;
}

function widthOf(value: number, style: Style): number {
  const length = shownLength(value, style);
  return length === 0 ? 0 : (length * (style.bold ? BOLD : 1) * style.size) / BODY_SIZE + MARGIN;
}

/**
 * The width of every column: as the sheet asks, or what its numbers need, for Excel shows ##### where one does not fit.
 * Months stay alike.
 */
export function widthsOf(
  { setup }: Sheet,
  cells: readonly CellData[],
  styles: ReadonlyMap<string, Style>,
): readonly number[] {
  const { widths, firstMonth = Infinity, print } = setup;
  // A single page keeps its proportions: there larger numbers are written smaller.
  if (print.fit.tall === 1) return widths;
  const needed = [...widths];
  for (const [name, columns] of extremesOf(cells)) {
    const style = styles.get(name);
    if (!style) continue;
    for (const [column, values] of columns)
      needed[column - 1] = Math.max(needed[column - 1] ?? 0, ...values.map((value) => widthOf(value, style)));
  }
  const ofMonths = Math.max(0, ...needed.slice(firstMonth - 1));
  return needed.map((width, at) => Math.ceil(at >= firstMonth - 1 ? ofMonths : width));
}
