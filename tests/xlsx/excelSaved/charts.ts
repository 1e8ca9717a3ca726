import type { Axis, ChartSpec, Series } from '../../../src/chart/spec.js';
import type { AreaOf, ChartData, WorkbookData } from '../../../src/workbook/workbook.js';
import { area, bookOf, place } from '../sample.js';
import { onlyExcel, onlyOurs, type Comparison, type Difference } from './comparison.js';

/* Charts of every kind, and what belongs to them. Files of Excel 2007, which wrote little that is a default. */

const AXIS_IDS = [
  onlyExcel(/c:(axId|crossAx)(\[\d\])? @val/, 'ids are free'),
  onlyOurs(/c:(axId|crossAx)(\[\d\])? @val/, 'ids are free'),
];
const OURS = [
  onlyExcel(/^c:chartSpace\/c:(lang|printSettings)/, 'of the computer that saved it'),
  onlyExcel(/c:layout$/, 'an empty element says: automatic, as none does'),
  onlyExcel(/c:majorGridlines/, 'charts of ours have no grid'),
  onlyExcel(/c:legend(\/|$)/, 'charts of ours have a legend where it is asked for'),
  onlyExcel(/c:plotVisOnly @val=1/, 'what stands in hidden cells is drawn too'),
  onlyOurs(/c:plotVisOnly @val=0/, 'what stands in hidden cells is drawn too'),
  onlyOurs(
    /c:(roundedCorners|autoTitleDeleted|varyColors|invertIfNegative|overlay|delete|majorTickMark|minorTickMark|noMultiLvlLbl|dispBlanksAs)(\[\d\])?( @val=\w+)?$/,
    'said, because readers disagree on what goes without saying',
  ),
  onlyOurs(/^c:chartSpace\/c:(spPr|txPr)/, 'paper, letters and colours of ours'),
  onlyOurs(/Ax(\[\d\])?\/c:(spPr|txPr)/, 'lines, letters and colours of ours'),
];
const GAPS = onlyOurs(/c:(gapWidth|overlap)( @val=\d+)?$/, 'how close columns stand');
const TITLE = onlyOurs(/^c:chartSpace\/c:chart\/c:title/, 'every chart of ours has a title');
const NAMES = onlyOurs(/c:ser(\[\d\])?\/c:tx/, 'every series of ours has a name');
const LOOKS = onlyOurs(/c:ser(\[\d\])?\/(c:spPr|c:marker|c:smooth)/, 'every series of ours has a look');
const FORMATS = [
  onlyExcel(/c:numFmt @(sourceLinked=1|formatCode=0%)/, 'axes of ours have their own format'),
  onlyOurs(/Ax(\[\d\])?\/c:numFmt/, 'axes of ours have their own format'),
];
const LOW = [
  onlyExcel(/c:catAx\/c:tickLblPos @val=nextTo/, 'names of ours stay outside bars that go below zero'),
  onlyOurs(/c:catAx\/c:tickLblPos @val=low/, 'names of ours stay outside bars that go below zero'),
];
const TEXT_NAMES = [
  onlyExcel(/c:cat\/c:numRef/, 'categories of ours are texts'),
  onlyOurs(/c:cat\/c:strRef/, 'categories of ours are texts'),
];
/** Our horizontal bars begin at the top, which turns both axes. */
const TOP_DOWN = [
  onlyExcel(/c:catAx\/c:scaling\/c:orientation @val=minMax/, 'the first category stands on top'),
  onlyOurs(/c:catAx\/c:scaling\/c:orientation @val=maxMin/, 'the first category stands on top'),
  onlyExcel(/c:valAx\/c:crosses @val=autoZero/, 'and the numbers at the bottom nevertheless'),
  onlyOurs(/c:valAx\/c:crosses @val=max/, 'and the numbers at the bottom nevertheless'),
];
const COMMON = [...AXIS_IDS, ...OURS, NAMES, LOOKS, ...FORMATS];

