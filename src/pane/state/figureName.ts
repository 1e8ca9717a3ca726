import { modelWords } from '../../workbook/modelWords.js';
import type { PaneWords } from '../words.js';
import type { Figures } from './liveFigures.js';

/** What a figure is called: 'Average handle time, after'. The path itself where the model does not know it. */
export function figureName(path: string, figures: Figures | undefined, { model, roi }: PaneWords): string {
  const label = figures?.labelOf(path);
  return figures && label !== undefined ? modelWords(figures.theCase, model, roi).text(label) : path;
}
