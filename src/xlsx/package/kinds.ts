/** What a part is: where it lies, what it holds and how others point to it. */
export interface Kind {
  path(number: number): string;
  readonly contentType: string;
  /** The type of a relationship that leads to it. */
  readonly relationship: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';
const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument.';
const PACKAGE_TYPE = 'application/vnd.openxmlformats-package.';

const spreadsheet = (path: Kind['path'], type: string, relationship = type): Kind => ({
  path,
  contentType: `${OFFICE_TYPE}spreadsheetml.${type}+xml`,
  relationship: OFFICE + relationship,
});

/** The parts of a workbook, numbered from 1 where there are several (ISO/IEC 29500-1, 12.3 and 15.2). */
export const KINDS = {
  workbook: spreadsheet(() => 'xl/workbook.xml', 'sheet.main', 'officeDocument'),
  sheet: spreadsheet((number) => `xl/worksheets/sheet${number}.xml`, 'worksheet'),
  styles: spreadsheet(() => 'xl/styles.xml', 'styles'),
  sharedStrings: spreadsheet(() => 'xl/sharedStrings.xml', 'sharedStrings'),
  table: spreadsheet((number) => `xl/tables/table${number}.xml`, 'table'),
  comments: spreadsheet((number) => `xl/comments${number}.xml`, 'comments'),
  noteShapes: {
    path: (number) => `xl/drawings/vmlDrawing${number}.vml`,
    contentType: `${OFFICE_TYPE}vmlDrawing`,
    relationship: `${OFFICE}vmlDrawing`,
  },
  drawing: {
    path: (number) => `xl/drawings/drawing${number}.xml`,
    contentType: `${OFFICE_TYPE}drawing+xml`,
    relationship: `${OFFICE}drawing`,
  },
  chart: {
    path: (number) => `xl/charts/chart${number}.xml`,
    contentType: `${OFFICE_TYPE}drawingml.chart+xml`,
    relationship: `${OFFICE}chart`,
  },
  storedPart: {
    path: (number) => `customXml/item${number}.xml`,
    contentType: 'application/xml',
    relationship: `${OFFICE}customXml`,
  },
  storedPartProperties: {
    path: (number) => `customXml/itemProps${number}.xml`,
    contentType: `${OFFICE_TYPE}customXmlProperties+xml`,
    relationship: `${OFFICE}customXmlProps`,
  },
  coreProperties: {
    path: () => 'docProps/core.xml',
    contentType: `${PACKAGE_TYPE}core-properties+xml`,
    relationship: `${PACKAGE}core-properties`,
  },
  appProperties: {
    path: () => 'docProps/app.xml',
    contentType: `${OFFICE_TYPE}extended-properties+xml`,
    relationship: `${OFFICE}extended-properties`,
  },
} satisfies Record<string, Kind>;
