import { isFitted } from '../../workbook/isFitted.js';
import { DEFAULT_ROW } from '../../workbook/sizes.js';
import type { SheetData, WorkbookData } from '../../workbook/workbook.js';
import { writeDrawing } from '../chart/drawing.js';
import { RELATIONSHIPS, SPREADSHEET } from '../namespaces.js';
import type { Package, Part } from '../package/package.js';
import { color } from '../styles/parts.js';
import { counted, element, xmlDocument } from '../xml.js';
import { sheetData, type CellTables } from './cells.js';
import { columns } from './columns.js';
import { commentsXml } from './comments.js';
import { conditionalFormatting } from './conditionalFormats.js';
import { dimension } from './dimension.js';
import { hyperlinks } from './links.js';
import { mergeCells } from './merged.js';
import { noteShapesXml } from './noteShapes.js';
import { pageSetup } from './page.js';
import { sheetProtection } from './protection.js';
import { tableXml } from './table.js';
import { dataValidations } from './validations.js';
import { sheetViews } from './views.js';

/** What is around a sheet. */
export interface Surroundings extends CellTables {
  readonly workbook: WorkbookData;
  readonly parts: Package;
}

function sheetProperties(sheet: SheetData): string {
  const tab = sheet.tabColor === undefined ? '' : color('tabColor', sheet.tabColor);
  const fit = isFitted(sheet) ? element('pageSetUpPr', { fitToPage: true }) : '';
  return tab + fit === '' ? '' : element('sheetPr', {}, tab + fit);
}

function drawing(sheet: SheetData, part: Part, { parts, workbook }: Surroundings): string {
  if (sheet.charts.length === 0) return '';
  const drawn = parts.create('drawing');
  writeDrawing(sheet, drawn, parts, workbook.body);
  return element('drawing', { 'r:id': part.relate(drawn) });
}

function notes(sheet: SheetData, part: Part, { parts, workbook }: Surroundings): string {
  if (sheet.notes.length === 0) return '';
  const shapes = parts.create('noteShapes');
  shapes.xml = noteShapesXml(sheet, workbook.sheets.indexOf(sheet) + 1);
  const comments = parts.create('comments');
  comments.xml = commentsXml(sheet.notes, workbook);
  const id = part.relate(shapes);
  part.relate(comments);
  return element('legacyDrawing', { 'r:id': id });
}

const tables = (sheet: SheetData, part: Part, { parts }: Surroundings): string =>
  counted(
    'tableParts',
    sheet.tables.map((table) => {
      const target = parts.create('table');
      target.xml = tableXml(table, target.number);
      return element('tablePart', { 'r:id': part.relate(target) });
    }),
  );

/** Writes a sheet and the parts that hang on it; the order is that of CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99). */
export function writeWorksheet(sheet: SheetData, part: Part, around: Surroundings): void {
  const isFirst = around.workbook.sheets[0] === sheet;
  part.xml = xmlDocument(
    element(
      'worksheet',
      { xmlns: SPREADSHEET, 'xmlns:r': RELATIONSHIPS },
      [
        sheetProperties(sheet),
        dimension(sheet),
        sheetViews(sheet, isFirst),
        element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW }),
        columns(sheet),
        sheetData(sheet, around),
        sheetProtection(sheet),
        mergeCells(sheet),
        conditionalFormatting(sheet, around.styles),
        dataValidations(sheet),
        hyperlinks(sheet),
        pageSetup(sheet),
        drawing(sheet, part, around),
        notes(sheet, part, around),
        tables(sheet, part, around),
      ].join(''),
    ),
  );
}
