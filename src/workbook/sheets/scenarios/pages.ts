import type { Sheet } from '../../sheet.js';

/** Rows that a page holds below the repeated title, at the scale that the width asks for. */
const ROWS_A_PAGE = 45;

/** Ends the pages of a sheet where a reader would. */
export interface Pages {
  /** What follows begins a page. */
  readonly end: () => void;
  /** The next rows stay on one page. */
  readonly keep: (rows: number) => void;
}

export function pagesOf(sheet: Sheet): Pages {
  let begun = sheet.lastRow();
  function end(): void {
    begun = sheet.lastRow();
    sheet.breakAfter(begun);
  }
  return {
    end,
    keep(rows) {
      if (sheet.lastRow() - begun + rows > ROWS_A_PAGE) end();
    },
  };
}
