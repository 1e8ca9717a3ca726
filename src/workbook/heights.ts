import { textWidth } from '../chart/svg/textWidth.js';
import type { Sheet } from './sheet.js';
import type { CellData, Style } from './workbook.js';

const PIXELS_PER_POINT = 96 / 72;
/** Of the body font, in pixels: a digit, and what a column has besides its characters and the margins beside a text. */
const DIGIT = 7;
const PADDING = 1;
const INDENT = 9;
/** Calibri is narrower than the widest of the fonts that the estimate is made for. */
const NARROWER = 0.89;
const LINE = 1.3;
/** Excel's own row; lower ones are not asked for. */
const ONE_LINE = 15;
/** What Excel takes, in points. */
const HIGHEST = 409;

const widthOf = (text: string, { size, bold = false }: Style): number =>
  NARROWER * textWidth(text, { size: size * PIXELS_PER_POINT, isBold: bold });

/** How many lines a text takes in a width, broken between words. */
function linesOf(text: string, style: Style, width: number): number {
  const space = widthOf(' ', style);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const needed = widthOf(word, style);
      if (used > 0 && used + space + needed > width) {
        count += 1;
        used = 0;
      }
      // A word wider than the cell is broken too.
      count += Math.max(0, Math.ceil(needed / width) - 1);
      used += needed > width ? needed % width : needed + (used > 0 ? space : 0);
    }
    return lines + count;
  }, 0);
}

function heightOf({ content, column }: CellData, style: Style, widths: readonly number[]): number {
  if (!style.wrap || !content || content.kind === 'number') return 0;
  const text = content.kind === 'text' ? content.text : String(content.value);
  const width = (widths[column - 1] ?? 0) * DIGIT + PADDING - (style.indent ?? 0) * INDENT;
  const lines = linesOf(text, style, width);
  return lines === 1 ? 0 : Math.ceil(lines * style.size * LINE + 2);
}

/** The height of every row that needs more than one line, besides those that were asked for; merged cells are not seen. */
export function heightsOf(
  { setup, drawn }: Sheet,
  cells: readonly CellData[],
  styles: ReadonlyMap<string, Style>,
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const cell of cells) {
    const style = styles.get(cell.style);
    if (!style || drawn.merged.some(({ row }) => row === cell.row)) continue;
    const height = Math.min(HIGHEST, heightOf(cell, style, setup.widths));
    if (height > ONE_LINE) heights[cell.row] = Math.max(height, heights[cell.row] ?? 0);
  }
  return { ...heights, ...drawn.heights };
}
