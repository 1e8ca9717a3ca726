import type { ChartView, SeriesView, SheetView, WorkbookView } from './view.js';

/** Something that the file says and a build in Excel does not, or says otherwise. */
export interface Difference {
  readonly what: string;
  readonly why: string;
  /** What the file would say if it said the same as Excel. */
  readonly inFile: (view: WorkbookView) => WorkbookView;
}

const onSheets =
  (change: (sheet: SheetView) => SheetView): Difference['inFile'] =>
  (view) => ({ ...view, sheets: view.sheets.map(change) });
const onCharts = (change: (chart: ChartView) => ChartView): Difference['inFile'] =>
  onSheets((sheet) => ({ ...sheet, charts: sheet.charts.map(change) }));
const onSeries = (change: (series: SeriesView, chart: ChartView) => SeriesView): Difference['inFile'] =>
  onCharts((chart) => ({ ...chart, series: chart.series.map((series) => change(series, chart)) }));

const isName = ({ labels }: SeriesView, { type }: ChartView): boolean =>
  type === 'XYScatterLinesNoMarkers' &&
  labels?.shows['showSerName'] === true &&
  labels.shows['showVal'] === false;

/** The one list of what differs between the workbook as a file and the workbook built in Excel, each with its reason. */
export const CANNOT_SAY: readonly Difference[] = [
  {
    what: 'When and in which language the document was made',
    why: 'Excel keeps these of the workbook that is open; the other properties are filled in only where they are blank.',
    inFile: ({ properties: { created: _created, language: _language, ...properties }, ...view }) => ({
      ...view,
      properties,
    }),
  },
  {
    what: 'The alternative text of charts',
    why: 'No property of a chart takes it in any requirement set.',
    inFile: onCharts((chart) => ({ ...chart, alternative: undefined })),
  },
  {
    what: 'Names of series that follow a cell',
    why: 'ChartSeries.name is documented as a text. Names beside lines are labels with a formula and follow their cell.',
    inFile: onSeries((series, chart) => ({
      ...series,
      nameCell: isName(series, chart) ? series.nameCell : undefined,
      ...(isName(series, chart) && { labels: { ...series.labels!, lastOnly: true } }),
    })),
  },
  {
    what: 'Labels above stacked columns',
    why: 'They have no such place; the file lifts each by a part of the height of the chart, while the API sets points of a plot that is not drawn yet. They stand inside, in the colour of words on the fill.',
    inFile: onSeries((series, { type }) =>
      type === 'ColumnStacked' && series.labels
        ? {
            ...series,
            labels: {
              ...series.labels,
              letters: {
                ...series.labels.letters,
                color: TEXT_ON[series.fill ?? ''] ?? series.labels.letters.color,
              },
            },
          }
        : series,
    ),
  },
  {
    what: 'Notes on cells',
    why: 'They need ExcelApi 1.18, newer than the office.js that the tests drive; no sheet has any.',
    inFile: onSheets((sheet) => ({ ...sheet, notes: 0 })),
  },
  {
    what: 'Tables without a style',
    why: 'Table.style takes names of styles alone: the plainest is taken.',
    inFile: onSheets((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, style: 'TableStyleLight1' })),
    })),
  },
];

/** Of words on the fills of stacked columns. */
const TEXT_ON: Readonly<Record<string, string>> = {
  '1F4E79': 'FFFFFF',
  '9DB8D2': '1F2933',
  '7B8794': '000000',
  '1F2933': 'FFFFFF',
};