const AXIS: Axis = { numberFormat: 'General', visible: true };
const ROWS = 5;
const column = (number: number): AreaOf => ({ sheet: 'Sheet1', ...area(1, number, ROWS) });
const multiples = (of: number): number[] => Array.from({ length: ROWS }, (_, at) => of * (at + 1));

/** One chart over the numbers of those files: 1, 2 … in column A, twice and three times that beside it. */
function chart(
  spec: Partial<ChartSpec> & Pick<ChartSpec, 'kind' | 'series'>,
  data: Partial<ChartData> = {},
): WorkbookData {
  const full: ChartSpec = {
    title: '1',
    alternative: '',
    categoryAxis: AXIS,
    valueAxis: AXIS,
    legend: false,
    ...spec,
  };
  const hasNames = full.categories !== undefined || full.kind === 'lines';
  return bookOf({
    charts: [
      {
        name: 'Chart 1',
        at: area(9, 5, 15, 8),
        spec: full,
        title: place('Sheet1', 1, 1),
        alternative: place('Sheet1', 1, 1),
        ...(full.categories && { categories: column(1) }),
        series: full.series.map((_, at) => ({
          name: place('Sheet1', 1, 1),
          values: column(at + (hasNames ? 2 : 1)),
          ...(full.kind === 'lines' && { x: column(1) }),
        })),
        ...data,
      },
    ],
  });
}

const bars = (...more: readonly Partial<Series>[]): Series[] =>
  more.map((series, at) => ({ name: '1', look: 'hard', values: multiples(at + 1), ...series }));

const compared = (
  feature: string,
  file: string,
  workbook: WorkbookData,
  differences: readonly Difference[],
): Comparison => ({
  feature,
  file,
  part: 'xl/charts/chart1.xml',
  workbook,
  differences: [...COMMON, ...differences],
});

const BARS = [GAPS, ...LOW];
const points = (of: number): Series => ({ name: '1', look: 'hard', x: multiples(1), values: multiples(of) });
const POINTS = [
  TITLE,
  onlyExcel(/c:ser\[\d\]\/c:spPr/, 'those points are not joined'),
  onlyExcel(
    /c:valAx\[1\]\/c:tickLblPos @val=nextTo/,
    'numbers of ours stay outside lines that go below zero',
  ),
  onlyOurs(/c:valAx\[1\]\/c:tickLblPos @val=low/, 'numbers of ours stay outside lines that go below zero'),
];

const kinds: readonly Comparison[] = [
  compared('stacked columns', 'chart_column02', chart({ kind: 'stackedColumns', series: bars({}, {}, {}) }), [
    TITLE,
    ...BARS,
  ]),
  compared('bars of 100 %', 'chart_bar10', chart({ kind: 'shareBars', series: bars({}, {}, {}) }), [
    TITLE,
    ...BARS,
    ...TOP_DOWN,
  ]),
  compared(
    'points over numbers, axes with ends',
    'chart_axis13',
    chart({
      kind: 'lines',
      series: [points(2), points(3)],
      categoryAxis: { ...AXIS, from: 0, to: 6 },
      valueAxis: { ...AXIS, from: 0, to: 16 },
    }),
    POINTS,
  ),
];

const CATEGORIES = ['A', 'B', 'C', 'D', 'E'];

