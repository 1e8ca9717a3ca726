import type { Box } from './box.js';
import type { Pen } from './drawing.js';
import { shorten, wrap } from './fitText.js';
import { textWidth } from './textWidth.js';
import { thinOut } from './thinOut.js';
import { BODY, LINE, words } from './words.js';

const BETWEEN = 6;
const AWAY = 4;
const MOST_LINES = 3;
/** A name that takes the place of its neighbours' takes no more than this. */
const WIDEST = 110;

const wrapped = (names: readonly string[], band: number): readonly (readonly string[])[] | undefined => {
  const lines = names.map((name) => wrap(name, band - BETWEEN, MOST_LINES, BODY));
  return lines.every((line) => line !== undefined) ? lines : undefined;
};

/** Whether every name stands whole under a column of this width. */
export const namesFit = (names: readonly string[], band: number): boolean =>
  wrapped(names, band) !== undefined;

/** Names under columns, ready to be measured before they are drawn. */
export interface ColumnNames {
  readonly height: number;
  draw(box: Box): string;
}

/** In up to three lines each; where that is too little, every second, third … name in one line. */
export function columnNames(names: readonly string[], width: number, { theme }: Pen): ColumnNames {
  if (names.length === 0) return { height: 0, draw: () => '' };
  const band = width / names.length;
  const lines = wrapped(names, band);
  const middle = (x: number, index: number): number => x + band * (index + 0.5);
  const name = (text: string, x: number, y: number, whole?: string) =>
    words(text, { x, y, anchor: 'middle', color: theme.muted, ...(whole === undefined ? {} : { whole }) });
  if (lines) {
    return {
      height: AWAY + LINE * Math.max(...lines.map(({ length }) => length)),
      draw: ({ x, y, height }) =>
        lines
          .flatMap((some, index) =>
            some.map((line, at) => name(line, middle(x, index), y + height + AWAY + LINE * (at + 0.5))),
          )
          .join(''),
    };
  }
  const short = names.map((whole) => shorten(whole, Math.max(band - BETWEEN, WIDEST), BODY));
  return {
    height: AWAY + LINE,
    draw({ x, y, height }) {
      const marks = short.map((text, index) => ({ at: middle(x, index), width: textWidth(text, BODY) }));
      return thinOut(marks, x, x + width)
        .map(({ index, at }) => name(short[index]!, at, y + height + AWAY + LINE / 2, names[index]))
        .join('');
    },
  };
}
