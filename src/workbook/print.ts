import type { Context } from './context.js';
import type { Sheet, SheetSetup } from './sheet.js';
import type { Print } from './workbook.js';

type Page = SheetSetup['print'];

/** As wide as one page, as many pages as needed; the head repeats on each. Columns after the given one are left out. */
export const onePageWide = (headRow: number, columns?: number): Page => ({
  ...(columns !== undefined && { columns }),
  fit: { wide: 1, tall: 0 },
  titleRows: { from: 1, to: headRow },
  breaks: { rows: [], columns: [] },
});

/** Everything on a single page, in the middle of it. */
export const onePage: Page = {
  fit: { wide: 1, tall: 1 },
  centered: true,
  breaks: { rows: [], columns: [] },
};

export const MONTHS_A_PAGE = 12;

/** Label, unit and total. */
const REPEATED_COLUMNS = 3;

/** A year of months on each page, with what each row is repeated. */
export function yearAPage(headRow: number, firstMonth: number, months: number): Page {
  const years = Math.ceil(months / MONTHS_A_PAGE);
  const ends = Array.from({ length: years - 1 }, (_, at) => firstMonth - 1 + (at + 1) * MONTHS_A_PAGE);
  return {
    fit: { wide: years, tall: 0 },
    titleRows: { from: 1, to: headRow },
    titleColumns: { from: 1, to: REPEATED_COLUMNS },
    breaks: { rows: [], columns: ends },
  };
}

export function footerOf({ name }: Sheet, { theCase, words }: Context): Print['footer'] {
  const { title, date } = theCase.project;
  const { page, of } = words.sheets.footer;
  return {
    left: title,
    center: [name, ...(date === null ? [] : [date])].join(' · '),
    right: `${page} {page} ${of} {pages}`,
  };
}
