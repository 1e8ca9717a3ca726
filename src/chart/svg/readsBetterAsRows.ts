import type { ChartSpec } from '../spec.js';
import { barLabels } from './barLabels.js';
import type { Bar } from './bars.js';
import type { Box } from './box.js';
import { namesFit } from './columnNames.js';
import type { Pen } from './drawing.js';
import { ROW } from './drawRows.js';
import { textWidth } from './textWidth.js';
import { BODY } from './words.js';

/** Between the numbers of neighbours. */
const BETWEEN = 4;

/** Whether labelled columns are too narrow for their words, and the box is high enough to lay them down. */
export function readsBetterAsRows(bars: readonly Bar[], spec: ChartSpec, box: Box, pen: Pen): boolean {
  const names = spec.categories ?? [];
  const labels = barLabels(bars, spec, pen.format).filter(({ isInside }) => !isInside);
  if (labels.length === 0 || names.length === 0 || box.height / names.length < ROW) return false;
  const band = box.width / names.length;
  return !namesFit(names, band) || labels.some(({ text }) => textWidth(text, BODY) + BETWEEN > band);
}
