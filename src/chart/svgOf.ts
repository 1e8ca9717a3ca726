import type { ChartKind, ChartSpec } from './spec.js';
import { groupedBars, overlappingBars, stackedBars } from './svg/bars.js';
import { insetBox, type Box } from './svg/box.js';
import { drawColumns } from './svg/drawColumns.js';
import type { Draw, Pen } from './svg/drawing.js';
import { drawLines } from './svg/drawLines.js';
import { drawRows } from './svg/drawRows.js';
import { drawShares } from './svg/drawShares.js';
import { element, escaped } from './svg/element.js';
import { fitted } from './svg/fitText.js';
import { legendOf } from './svg/legend.js';
import { readsBetterAsRows } from './svg/readsBetterAsRows.js';
import { css } from './svg/shapes.js';
import { THEMES, type ThemeName } from './svg/themes.js';
import type { FormatNumber } from './svg/valueScale.js';
import { BODY, TITLE, words } from './svg/words.js';

export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme?: ThemeName;
  /** A number in the reader's language, after a number format of Excel. */
  readonly formatNumber: FormatNumber;
}

const FONTS = "'Segoe UI', -apple-system, 'Helvetica Neue', Calibri, Carlito, Arial, sans-serif";
const MARGIN = 8;
const TITLE_LINE = 18;
const MOST_TITLE_LINES = 3;
const BELOW_TITLE = 6;

function drawStacked(spec: ChartSpec, box: Box, pen: Pen): string {
  const bars = stackedBars(spec.series);
  return readsBetterAsRows(bars, spec, box, pen)
    ? drawRows(bars, spec, box, pen)
    : drawColumns(bars, spec, box, pen);
}

const DRAW: Readonly<Record<ChartKind, Draw>> = {
  lines: drawLines,
  stackedColumns: drawStacked,
  shareBars: drawShares,
  tornado: (spec, box, pen) => drawRows(overlappingBars(spec.series), spec, box, pen),
  columns: (spec, box, pen) => drawColumns(groupedBars(spec.series), spec, box, pen),
};

/**
 * A chart as a still picture, an SVG element that carries its own text alternative: no scripts and no styles but
 * attributes of presentation, so that any content security policy lets it pass.
 */
export function svgOf(spec: ChartSpec, { width, height, theme = 'light', formatNumber }: Picture): string {
  const pen: Pen = { theme: THEMES[theme], format: formatNumber };
  const whole: Box = { x: 0, y: 0, width, height };
  const page = insetBox(whole, { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN });
  const lines = fitted(spec.title, page.width, MOST_TITLE_LINES, TITLE);
  const title = lines.map((line, at) =>
    words(line, { x: page.x, y: page.y + TITLE_LINE * (at + 0.5), color: pen.theme.ink, font: TITLE }),
  );
  const below = insetBox(page, { top: TITLE_LINE * lines.length + BELOW_TITLE });
  const legend = legendOf(spec, below, pen);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FONTS,
      'font-size': BODY.size,
    },
    element('title', {}, escaped(spec.title)),
    element('desc', {}, escaped(spec.alternative)),
    element('rect', { width, height, fill: css(pen.theme.surface) }),
    ...title,
    legend.svg,
    DRAW[spec.kind](spec, insetBox(below, { top: legend.height }), pen),
  );
}
