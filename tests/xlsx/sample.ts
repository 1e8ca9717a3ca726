import type { ChartSpec, Series } from '../../src/chart/spec.js';
import type {
  Area,
  CellData,
  ChartData,
  Content,
  Place,
  Print,
  SheetData,
  Style,
  WorkbookData,
} from '../../src/workbook/workbook.js';

/*
 * A small workbook with everything that the writer writes, whose cached values are right.
 */

export const SUMMARY = 'Summary 摘要';
export const INPUTS = "O'Brien's inputs & co";
export const FLOW = 'Cash flow';
export const LISTS = 'Lists';

export const number = (value: number): Content => ({ kind: 'number', value });
export const text = (written: string): Content => ({ kind: 'text', text: written });
export const formula = (written: string, value: number | string | boolean): Content => ({
  kind: 'formula',
  formula: written,
  value,
});

export const cell = (row: number, column: number, style: string, content?: Content): CellData => ({
  row,
  column,
  style: `CSROI ${style}`,
  ...(content && { content }),
});

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
export const place = (sheet: string, row: number, column: number): Place => ({ sheet, row, column });

const INK = '1F2933';
const letters = { font: 'Calibri', size: 11, color: INK };

export const STYLES: Readonly<Record<string, Style>> = {
  'CSROI title': { ...letters, size: 18, bold: true },
  'CSROI verdict': {
    ...letters,
    size: 14,
    bold: true,
    fill: 'F3F5F7',
    wrap: true,
    vertical: 'center',
    borders: { left: { style: 'thick', color: '1F4E79' } },
  },
  'CSROI head': { ...letters, size: 10, bold: true, color: 'FFFFFF', fill: '1F3A5F', wrap: true },
  'CSROI label': { ...letters, wrap: true, indent: 1, horizontal: 'left' },
  'CSROI input.money': {
    ...letters,
    color: '0000FF',
    fill: 'FFFBE6',
    numberFormat: '#,##0;(#,##0);"–"',
    unlocked: true,
    borders: {
      top: { style: 'hair', color: 'D5DBE1' },
      right: { style: 'hair', color: 'D5DBE1' },
      bottom: { style: 'hair', color: 'D5DBE1' },
      left: { style: 'hair', color: 'D5DBE1' },
    },
  },
  'CSROI input.text': { ...letters, color: '0000FF', fill: 'FFFBE6', unlocked: true },
  'CSROI calc.money': { ...letters, numberFormat: '#,##0;(#,##0);"–"' },
  'CSROI calc.share': { ...letters, numberFormat: '0%' },
  'CSROI calc.text': letters,
  'CSROI link': { ...letters, size: 10, color: '0B5CAD', underline: true },
  'CSROI status.good': {
    ...letters,
    size: 10,
    bold: true,
    color: '14532D',
    fill: 'E3F4E8',
    horizontal: 'center',
  },
};

export const PRINT: Print = {
  area: area(1, 1, 40, 12),
  orientation: 'landscape',
  fit: { wide: 1, tall: 1 },
  margin: 10,
  centered: true,
  breaks: { rows: [], columns: [] },
  footer: { left: '', center: '', right: '' },
};

export const EMPTY_SHEET: SheetData = {
  id: 'empty',
  name: 'Empty',
  cells: [],
  columnWidths: [],
  rowHeights: {},
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  merged: [],
  links: [],
  notes: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  isProtected: false,
  print: PRINT,
};

const AXIS = { numberFormat: '#,##0', visible: true };
const NO_AXIS = { numberFormat: '0%', visible: false };

function chart(name: string, at: Area, spec: ChartSpec, source: { row: number; first: number }): ChartData {
  const rows = spec.series.map((_, index) => source.row + index);
  const along = (row: number, length: number) => ({ sheet: FLOW, ...area(row, source.first, 1, length) });
  return {
    name,
    at,
    spec,
    title: place(SUMMARY, 1, 1),
    alternative: place(SUMMARY, 1, 1),
    ...(spec.categories && { categories: along(source.row - 1, spec.categories.length) }),
    series: spec.series.map(({ values, x, look }, index) => ({
      name: place(FLOW, rows[index]!, 1),
      values: along(rows[index]!, values.length),
      // The x of a point stands right of it.
      ...(x && {
        x:
          look === 'point'
            ? { sheet: FLOW, ...area(rows[index]!, source.first + 1) }
            : along(source.row - 1, x.length),
      }),
    })),
  };
}

