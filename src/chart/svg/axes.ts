import type { Axis } from '../spec.js';
import type { Box } from './box.js';
import type { Pen } from './drawing.js';
import { shorten } from './fitText.js';
import { hairline } from './shapes.js';
import { textWidth } from './textWidth.js';
import { inside, thinOut } from './thinOut.js';
import { ticksOf, type Interval, type Tick } from './valueScale.js';
import { BODY, LINE, words } from './words.js';

/** Between numbers and what they measure. */
const AWAY = 6;
const TICK = 4;
/** Pixels from tick to tick at least, before labels ask for more. */
const TICK_HEIGHT = 44;
const TICK_WIDTH = 56;
const FEWEST = 2;
const MOST = 6;

export const ticksFor = (pixels: number, isAcross: boolean): number =>
  Math.max(FEWEST, Math.min(MOST, Math.floor(pixels / (isAcross ? TICK_WIDTH : TICK_HEIGHT))));

/** An axis at the left, ready to be measured before it is drawn. */
export interface LeftAxis {
  readonly width: number;
  /** What its title takes above. */
  readonly top: number;
  draw(scale: (value: number) => number, box: Box): string;
}

export function leftAxis(axis: Axis, interval: Interval, count: number, { theme, format }: Pen): LeftAxis {
  if (!axis.visible) return { width: 0, top: 0, draw: () => '' };
  const ticks = ticksOf(interval, axis, count, format);
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, BODY)));
  const top = axis.title === undefined ? LINE / 2 : LINE * 2;
  return {
    width: widest + AWAY,
    top,
    draw(scale, { x, y, width }) {
      const numbers = ticks.map(({ value, label }) =>
        words(label, { x: x - AWAY, y: scale(value), anchor: 'end', color: theme.muted }),
      );
      if (axis.title === undefined) return numbers.join('');
      const left = x - AWAY - widest;
      const title = shorten(axis.title, x + width - left, BODY);
      const place = { x: left, y: y - top + LINE / 2, color: theme.muted, whole: axis.title };
      return numbers.join('') + words(title, place);
    },
  };
}

/** What an axis below takes. */
export const heightBelow = (axis: Axis): number =>
  axis.visible ? TICK + LINE + (axis.title === undefined ? 0 : LINE) : 0;

/** Numbers under a plot, as many as stand side by side inside a box around it. */
export function axisBelow(
  axis: Axis,
  ticks: readonly Tick[],
  scale: (value: number) => number,
  plot: Box,
  around: Box,
  { theme }: Pen,
): string {
  if (!axis.visible) return '';
  const bottom = plot.y + plot.height;
  const marks = ticks.map(({ value, label }) => ({ at: scale(value), width: textWidth(label, BODY) }));
  const zero = ticks.findIndex(({ value }) => value === 0);
  const shown = thinOut(marks, around.x, around.x + around.width, Math.max(0, zero));
  const numbers = shown.map(({ index, at }) => {
    const mark = marks[index]!.at;
    return (
      hairline({ x: mark, y: bottom }, { x: mark, y: bottom + TICK }, theme.rule) +
      words(ticks[index]!.label, { x: at, y: bottom + TICK + LINE / 2, anchor: 'middle', color: theme.muted })
    );
  });
  return numbers.join('') + titleBelow(axis, plot, bottom + TICK + LINE * 1.5, around, { theme });
}

/** The title of an axis, centred under a plot but inside a box around it. */
export function titleBelow(
  { title }: Axis,
  plot: Box,
  y: number,
  around: Box,
  { theme }: Pick<Pen, 'theme'>,
): string {
  if (title === undefined) return '';
  const text = shorten(title, around.width, BODY);
  const mark = { at: plot.x + plot.width / 2, width: textWidth(text, BODY) };
  const at = inside(mark, around.x, around.x + around.width);
  return words(text, { x: at, y, anchor: 'middle', color: theme.muted, whole: title });
}
