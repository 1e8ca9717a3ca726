import { errorIn } from '../cells.js';
import { defineFunction } from '../define.js';
import { CellError, KpiError, shown } from '../errors.js';
import { pause } from '../pause.js';
import { LANGUAGES, loadLexicon, type Score } from './lexicon.js';

/** About 100 ms of work; then Excel gets a turn. */
const ROWS_AT_A_TIME = 500;

/** "en-GB" is served by the lexicon for "en". */
function checkLanguage(language: string): void {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  if (LANGUAGES.includes(primary)) return;
  throw new KpiError('languageUnavailable', { language: shown(language), available: LANGUAGES.join(', ') });
}

function isText(cell: unknown): cell is string {
  const error = errorIn(cell);
  if (error !== undefined) throw new CellError(error);
  return typeof cell === 'string' && cell.trim() !== '';
}

export const sentiment = defineFunction({
  id: 'SENTIMENT',
  params: [
    { name: 'text', kind: 'texts', unit: 'text' },
    { name: 'language', kind: 'text', unit: 'word', optional: true, default: 'en' },
  ],
  result: { shape: 'like', unit: 'score', from: -1, to: 1 },

  async compute({ rows }, language) {
    checkLanguage(language);
    const hasText = rows.map((row) => row.some(isText)).includes(true);
    const score: Score = hasText ? await loadLexicon() : () => 0;
    const scores: (number | '')[][] = [];
    for (const row of rows) {
      scores.push(row.map((cell) => (isText(cell) ? score(cell) : '')));
      if (scores.length % ROWS_AT_A_TIME === 0) await pause();
    }
    return scores;
  },
});
