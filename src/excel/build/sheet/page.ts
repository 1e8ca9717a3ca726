import { columnName } from '../../../formula/reference.js';
import { areaReference, cellReference } from '../../../workbook/addresses.js';
import { footerCodes } from '../../../workbook/footerCodes.js';
import { isFitted } from '../../../workbook/isFitted.js';
import { pageScale } from '../../../workbook/pageScale.js';
import { printedAreas } from '../../../workbook/printedAreas.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const CHANGES = 16;

/** As many pages as needed is no number at all. */
function zoomOf(data: SheetData): Excel.PageLayoutZoomOptions {
  if (!isFitted(data)) return { scale: pageScale(data) };
  const { wide, tall } = data.print.fit;
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(tall > 0 && { verticalFitToPages: tall }),
  };
}

function setMargins(layout: Excel.PageLayout, margin: number): void {
  const points = margin * POINTS_PER_MILLIMETRE;
  layout.leftMargin = points;
  layout.rightMargin = points;
  layout.topMargin = points;
  layout.bottomMargin = points;
  layout.headerMargin = points / 2;
  layout.footerMargin = points / 2;
}

function setTitles(layout: Excel.PageLayout, { titleRows, titleColumns }: SheetData['print']): void {
  if (titleRows) layout.setPrintTitleRows(`${titleRows.from}:${titleRows.to}`);
  if (titleColumns)
    layout.setPrintTitleColumns(`${columnName(titleColumns.from)}:${columnName(titleColumns.to)}`);
}

/** Everything about paper. A break stands before the cell that it is added at. */
export function* page(sheet: Excel.Worksheet, data: SheetData, { has }: Around): Steps {
  if (!has('pages')) return;
  const { print } = data;
  const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = zoomOf(data);
  pageLayout.centerHorizontally = print.centered;
  setMargins(pageLayout, print.margin);
  pageLayout.setPrintArea(printedAreas(print).map(areaReference).join(','));
  setTitles(pageLayout, print);
  const { defaultForAllPages: footer } = pageLayout.headersFooters;
  footer.leftFooter = footerCodes(print.footer.left);
  footer.centerFooter = footerCodes(print.footer.center);
  footer.rightFooter = footerCodes(print.footer.right);
  for (const row of print.breaks.rows) horizontalPageBreaks.add(cellReference(row + 1, 1));
  for (const column of print.breaks.columns) verticalPageBreaks.add(cellReference(1, column + 1));
  yield (CHANGES + print.breaks.rows.length + print.breaks.columns.length) * CHANGE;
}
