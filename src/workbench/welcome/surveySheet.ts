import { welcomeEn } from '../../i18n/welcome.en.js';
import type { BookSheet } from '../book.js';
import { Draft } from './draft.js';
import { putFigures } from './figures.js';
import { looks, numbered } from './looks.js';
import { oneOf, samples, wholeBetween } from './samples.js';

const ANSWERS = 60;
const LAST = ANSWERS + 1;
/** Mostly content customers, as surveys find them. */
const SCORES = [10, 10, 9, 9, 10, 8, 8, 7, 9, 6, 5, 3, 8, 10, 0] as const;
const words = welcomeEn.survey;

export const SCORES_RANGE = `A2:A${LAST}`;
export const RATINGS_RANGE = `B2:B${LAST}`;

function putAnswers(draft: Draft): void {
  const next = samples(7);
  for (let row = 2; row <= LAST; row += 1) {
    const score = oneOf(next, SCORES);
    const silent = next();
    const answer = silent < 0.08 ? null : silent < 0.12 ? words.noAnswer : score;
    draft.put(`A${row}`, answer, looks.data);
    if (next() > 0.06) {
      draft.put(`B${row}`, Math.max(1, Math.min(5, Math.round(score / 2 - 0.4 + next()))), looks.data);
    }
    if (next() > 0.1) draft.put(`C${row}`, wholeBetween(next, score > 6 ? 4 : 2, 7), looks.data);
    draft.put(`D${row}`, oneOf(next, words.channels), { ...looks.data, horizontal: 'right' });
  }
}

/** Survey answers with blanks and text among them, as survey tools export them. */
export function surveySheet(): BookSheet {
  const draft = new Draft().headings(words.columns, looks.heading);
  putAnswers(draft);
  const { figures } = words;
  putFigures(draft, { label: 'F', value: 'G', meaning: 'K' }, 2, [
    { words: figures.nps, formula: `=CSROI.NPS(${SCORES_RANGE})`, numberFormat: '0.0' },
    { words: figures.margin, formula: `=CSROI.NPSMARGIN(${SCORES_RANGE})`, numberFormat: '0.0' },
    { words: figures.interval, formula: `=CSROI.NPSCI(${SCORES_RANGE})`, numberFormat: '0.0' },
    { words: figures.csat, formula: `=CSROI.CSAT(${RATINGS_RANGE})`, numberFormat: '0.0%' },
    { words: figures.ces, formula: `=CSROI.CES(C2:C${LAST})`, numberFormat: '0.00' },
    { words: figures.breakdown, formula: `=CSROI.NPSBREAKDOWN(${SCORES_RANGE})`, numberFormat: '0' },
  ]);
  // The cells that the interval and the breakdown spill into.
  draft.put('H4', null, numbered(looks.value, '0.0'));
  for (const row of [7, 8, 9]) {
    if (row > 7) draft.put(`G${row}`, null, looks.value);
    draft.put(`H${row}`, null, numbered(looks.value, '0'));
    draft.put(`I${row}`, null, numbered(looks.value, '0.0%'));
  }
  return draft.sheet(welcomeEn.sheets.survey, [96, 96, 96, 80, 32, 150, 96, 72, 72, 24, 420], {
    frozen: { rows: 1, columns: 0 },
  });
}
