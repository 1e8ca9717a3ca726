import type { BarLabel } from './barLabels.js';
import { isDrawn, type Bar } from './bars.js';
import type { Axis } from '../spec.js';
import { intervalOf, type Interval } from './valueScale.js';

/** The values that bars and their labels span, zero among them. */
export function barInterval(bars: readonly Bar[], labels: readonly BarLabel[], axis: Axis): Interval {
  const ends = bars.filter(isDrawn).flatMap(({ from, to }) => [from, to]);
  return intervalOf([0, ...ends, ...labels.map(({ bar: { to } }) => to)], axis);
}
