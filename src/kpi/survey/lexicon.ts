import { KpiError } from '../errors.js';
import { vaderText } from './vaderText.js';

/** From −1, all negative, to 1, all positive. */
export type Score = (text: string) => number;

/** The languages there is a lexicon for. */
export const LANGUAGES: readonly string[] = ['en'];

/** The lexicon is fetched when a cell first asks for it: no other function waits for its 110 KB. */
export async function loadLexicon(): Promise<Score> {
  try {
    const { SentimentIntensityAnalyzer: vader } = await import(
      /* webpackChunkName: "sentiment" */ 'vader-sentiment'
    );
    return (text) => vader.polarity_scores(vaderText(text)).compound;
  } catch {
    throw new KpiError('lexiconUnavailable');
  }
}
