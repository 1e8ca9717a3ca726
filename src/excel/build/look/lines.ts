import type { BorderStyle, Side } from '../../../workbook/workbook.js';

type Line = Readonly<Pick<Excel.Interfaces.RangeBorderData, 'style' | 'weight'>>;

/** How the API names each kind of line. */
export const LINES = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
} as const satisfies Readonly<Record<BorderStyle, Line>>;

export const EDGES = {
  top: 'EdgeTop',
  right: 'EdgeRight',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
} as const satisfies Readonly<Record<Side, string>>;

export type Edge = (typeof EDGES)[Side] | 'InsideHorizontal' | 'InsideVertical';
