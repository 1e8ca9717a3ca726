import { welcomeEn } from '../../i18n/welcome.en.js';
import type { BookSheet } from '../book.js';
import { column } from './callsSheet.js';
import { COST_RANGE, SAVINGS_RANGE } from './cashFlowSheet.js';
import { Draft } from './draft.js';
import { looks, numbered } from './looks.js';
import { RATINGS_RANGE, SCORES_RANGE } from './surveySheet.js';
import { CREATED, REPLIED } from './ticketsSheet.js';

const words = welcomeEn.welcome;
const { survey, calls, tickets, cashFlow } = welcomeEn.sheets;
const FIRST_FIGURE = 5;

const onSheet = (sheet: string, range: string) => `${sheet.includes(' ') ? `'${sheet}'` : sheet}!${range}`;
const onCalls = (letter: string) => onSheet(calls, column(letter));

const FIGURES: readonly [keyof typeof words.figures, formula: string, numberFormat: string][] = [
  ['nps', `=CSROI.NPS(${onSheet(survey, SCORES_RANGE)})`, '0.0'],
  ['npsMargin', `=CSROI.NPSMARGIN(${onSheet(survey, SCORES_RANGE)})`, '0.0'],
  ['csat', `=CSROI.CSAT(${onSheet(survey, RATINGS_RANGE)})`, '0.0%'],
  ['aht', `=CSROI.AHT(${onCalls('C')},${onCalls('D')},${onCalls('E')},COUNT(${onCalls('B')}))`, '0'],
  ['sla', `=CSROI.SLA(${onCalls('B')},20,COUNT(${onCalls('A')}))`, '0.0%'],
  [
    'firstResponse',
    `=CSROI.FIRSTRESPONSE(${onSheet(tickets, CREATED)},${onSheet(tickets, REPLIED)},"median")/3600`,
    '0.0',
  ],
  ['roi', `=CSROI.ROI(${onSheet(cashFlow, SAVINGS_RANGE)},${onSheet(cashFlow, COST_RANGE)})`, '0.0%'],
  ['payback', '=CSROI.PAYBACKFLOW(NetFlow)', '0.0'],
];

/** The first sheet: what the workbook shows, and what to try. */
export function welcomeSheet(): BookSheet {
  const draft = new Draft();
  draft.put('A1', words.title, looks.title).height(1, 40);
  draft.put('A2', words.intro, looks.intro).height(2, 26);
  const { figure, result, meaning, formula } = words.headings;
  draft.across('A4', [figure, result, null, meaning, formula], looks.heading).height(4, 28);
  draft.put('B4', result, { ...looks.heading, horizontal: 'right' });
  FIGURES.forEach(([key, text, numberFormat], at) => {
    const row = FIRST_FIGURE + at;
    draft.put(`A${row}`, words.figures[key][0], looks.label).height(row, 26);
    draft.put(`B${row}`, text, numbered(looks.value, numberFormat));
    draft.put(`D${row}`, words.figures[key][1], looks.meaning);
    draft.text(`E${row}`, text, looks.formula);
  });
  const tryRow = FIRST_FIGURE + FIGURES.length + 1;
  draft.put(`A${tryRow}`, words.tryIt, looks.section).height(tryRow, 32);
  words.hints.forEach((hint, at) => {
    draft.put(`A${tryRow + 1 + at}`, hint, looks.label).height(tryRow + 1 + at, 24);
  });
  draft.put(`A${tryRow + 1 + words.hints.length}`, '=CSROI.NPS({10;9;11})', {
    ...looks.value,
    horizontal: 'left',
  });
  return draft.sheet(welcomeEn.sheets.welcome, [190, 90, 24, 400, 560], { gridlines: false });
}
