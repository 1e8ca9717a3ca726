import type { Box } from './box.js';
import type { Pen } from './drawing.js';
import { fitted } from './fitText.js';
import { textWidth } from './textWidth.js';
import { BODY, LINE, words } from './words.js';

/** Between the names and the bars. */
const GUTTER = 8;
/** The part of the width that names may take. */
const MOST = 0.4;
/** Below this width long names stand above their bars, if the rows are high enough. */
const NARROW = 400;
const LONG = 0.25;
const TALL_ROW = 2 * LINE;

/** Names of rows, ready to be measured before they are drawn. */
export interface RowNames {
  /** What they take at the left. */
  readonly width: number;
  /** What they take above each bar. */
  readonly height: number;
  /** The names, the first row beginning at y. */
  readonly draw: (y: number) => string;
}

/** At the left of the bars, or above them where that leaves too little for the bars. */
export function rowNames(names: readonly string[], box: Box, row: number, { theme }: Pen): RowNames {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, BODY)));
  if (widest === 0) return { width: 0, height: 0, draw: () => '' };
  const isAbove = box.width < NARROW && row >= TALL_ROW && widest > box.width * LONG;
  const width = isAbove ? box.width : Math.min(widest, box.width * MOST);
  const most = isAbove ? 1 : Math.max(1, Math.floor(row / LINE));
  // Rows lower than a line of text: every second name, every third …
  const stride = Math.ceil(LINE / row);
  const drawName = (name: string, index: number, top: number): string => {
    const lines = fitted(name, width, most, BODY);
    const middle = top + row * index + (isAbove ? LINE : row) / 2;
    const whole = lines.join(' ') === name ? {} : { whole: name };
    return lines
      .map((line, at) =>
        words(line, {
          x: box.x,
          y: middle + LINE * (at - (lines.length - 1) / 2),
          color: theme.ink,
          ...whole,
        }),
      )
      .join('');
  };
  return {
    width: isAbove ? 0 : width + GUTTER,
    height: isAbove ? LINE : 0,
    draw: (y) => names.map((name, index) => (index % stride === 0 ? drawName(name, index, y) : '')).join(''),
  };
}
