import type { Figures } from '../../state/liveFigures.js';
import type { PaneWords } from '../../words.js';

/** What a sentence of the model says; '' where this case has none. */
export function wordOf(figures: Figures | undefined, id: string, { model }: PaneWords): string {
  const key = figures?.resultOf(id);
  const words: Readonly<Record<string, string>> = model.words;
  return typeof key === 'string' ? (words[key] ?? '') : '';
}