const spec = (
  kind: ChartSpec['kind'],
  series: readonly Series[],
  more: Partial<ChartSpec> = {},
): ChartSpec => ({
  kind,
  title: 'Help centre 2025',
  alternative: `${kind}: "a" & <b>, ${series.length} series`,
  series,
  categoryAxis: AXIS,
  valueAxis: AXIS,
  legend: false,
  ...more,
});

export const MONTHS = [0, 1, 2, 3];
export const NET = [-900, 250, 500, 750];
export const CUMULATIVE = [-900, -650, -150, 600];
export const STEPS = ['Full claim', 'Overlap', 'Net benefit'];

const CHARTS: readonly ChartData[] = [
  chart(
    'Cash',
    area(9, 7, 10, 6),
    spec(
      'lines',
      [
        { name: 'Net', look: 'soft', x: MONTHS, values: NET },
        { name: 'Cumulative', look: 'hard', x: MONTHS, values: CUMULATIVE, labels: 'name' },
        { name: 'Paid back in month 2.2', look: 'point', x: [2.2], values: [0], labels: 'name' },
      ],
      { categoryAxis: { ...AXIS, title: 'Months', from: 0, to: 3, step: 1 } },
    ),
    { row: 5, first: 3 },
  ),
  chart(
    'Waterfall',
    area(22, 1, 15, 5),
    spec(
      'stackedColumns',
      [
        { name: 'Base', look: 'invisible', values: [0, 700, 0] },
        { name: 'Total', look: 'total', values: [1000, 0, 700], labels: 'value' },
        { name: 'Minus', look: 'cost', values: [0, 300, 0], labels: 'value', numberFormat: '(#,##0)' },
      ],
      { categories: STEPS, valueAxis: { ...NO_AXIS, numberFormat: '#,##0;(#,##0);"–"' }, legend: true },
    ),
    { row: 11, first: 3 },
  ),
  chart(
    'Shares',
    area(22, 7, 5, 6),
    spec(
      'shareBars',
      [
        { name: 'Hard', look: 'hard', values: [0.8], labels: 'nameAndValue' },
        { name: 'Soft', look: 'soft', values: [0.2], labels: 'value' },
      ],
      { categories: ['36 months'], categoryAxis: NO_AXIS, valueAxis: NO_AXIS },
    ),
    { row: 16, first: 3 },
  ),
  chart(
    'Tornado',
    area(28, 7, 8, 6),
    spec(
      'tornado',
      [
        { name: 'Low', look: 'soft', values: [-300, -120] },
        { name: 'High', look: 'hard', values: [280, 110], labels: 'value' },
      ],
      {
        categories: ['Realisation', 'Handling time'],
        valueAxis: { ...AXIS, title: 'NPV', from: -400, to: 400 },
      },
    ),
    { row: 20, first: 3 },
  ),
  chart(
    'Histogram',
    area(38, 1, 12, 5),
    spec('columns', [{ name: 'Trials', look: 'hard', values: [1, 5, 2] }], {
      categories: ['< 0', '0 to 100', '> 100'],
    }),
    { row: 24, first: 3 },
  ),
];

