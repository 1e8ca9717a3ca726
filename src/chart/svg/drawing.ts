import type { ChartSpec } from '../spec.js';
import type { Box } from './box.js';
import type { Theme } from './themes.js';
import type { FormatNumber } from './valueScale.js';

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly theme: Theme;
  readonly format: FormatNumber;
}

/** Draws a chart, without its title and legend, into a box. */
export type Draw = (spec: ChartSpec, box: Box, pen: Pen) => string;
