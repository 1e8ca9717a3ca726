import { welcomeEn } from '../../i18n/welcome.en.js';
import type { BookSheet } from '../book.js';
import { Draft } from './draft.js';
import { putFigures } from './figures.js';
import { looks, numbered } from './looks.js';
import { samples, wholeBetween } from './samples.js';

const TICKETS = 40;
const LAST = TICKETS + 1;
const FIRST_DAY = 46083;
const MINUTES = 1440;
const words = welcomeEn.tickets;

export const CREATED = `B2:B${LAST}`;
export const REPLIED = `C2:C${LAST}`;
const SOLVED = `D2:D${LAST}`;
const REOPENED = `E2:E${LAST}`;

function putTickets(draft: Draft): void {
  const next = samples(33);
  const moment = numbered(looks.data, 'yyyy-mm-dd hh:mm');
  for (let row = 2; row <= LAST; row += 1) {
    const created = FIRST_DAY + Math.floor((row - 2) / 6) + wholeBetween(next, 480, 1020) / MINUTES;
    draft.put(`A${row}`, 10_400 + row, looks.data);
    draft.put(`B${row}`, created, moment);
    if (next() < 0.08) continue;
    const replied = created + wholeBetween(next, 12, 380) / MINUTES;
    draft.put(`C${row}`, replied, moment);
    if (next() < 0.15) continue;
    draft.put(`D${row}`, replied + wholeBetween(next, 30, 2600) / MINUTES, moment);
    if (next() < 0.12) draft.put(`E${row}`, 1, looks.data);
  }
}

/** A ticket log; what has not happened yet is blank. */
export function ticketsSheet(): BookSheet {
  const draft = new Draft().headings(words.columns, looks.heading);
  putTickets(draft);
  const { figures } = words;
  const hours = '0.0" h"';
  putFigures(draft, { label: 'G', value: 'H', meaning: 'J' }, 2, [
    {
      words: figures.firstMedian,
      formula: `=CSROI.FIRSTRESPONSE(${CREATED},${REPLIED},"median")/3600`,
      numberFormat: hours,
    },
    {
      words: figures.firstP90,
      formula: `=CSROI.FIRSTRESPONSE(${CREATED},${REPLIED},"p90")/3600`,
      numberFormat: hours,
    },
    {
      words: figures.resolution,
      formula: `=CSROI.RESOLUTIONTIME(${CREATED},${SOLVED})/3600`,
      numberFormat: hours,
    },
    {
      words: figures.resolutionRate,
      formula: `=CSROI.RESOLUTIONRATE(COUNT(${SOLVED}),COUNT(${CREATED}),SUM(${REOPENED}))`,
      numberFormat: '0.0%',
    },
    {
      words: figures.reopenRate,
      formula: `=CSROI.REOPENRATE(SUM(${REOPENED}),COUNT(${SOLVED}))`,
      numberFormat: '0.0%',
    },
  ]);
  return draft.sheet(welcomeEn.sheets.tickets, [72, 130, 130, 130, 80, 32, 180, 84, 24, 420], {
    frozen: { rows: 1, columns: 0 },
  });
}