const summary: SheetData = {
  ...EMPTY_SHEET,
  id: 'summary',
  name: SUMMARY,
  tabColor: '1F4E79',
  cells: [
    cell(1, 1, 'title', formula("'O''Brien''s inputs & co'!B2", 'Help centre 2025')),
    cell(1, 11, 'calc.text', text('=HYPERLINK("http://evil","x")')),
    cell(2, 1, 'label', text('Return on investment')),
    cell(2, 2, 'calc.share', formula('Hard_NPV/Cost', 2 / 3)),
    cell(3, 1, 'label', text('Scenario')),
    cell(3, 3, 'input.text', text('expected')),
    cell(3, 5, 'status.good', formula('Hard_NPV>0', true)),
    cell(
      4,
      1,
      'verdict',
      formula('"Net present value: "&FIXED(Hard_NPV,0)&" <&> "&C3', 'Net present value: 600 <&> expected'),
    ),
    cell(4, 2, 'verdict'),
    cell(4, 3, 'verdict'),
    cell(6, 1, 'link', text('Where from')),
    cell(6, 2, 'calc.money', formula("'Cash flow'!F6", 600)),
  ],
  columnWidths: [32, 8, 14, 14, 18, 2, 11, 11, 11, 11, 11, 11],
  rowHeights: { 1: 26, 4: 36, 7: 6 },
  frozen: { rows: 3, columns: 0 },
  gridlines: false,
  merged: [area(4, 1, 1, 3)],
  links: [{ row: 6, column: 1, to: place(FLOW, 6, 6), tip: 'To "Cash flow"' }],
  validations: [
    {
      areas: [area(3, 3)],
      rule: { kind: 'list', source: { sheet: LISTS, ...area(2, 1, 3) } },
      prompt: { title: 'Scenario', text: 'Choose one of the three.' },
      error: { title: 'Not a scenario', text: 'Choose one of the list.' },
    },
  ],
  conditionalFormats: [
    { areas: [area(2, 2), area(6, 2, 2)], when: { kind: 'below', value: 0 }, highlight: { color: 'B42318' } },
    {
      areas: [area(3, 5)],
      when: { kind: 'formula', formula: '$E$3<>TRUE' },
      highlight: { color: '8A1C12', fill: 'FDECEA', bold: true },
    },
  ],
  charts: CHARTS,
  isProtected: true,
  print: {
    ...PRINT,
    area: area(1, 1, 50, 12),
    footer: { left: 'Research & {pages} "x"', center: SUMMARY, right: 'page {page} of {pages}' },
  },
};

const message = (name: string) => ({ title: name, text: `${name}.` });

const inputs: SheetData = {
  ...EMPTY_SHEET,
  id: 'inputs',
  name: INPUTS,
  tabColor: 'FFD966',
  cells: [
    cell(1, 1, 'head', text('Metric')),
    cell(1, 2, 'head', text('Value')),
    cell(2, 1, 'label', text('Title')),
    cell(2, 2, 'input.text', text('Help centre 2025')),
    cell(3, 1, 'label', text('Cost')),
    cell(3, 2, 'input.money', number(900)),
    cell(4, 1, 'label', text('Share')),
    cell(4, 2, 'input.money', number(0.1 + 0.2)),
    cell(5, 1, 'label', text('Start')),
    cell(5, 2, 'input.money', number(46_023)),
    cell(6, 1, 'input.text', text('+1 day')),
    cell(6, 2, 'input.text', text('-1+2')),
    cell(7, 1, 'input.text', text('@SUM(1)')),
    cell(7, 2, 'input.text', text('a\u0008b_x000D_c\r\nline 2 😀')),
    cell(8, 1, 'label', text(' blanks around ')),
    cell(8, 2, 'input.text', text('')),
    cell(9, 1, 'label', text('half \uD83D pair')),
    cell(9, 2, 'input.text', text('人力成本 “fully loaded” <b>&amp;</b>')),
    cell(12, 1, 'head', text('Owner')),
    cell(12, 2, 'head', text('Due & done')),
    cell(13, 1, 'input.text', text('Ann')),
    cell(13, 2, 'input.text', text('Friday')),
    cell(14, 1, 'input.text', text('Bo')),
    cell(14, 2, 'input.text', text('Monday')),
  ],
  columnWidths: [24, 24],
  frozen: { rows: 1, columns: 1 },
  links: [{ row: 2, column: 1, to: place(INPUTS, 3, 2), tip: '' }],
  notes: [
    { row: 3, column: 2, text: 'Salary and on-costs.\nSource: HR <2026>' },
    { row: 4, column: 2, text: 'Second' },
  ],
  validations: [
    {
      areas: [area(3, 2)],
      rule: { kind: 'decimal', from: 0, to: 1e12 },
      prompt: message('Cost'),
      error: message('No'),
    },
    {
      areas: [area(4, 2), area(6, 2)],
      rule: { kind: 'whole', to: 7 },
      prompt: message('Days'),
      error: message('No'),
    },
    {
      areas: [area(5, 2)],
      rule: { kind: 'date', from: 36_526 },
      prompt: message('Start'),
      error: message('No'),
    },
    {
      areas: [area(7, 2)],
      rule: { kind: 'textLength', to: 40 },
      prompt: message('Text'),
      error: message('No'),
    },
    { areas: [area(8, 2)], rule: { kind: 'decimal' }, prompt: message('Any number'), error: message('No') },
  ],
  tables: [{ name: 'Actions', area: area(12, 1, 3, 2), columns: ['Owner', 'Due & done'] }],
  isProtected: true,
  print: {
    ...PRINT,
    area: area(1, 1, 14, 2),
    orientation: 'portrait',
    fit: { wide: 1, tall: 0 },
    centered: false,
  },
};

