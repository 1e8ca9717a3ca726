import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { area, bookOf, cell, number, place, PRINT, text } from '../sample.js';
import { onlyExcel, onlyOurs, type Comparison } from './comparison.js';

/* Parts of the whole file. */

const THEME = onlyExcel(/theme/, 'no font and no colour of ours comes from a theme');
const VML = onlyOurs(/Default\[vml\]/, 'also where a workbook has no notes');
const ENGINE = [
  onlyExcel(
    /^workbook\/(fileVersion|workbookPr @|calcPr @calcId)/,
    'the version of Excel that saved the file',
  ),
  onlyExcel(/workbookView @/, 'the size of the window'),
  onlyOurs(/workbookView @/, 'the size of the window'),
  onlyOurs(/calcPr @calcId/, 'the calculation engine of current Excel'),
  onlyOurs(/calcPr @fullCalcOnLoad=1/, 'cached values are ours: Excel is to calculate them anew'),
];
const PRINT_AREA = onlyOurs(/definedNames$|definedName\[_xlnm\.Print_Area\]/, 'every sheet has a print area');

const hello = cell(1, 1, 'label', text('Hello'));
const SIMPLE = bookOf({ cells: [hello, cell(2, 1, 'label', number(123))] });
const NOTED = bookOf({ cells: [hello], notes: [{ row: 2, column: 2, text: 'Some text' }] });

const titled = (name: string): WorkbookData =>
  bookOf({ name, print: { ...PRINT, area: area(1, 1), titleRows: { from: 1, to: 2 } } });

const texts = (...all: readonly string[]): WorkbookData =>
  bookOf({ cells: all.map((one, at) => cell(at + 1, 1, 'label', text(one))) });

const strings: readonly Comparison[] = [
  ['texts', 'simple01', texts('Hello')],
  ['blanks around a text', 'table19', texts('Column1', 'Column2', 'Column3', ' Column4 ')],
  ['control characters', 'escapes09', texts(...[1, 2, 3, 4].map((at) => `Data\u001B[32m${at}`))],
  [
    'markup characters',
    'escapes07',
    texts(
      'http://example.com/!"$%&\'( )*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
    ),
  ],
].map(([feature, file, workbook]) => ({
  feature: feature as string,
  file: file as string,
  part: 'xl/sharedStrings.xml',
  workbook: workbook as WorkbookData,
  differences: [],
}));

const relationships: readonly Comparison[] = [
  {
    feature: 'relationships of the workbook',
    file: 'simple01',
    part: 'xl/_rels/workbook.xml.rels',
    workbook: SIMPLE,
    differences: [THEME, onlyExcel(/ @Id=/, 'ids are free'), onlyOurs(/ @Id=/, 'ids are free')],
  },
  {
    feature: 'relationships of the package',
    file: 'simple01',
    part: '_rels/.rels',
    workbook: SIMPLE,
    differences: [],
  },
  {
    feature: 'relationships of a sheet with notes',
    file: 'comment01',
    part: 'xl/worksheets/_rels/sheet1.xml.rels',
    workbook: NOTED,
    differences: [],
  },
  {
    feature: 'types of the parts',
    file: 'simple01',
    part: '[Content_Types].xml',
    workbook: SIMPLE,
    differences: [THEME, VML],
  },
  {
    feature: 'types of the parts of notes',
    file: 'comment01',
    part: '[Content_Types].xml',
    workbook: NOTED,
    differences: [THEME],
  },
];

const names: readonly Comparison[] = [
  {
    feature: 'a sheet name with markup',
    file: 'escapes01',
    part: 'xl/workbook.xml',
    workbook: bookOf({ name: '5&4' }),
    differences: [...ENGINE, PRINT_AREA],
  },
  {
    feature: 'a sheet name with an accent',
    file: 'utf8_03',
    part: 'xl/workbook.xml',
    workbook: bookOf({ name: 'Café' }),
    differences: [...ENGINE, PRINT_AREA],
  },
  ...[
    { file: 'quote_name06', name: 'Sheet-1' },
    { file: 'quote_name07', name: "Sheet'1" },
    { file: 'quote_name08', name: '1Sheet' },
  ].map(({ file, name }) => ({
    feature: `print titles of ${name}`,
    file,
    part: 'xl/workbook.xml',
    workbook: titled(name),
    differences: [...ENGINE, PRINT_AREA],
  })),
  {
    feature: 'names',
    file: 'defined_name01',
    part: 'xl/workbook.xml',
    workbook: {
      ...bookOf(
        { name: 'Sheet1', print: { ...PRINT, area: area(1, 1, 6, 5) } },
        { name: 'Sheet2', print: { ...PRINT, area: area(1, 1) } },
        { name: 'Sheet 3', print: { ...PRINT, area: area(1, 1) } },
      ),
      names: ['Abc', '_Fog', '_Egg'].map((name) => ({ name, to: place('Sheet1', 1, 1) })),
    },
    differences: [
      ...ENGINE,
      PRINT_AREA,
      onlyExcel(
        /definedName\[(aaa|Bar|Baz|_xlnm\._FilterDatabase)\]/,
        'ours are names of cells, in the whole workbook',
      ),
    ],
  },
];

const PROPERTIES: WorkbookData = {
  ...bookOf({}),
  properties: {
    title: 'This is an example spreadsheet',
    subject: 'With document properties',
    author: 'Someone',
    company: 'of Wolves',
    keywords: 'Sample, Example, Properties',
    description: 'Created with Perl and Excel::Writer::XLSX',
    created: '2011-04-07T00:09:27Z',
    language: 'en-GB',
  },
};

const properties: readonly Comparison[] = [
  {
    feature: 'properties of the document',
    file: 'properties01',
    part: 'docProps/core.xml',
    workbook: PROPERTIES,
    differences: [
      onlyExcel(/modified "/, 'ours was never modified'),
      onlyOurs(/modified "/, 'ours was never modified'),
      onlyExcel(/cp:(category|contentStatus)/, 'the workbook has no such properties'),
      onlyOurs(/dc:language/, 'Excel leaves it to the language of the computer'),
    ],
  },
  {
    feature: 'properties of the application',
    file: 'properties01',
    part: 'docProps/app.xml',
    workbook: PROPERTIES,
    differences: [
      onlyExcel(/Application "/, 'it was CSROI'),
      onlyOurs(/Application "/, 'it was CSROI'),
      onlyExcel(/Manager/, 'the workbook has no such property'),
      onlyExcel(
        /(DocSecurity|ScaleCrop|HeadingPairs|TitlesOfParts|LinksUpToDate|SharedDoc|HyperlinksChanged|AppVersion)/,
        'facts that Excel counts itself when it opens a file',
      ),
    ],
  },
];

export const bookComparisons: readonly Comparison[] = [...strings, ...relationships, ...names, ...properties];
