import type { SheetData } from '../../workbook/workbook.js';
import { cellReference } from '../../workbook/addresses.js';
import { element } from '../xml.js';

/** The panes beside and below what is frozen; in the last of them the active cell is A1, which the format implies. */
function panes({ rows, columns }: SheetData['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const [right, below] = [cellReference(1, columns + 1), cellReference(rows + 1, 1)];
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellReference(rows + 1, columns + 1),
    activePane,
    state: 'frozen',
  });
  const others =
    activePane === 'bottomRight'
      ? element('selection', { pane: 'topRight', activeCell: right, sqref: right }) +
        element('selection', { pane: 'bottomLeft', activeCell: below, sqref: below })
      : '';
  return pane + others + element('selection', { pane: activePane });
}

/** How the sheet is seen; the first of a workbook is the one that opens. */
export const sheetViews = ({ frozen, gridlines }: SheetData, isFirst: boolean): string =>
  element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: gridlines ? undefined : false,
        tabSelected: isFirst || undefined,
        workbookViewId: 0,
      },
      panes(frozen),
    ),
  );
