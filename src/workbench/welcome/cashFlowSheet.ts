import { welcomeEn } from '../../i18n/welcome.en.js';
import type { BookSheet } from '../book.js';
import type { DefinedName } from '../../cells/cells.js';
import { Draft } from './draft.js';
import { putFigures } from './figures.js';
import { looks, numbered } from './looks.js';

const COSTS = [42_000, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500];
const SAVINGS = [0, 2400, 4100, 5600, 6800, 7600, 8100, 8400, 8600, 8700, 8800, 8800, 8900];
const LAST = COSTS.length + 1;
const MONEY = '#,##0;[Red]-#,##0';
const words = welcomeEn.cashFlow;

export const COST_RANGE = `B2:B${LAST}`;
export const SAVINGS_RANGE = `C2:C${LAST}`;

export const cashFlowNames: readonly DefinedName[] = [
  { name: 'NetFlow', refersTo: `'${welcomeEn.sheets.cashFlow}'!$D$2:$D$${LAST}` },
  { name: 'AnnualRate', refersTo: `'${welcomeEn.sheets.cashFlow}'!$H$2` },
];

function putMonths(draft: Draft): void {
  const money = numbered(looks.data, MONEY);
  COSTS.forEach((cost, month) => {
    const row = month + 2;
    draft.put(`A${row}`, month, looks.data);
    draft.put(`B${row}`, cost, money);
    draft.put(`C${row}`, SAVINGS[month] ?? 0, money);
    draft.put(`D${row}`, `=C${row}-B${row}`, money);
    draft.put(`E${row}`, month === 0 ? '=D2' : `=E${row - 1}+D${row}`, money);
  });
}

/** A year of a small project; two of its figures go through names. */
export function cashFlowSheet(): BookSheet {
  const draft = new Draft().headings(words.columns, looks.heading);
  putMonths(draft);
  draft.put('G2', words.rate[0], looks.label);
  draft.put('H2', 0.08, numbered(looks.input, '0.0%'));
  draft.put('J2', words.rate[1], looks.meaning);
  const { figures } = words;
  putFigures(draft, { label: 'G', value: 'H', meaning: 'J' }, 4, [
    { words: figures.roi, formula: `=CSROI.ROI(${SAVINGS_RANGE},${COST_RANGE})`, numberFormat: '0.0%' },
    { words: figures.net, formula: `=CSROI.NETBENEFIT(${SAVINGS_RANGE},${COST_RANGE})`, numberFormat: MONEY },
    { words: figures.payback, formula: '=CSROI.PAYBACKFLOW(NetFlow)', numberFormat: '0.0' },
    {
      words: figures.discounted,
      formula: '=CSROI.DISCOUNTEDPAYBACK(CSROI.MONTHLYRATE(AnnualRate),NetFlow)',
      numberFormat: '0.0',
    },
    {
      words: figures.present,
      formula: '=CSROI.PRESENTVALUE(CSROI.MONTHLYRATE(AnnualRate),NetFlow)',
      numberFormat: MONEY,
    },
    { words: figures.irr, formula: '=CSROI.IRRALL(NetFlow)', numberFormat: '0.00%' },
    { words: figures.builtIn, formula: '=IRR(NetFlow)', numberFormat: '0.00%' },
  ]);
  return draft.sheet(welcomeEn.sheets.cashFlow, [64, 88, 88, 88, 96, 32, 180, 96, 24, 420], {
    frozen: { rows: 1, columns: 0 },
  });
}
