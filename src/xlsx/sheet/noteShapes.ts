import type { Note, SheetData } from '../../workbook/workbook.js';
import { each, element, xmlDocument } from '../xml.js';
import { columnWidth, rowHeight } from '../../workbook/sizes.js';

/*
 * Notes have a second half: VML, the drawing language before DrawingML (ISO/IEC 29500-4, 19). Excel shows a note as this
 * box, hidden until the pointer is over its cell.
 */
const NAMESPACES = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
};
const TYPE = '_x0000_t202';
/** Shapes of the n-th sheet have ids from 1024 n on. */
const IDS_PER_SHEET = 1024;
const PAPER = '#ffffe1';

/** In points. */
const WIDTH = 180;
const LINE = 12;
const FRAME = 12;
const LETTER = 5;
const PIXELS_PER_POINT = 4 / 3;

function height(text: string): number {
  const perLine = Math.floor((WIDTH - FRAME) / LETTER);
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / perLine)));
  return FRAME + LINE * lines.reduce((sum, count) => sum + count, 0);
}

/** The column or row, counted from 0, that lies so many points behind the beginning of another, and the rest in pixels. */
function reach(from: number, points: number, size: (at: number) => number): readonly [number, number] {
  let [at, left] = [from, points];
  while (left >= size(at + 1)) {
    left -= size(at + 1);
    at += 1;
  }
  return [at, Math.round(left * PIXELS_PER_POINT)];
}

/** Right of its cell: left, top, right and bottom edge, each as column or row and pixels. */
function anchor(note: Note, sheet: SheetData): string {
  const [column, row] = [note.column, note.row - 1];
  const right = reach(column, WIDTH, (at) => columnWidth(sheet, at));
  const bottom = reach(row, height(note.text), (at) => rowHeight(sheet, at));
  return [column, 0, row, 0, ...right, ...bottom].join(', ');
}

const shape = (note: Note, at: number, sheet: SheetData, number: number): string =>
  element(
    'v:shape',
    {
      id: `_x0000_s${number * IDS_PER_SHEET + at + 1}`,
      type: `#${TYPE}`,
      style: `position:absolute;width:${WIDTH}pt;height:${height(note.text)}pt;z-index:${at + 1};visibility:hidden`,
      fillcolor: PAPER,
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: PAPER }) +
      element('v:shadow', { on: 't', color: 'black', obscured: 't' }) +
      element('v:path', { 'o:connecttype': 'none' }) +
      element(
        'v:textbox',
        { style: 'mso-direction-alt:auto' },
        element('div', { style: 'text-align:left' }),
      ) +
      element(
        'x:ClientData',
        { ObjectType: 'Note' },
        element('x:MoveWithCells') +
          element('x:SizeWithCells') +
          element('x:Anchor', {}, anchor(note, sheet)) +
          element('x:AutoFill', {}, 'False') +
          element('x:Row', {}, String(note.row - 1)) +
          element('x:Column', {}, String(note.column - 1)),
      ),
  );

/** xl/drawings/vmlDrawing1.vml: the boxes of a sheet's notes; `number` is that of the sheet. */
export const noteShapesXml = (sheet: SheetData, number: number): string =>
  xmlDocument(
    element(
      'xml',
      NAMESPACES,
      element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: number })) +
        element(
          'v:shapetype',
          { id: TYPE, coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
          element('v:stroke', { joinstyle: 'miter' }) +
            element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
        ) +
        each(sheet.notes, (note, at) => shape(note, at, sheet, number)),
    ),
  );
