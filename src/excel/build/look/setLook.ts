import type { Border, Side, Style } from '../../../workbook/workbook.js';
import { hash } from './hash.js';
import { EDGES, LINES, type Edge } from './lines.js';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** What cells and named styles have in common. */
type Looked = Excel.RangeFormat | Excel.Style;

function setLetters({ font }: Looked, style: Style): void {
  font.name = style.font;
  font.size = style.size;
  font.color = hash(style.color);
  if (style.bold) font.bold = true;
  if (style.underline) font.underline = 'Single';
}

/** Draws lines of a style at edges of the API's; more than one cell has edges inside too. */
export function setBorder({ borders }: Looked, edge: Edge, { style, color }: Border): void {
  const line = borders.getItem(edge);
  line.style = LINES[style].style;
  line.weight = LINES[style].weight;
  line.color = hash(color);
}

/**
 * Everything of a style but its number format and its lock. What a style does not say is left as cells without a style
 * have it.
 */
export function setLook(looked: Looked, style: Style, withFineAlignment: boolean): void {
  setLetters(looked, style);
  if (style.fill !== undefined) looked.fill.color = hash(style.fill);
  for (const [side, border] of Object.entries(style.borders ?? {}))
    setBorder(looked, EDGES[side as Side], border);
  if (style.horizontal) looked.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) looked.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) looked.wrapText = true;
  if (!withFineAlignment) return;
  if (style.indent !== undefined) looked.indentLevel = style.indent;
  if (style.shrink) looked.shrinkToFit = true;
}