const axes: readonly Comparison[] = [
  compared(
    'titles of axes',
    'chart_axis04',
    chart({
      kind: 'lines',
      series: [points(2), points(3)],
      categoryAxis: { ...AXIS, title: 'XXX' },
      valueAxis: { ...AXIS, title: 'YYY' },
    }),
    [
      ...POINTS,
      onlyExcel(/@lang=/, 'of the computer that saved it'),
      onlyOurs(/Ax\[\d\]\/c:title\/c:tx\/c:rich\/a:p\/.*(defRPr|rPr)/, 'letters of ours'),
    ],
  ),
  compared(
    'the step of an axis',
    'chart_axis15',
    chart({ kind: 'columns', series: bars({}, {}, {}), valueAxis: { ...AXIS, step: 2 } }),
    [TITLE, ...BARS, onlyExcel(/c:minorUnit/, 'axes of ours have no small steps')],
  ),
  compared(
    'categories from above',
    'chart_axis08',
    chart({
      kind: 'tornado',
      categories: CATEGORIES,
      series: [2, 3].map((of) => ({ name: '1', look: 'hard', values: multiples(of) })),
    }),
    [
      TITLE,
      ...BARS,
      ...TEXT_NAMES,
      onlyExcel(
        /c:valAx\/(c:axPos @val=t|c:crosses @val=autoZero)/,
        'numbers of ours stay at the bottom nevertheless',
      ),
      onlyOurs(
        /c:valAx\/(c:axPos @val=b|c:crosses @val=max)/,
        'numbers of ours stay at the bottom nevertheless',
      ),
    ],
  ),
];

const texts: readonly Comparison[] = [
  compared(
    'names of categories',
    'chart_column10',
    chart({ kind: 'columns', categories: CATEGORIES, series: bars({ values: [1, 2, 3, 2, 1] }) }),
    [TITLE, ...BARS],
  ),
  compared('titles from cells', 'chart_bar07', chart({ kind: 'tornado', series: bars({}, {}, {}) }), [
    ...BARS,
    ...TOP_DOWN,
    onlyExcel(/Ax\/c:title/, 'titles of axes are texts of ours'),
    onlyExcel(/@lang=/, 'of the computer that saved it'),
    onlyOurs(/^c:chartSpace\/c:chart\/c:title\/c:txPr\/a:p\/a:pPr\/a:defRPr/, 'letters of ours'),
  ]),
  compared(
    'labels',
    'chart_data_labels04',
    chart({ kind: 'tornado', series: bars({ labels: 'value' }, { labels: 'value' }, {}) }),
    [
      TITLE,
      ...BARS,
      ...TOP_DOWN,
      onlyExcel(/c:dLblPos @val=(inEnd|ctr)/, 'labels of ours stand beside the bars'),
      onlyOurs(/c:dLblPos @val=outEnd/, 'labels of ours stand beside the bars'),
      onlyOurs(/c:dLbls\/c:show\w+( @val=0)?$/, 'said, because readers disagree on what goes without saying'),
      onlyOurs(/c:dLbls\/c:(numFmt|spPr|txPr)/, 'format and letters of ours'),
    ],
  ),
];

const NAMED: Comparison = {
  feature: 'names of series',
  file: 'table37',
  part: 'xl/charts/chart1.xml',
  workbook: chart(
    {
      kind: 'columns',
      categories: ['1', '2', '3', '4', '5'],
      series: bars({ name: 'Column2', values: [10, 15, 20, 10, 15] }),
    },
    {
      categories: { sheet: 'Sheet1', ...area(2, 1, ROWS) },
      series: [{ name: place('Sheet1', 1, 2), values: { sheet: 'Sheet1', ...area(2, 2, ROWS) } }],
    },
  ),
  differences: [
    ...AXIS_IDS,
    ...OURS,
    LOOKS,
    ...FORMATS,
    TITLE,
    ...BARS,
    ...TEXT_NAMES,
    onlyExcel(/c:autoTitleDeleted @val=1/, 'every chart of ours has a title'),
  ],
};

const DRAWING: Comparison = {
  feature: 'the place of a chart',
  file: 'chart_bar01',
  part: 'xl/drawings/drawing1.xml',
  workbook: chart({ kind: 'columns', series: bars({}) }, { at: area(9, 5, 14, 7) }),
  differences: [
    onlyExcel(/xdr:to\/xdr:(colOff|rowOff)/, 'charts of ours end where cells end'),
    onlyOurs(/xdr:to\/xdr:(colOff|rowOff)/, 'charts of ours end where cells end'),
    onlyOurs(/xdr:cNvPr\[Chart 1\] @descr/, 'words for people who cannot see it'),
  ],
};

export const chartComparisons: readonly Comparison[] = [...kinds, ...axes, ...texts, NAMED, DRAWING];
