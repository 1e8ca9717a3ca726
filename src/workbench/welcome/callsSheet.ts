import { welcomeEn } from '../../i18n/welcome.en.js';
import type { BookSheet } from '../book.js';
import { Draft } from './draft.js';
import { putFigures } from './figures.js';
import { looks, numbered } from './looks.js';
import { samples, wholeBetween } from './samples.js';

const CALLS = 48;
const LAST = CALLS + 1;
const FIRST_DAY = 46083;
const words = welcomeEn.calls;

export const column = (letter: string) => `${letter}2:${letter}${LAST}`;

function putCalls(draft: Draft): void {
  const next = samples(21);
  for (let row = 2; row <= LAST; row += 1) {
    const minutes = 8 * 60 + (row - 2) * 11 + wholeBetween(next, 0, 9);
    draft.put(`A${row}`, FIRST_DAY + minutes / 1440, numbered(looks.data, 'yyyy-mm-dd hh:mm'));
    const abandoned = next() < 0.1;
    if (abandoned) continue;
    draft.put(`B${row}`, next() < 0.72 ? wholeBetween(next, 2, 20) : wholeBetween(next, 21, 95), looks.data);
    draft.put(`C${row}`, wholeBetween(next, 95, 540), looks.data);
    draft.put(`D${row}`, next() < 0.4 ? wholeBetween(next, 15, 120) : 0, looks.data);
    draft.put(`E${row}`, wholeBetween(next, 20, 110), looks.data);
    draft.put(`F${row}`, next() < 0.74 ? 1 : 0, looks.data);
    draft.put(`G${row}`, next() < 0.12 ? 1 : 0, looks.data);
  }
}

/** A call log; a call without a wait was given up before anyone answered. */
export function callsSheet(): BookSheet {
  const draft = new Draft().headings(words.columns, looks.heading);
  putCalls(draft);
  const { figures } = words;
  const answered = `COUNT(${column('B')})`;
  putFigures(draft, { label: 'I', value: 'J', meaning: 'L' }, 2, [
    {
      words: figures.aht,
      formula: `=CSROI.AHT(${column('C')},${column('D')},${column('E')},${answered})`,
      numberFormat: '0',
    },
    { words: figures.asa, formula: `=CSROI.ASA(${column('B')})`, numberFormat: '0.0' },
    {
      words: figures.sla,
      formula: `=CSROI.SLA(${column('B')},20,COUNT(${column('A')}))`,
      numberFormat: '0.0%',
    },
    { words: figures.fcr, formula: `=CSROI.FCR(${column('F')},${answered})`, numberFormat: '0.0%' },
    {
      words: figures.transfer,
      formula: `=CSROI.TRANSFERRATE(${column('G')},${answered})`,
      numberFormat: '0.0%',
    },
    { words: figures.cost, formula: `=CSROI.COSTPERCONTACT(610,${answered})`, numberFormat: '0.00' },
  ]);
  return draft.sheet(welcomeEn.sheets.calls, [130, 88, 84, 84, 104, 122, 96, 32, 170, 84, 24, 420], {
    frozen: { rows: 1, columns: 0 },
  });
}