const chartRows: readonly (readonly [row: number, name: string, values: readonly (number | string)[]])[] = [
  [4, 'Month', MONTHS],
  [5, 'Net', NET],
  [10, 'Step', STEPS],
  [11, 'Base', [0, 700, 0]],
  [12, 'Total', [1000, 0, 700]],
  [13, 'Minus', [0, 300, 0]],
  [15, 'Period', ['36 months']],
  [16, 'Hard', [0.8]],
  [17, 'Soft', [0.2]],
  [19, 'Driver', ['Realisation', 'Handling time']],
  [20, 'Low', [-300, -120]],
  [21, 'High', [280, 110]],
  [23, 'Bin', ['< 0', '0 to 100', '> 100']],
  [24, 'Trials', [1, 5, 2]],
];

const cumulativeCells = CUMULATIVE.map((value, at) =>
  cell(
    6,
    3 + at,
    'calc.money',
    at === 0 ? formula('C5', value) : formula(`${'CDEF'.charAt(at - 1)}6+${'CDEF'.charAt(at)}5`, value),
  ),
);

const flow: SheetData = {
  ...EMPTY_SHEET,
  id: 'cashFlow',
  name: FLOW,
  cells: [
    cell(1, 1, 'title', text('Cash flow')),
    ...chartRows.flatMap(([row, name, values]) => [
      cell(row, 1, 'label', text(name)),
      ...values.map((value, at) =>
        cell(row, 3 + at, 'calc.money', typeof value === 'number' ? number(value) : text(value)),
      ),
    ]),
    cell(6, 1, 'label', text('Cumulative')),
    ...cumulativeCells,
    cell(7, 1, 'label', text('Paid back in month 2.2')),
    cell(7, 3, 'calc.money', number(0)),
    cell(7, 4, 'calc.money', number(2.2)),
  ].sort((one, other) => one.row - other.row || one.column - other.column),
  columnWidths: [30, 4, 12, 12, 12, 12],
  frozen: { rows: 0, columns: 2 },
  print: {
    ...PRINT,
    area: area(1, 1, 24, 6),
    fit: { wide: 0, tall: 0 },
    titleRows: { from: 1, to: 4 },
    titleColumns: { from: 1, to: 2 },
    breaks: { rows: [8], columns: [4] },
  },
};

const lists: SheetData = {
  ...EMPTY_SHEET,
  id: 'lists',
  name: LISTS,
  cells: ['conservative', 'expected', 'optimistic'].map((name, at) => cell(2 + at, 1, 'label', text(name))),
};

export const SAMPLE: WorkbookData = {
  properties: {
    title: 'Help centre 2025 <&>',
    subject: 'Business case',
    author: 'Ann & Bo',
    company: 'Acme',
    keywords: 'ROI, NPV',
    description: 'Made by CSROI',
    created: '2026-03-12',
    language: 'en-GB',
  },
  styles: STYLES,
  body: letters,
  sheets: [summary, inputs, flow, lists],
  inputs: [],
  names: [
    { name: 'Hard_NPV', to: place(FLOW, 6, 6) },
    { name: 'Cost', to: place(INPUTS, 3, 2) },
    { name: 'aaa', to: place(SUMMARY, 2, 2) },
  ],
  parts: [
    { namespace: 'urn:csroi:case', xml: '<case xmlns="urn:csroi:case"><title>A &amp; B</title></case>' },
  ],
};

/** The sample with other sheets. */
export const bookOf = (...sheets: readonly Partial<SheetData>[]): WorkbookData => ({
  ...SAMPLE,
  names: [],
  parts: [],
  sheets: sheets.map((sheet, at) => ({ ...EMPTY_SHEET, name: `Sheet${at + 1}`, ...sheet })),
});
