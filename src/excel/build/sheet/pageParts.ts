import { columnName } from '../../../formula/reference.js';
import { areaReference } from '../../../workbook/addresses.js';
import { footerCodes } from '../../../workbook/footerCodes.js';
import { isFitted } from '../../../workbook/isFitted.js';
import { pageScale } from '../../../workbook/pageScale.js';
import { printedAreas } from '../../../workbook/printedAreas.js';
import type { SheetData } from '../../../workbook/workbook.js';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Something about paper that is set by itself. */
interface PagePart {
  /** What our data say of it: where two sheets say the same, nothing is to be set. */
  readonly said: (data: SheetData) => unknown;
  /** Whether Excel takes it along with lines that move. */
  readonly moves?: true;
  readonly set: (layout: Excel.PageLayout, data: SheetData) => void;
}

/** As many pages as needed is no number at all. */
function zoomOf(data: SheetData): Excel.PageLayoutZoomOptions {
  if (!isFitted(data)) return { scale: pageScale(data) };
  const { wide, tall } = data.print.fit;
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(tall > 0 && { verticalFitToPages: tall }),
  };
}

function setMargins(layout: Excel.PageLayout, { print: { margin } }: SheetData): void {
  const points = margin * POINTS_PER_MILLIMETRE;
  layout.leftMargin = points;
  layout.rightMargin = points;
  layout.topMargin = points;
  layout.bottomMargin = points;
  layout.headerMargin = points / 2;
  layout.footerMargin = points / 2;
}

function setTitles(layout: Excel.PageLayout, { print: { titleRows, titleColumns } }: SheetData): void {
  if (titleRows) layout.setPrintTitleRows(`${titleRows.from}:${titleRows.to}`);
  if (titleColumns)
    layout.setPrintTitleColumns(`${columnName(titleColumns.from)}:${columnName(titleColumns.to)}`);
}

function setFooter({ headersFooters }: Excel.PageLayout, { print }: SheetData): void {
  const { defaultForAllPages: footer } = headersFooters;
  footer.leftFooter = footerCodes(print.footer.left);
  footer.centerFooter = footerCodes(print.footer.center);
  footer.rightFooter = footerCodes(print.footer.right);
}

/** Everything about paper but where pages break. */
export const PAGE_PARTS: readonly PagePart[] = [
  {
    said: ({ print }) => print.orientation,
    set: (layout, { print }) => {
      layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    },
  },
  {
    said: () => 'A4',
    set: (layout) => {
      layout.paperSize = 'A4';
    },
  },
  {
    said: zoomOf,
    set: (layout, data) => {
      layout.zoom = zoomOf(data);
    },
  },
  {
    said: ({ print }) => print.centered,
    set: (layout, { print }) => {
      layout.centerHorizontally = print.centered;
    },
  },
  { said: ({ print }) => print.margin, set: setMargins },
  {
    said: ({ print }) => printedAreas(print),
    moves: true,
    set: (layout, { print }) => {
      layout.setPrintArea(printedAreas(print).map(areaReference).join(','));
    },
  },
  { said: ({ print }) => [print.titleRows, print.titleColumns], moves: true, set: setTitles },
  { said: ({ print }) => print.footer, set: setFooter },
];
