import type { Print } from '../../../workbook/workbook.js';
import { linesLeft } from './linesLeft.js';
import type { Line, Site } from './site.js';
import { standingArea, standingSpan } from './standingArea.js';

function titlesOf(line: Line, titles: Print['titleRows']): Print['titleRows'] {
  const span = titles && standingSpan(line, titles.from, titles.to);
  return span && { from: span[0], to: span[1] };
}

/** What of a sheet is printed, and how. */
export function standingPrint({ titleRows, titleColumns, apart, ...print }: Print, site: Site): Print {
  const { rows, columns } = site;
  const [down, along] = [titlesOf(rows, titleRows), titlesOf(columns, titleColumns)];
  const rest = apart && standingArea(apart, site);
  return {
    ...print,
    area: standingArea(print.area, site) ?? print.area,
    ...(rest && { apart: rest }),
    ...(down && { titleRows: down }),
    ...(along && { titleColumns: along }),
    breaks: {
      rows: linesLeft(rows, print.breaks.rows),
      columns: linesLeft(columns, print.breaks.columns),
    },
  };
}
