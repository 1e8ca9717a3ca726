import type { Area, ChartData, SheetData, WorkbookData } from '../../workbook/workbook.js';
import { CHART, DRAWING, RELATIONSHIPS, SPREADSHEET_DRAWING } from '../namespaces.js';
import type { Package, Part } from '../package/package.js';
import { extent, rowHeight } from '../../workbook/sizes.js';
import { element, xmlDocument } from '../xml.js';
import { chartXml } from './chart.js';

/** A corner of the grid, counted from 0. */
const corner = (name: string, column: number, row: number): string =>
  element(
    name,
    {},
    element('xdr:col', {}, String(column)) +
      element('xdr:colOff', {}, '0') +
      element('xdr:row', {}, String(row)) +
      element('xdr:rowOff', {}, '0'),
  );

const corners = ({ row, column, rows, columns }: Area): string =>
  corner('xdr:from', column - 1, row - 1) + corner('xdr:to', column - 1 + columns, row - 1 + rows);

/** The frame has the size of its corners. */
const NO_TRANSFORMATION = element(
  'xdr:xfrm',
  {},
  element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 }),
);

/** Moves and grows with the cells that it covers; `descr` is what people hear who cannot see it. */
function frame({ name, at, spec }: ChartData, id: string, number: number): string {
  const reference = element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': id });
  return element(
    'xdr:twoCellAnchor',
    {},
    corners(at) +
      element(
        'xdr:graphicFrame',
        { macro: '' },
        element(
          'xdr:nvGraphicFramePr',
          {},
          // The drawing itself has the id 1.
          element('xdr:cNvPr', { id: number + 1, name, descr: spec.alternative }) +
            element('xdr:cNvGraphicFramePr'),
        ) +
          NO_TRANSFORMATION +
          element('a:graphic', {}, element('a:graphicData', { uri: CHART }, reference)),
      ) +
      element('xdr:clientData'),
  );
}

/** Writes the charts of a sheet and the drawing that places them. */
export function writeDrawing(
  sheet: SheetData,
  drawing: Part,
  parts: Package,
  { font }: WorkbookData['body'],
): void {
  const frames = sheet.charts.map((chart, at) => {
    const { row, rows } = chart.at;
    const part = parts.create('chart');
    part.xml = chartXml(
      chart,
      extent(row, row + rows - 1, (line) => rowHeight(sheet, line)),
      font,
    );
    return frame(chart, drawing.relate(part), at + 1);
  });
  drawing.xml = xmlDocument(
    element('xdr:wsDr', { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING }, frames.join('')),
  );
}
