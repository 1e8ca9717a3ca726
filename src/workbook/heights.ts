import type { Sheet } from './sheet.js';
import { roomIn, textLines } from './textLines.js';
import type { CellData, Style } from './workbook.js';

const LINE = 1.3;
/** Excel's own row; lower ones are not asked for. */
const ONE_LINE = 15;
/** What Excel takes, in points. */
const HIGHEST = 409;

function heightOf({ content, column }: CellData, style: Style, widths: readonly number[]): number {
  if (!style.wrap || !content || content.kind === 'number') return 0;
  const text = content.kind === 'text' ? content.text : String(content.value);
  const lines = textLines(text, style, roomIn(widths[column - 1] ?? 0, style.indent)).length;
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
