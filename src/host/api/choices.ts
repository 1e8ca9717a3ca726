const LABEL = {
  horizontalAlignment: 'ChartTextHorizontalAlignment',
  position: 'ChartDataLabelPosition',
  verticalAlignment: 'ChartTextVerticalAlignment',
};

/**
 * The enumerations of the library that properties of classes take, by the names in the documentation: the library itself
 * knows the values, and not where they belong.
 */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Chart: { chartType: 'ChartType', displayBlanksAs: 'ChartDisplayBlanksAs', plotBy: 'ChartPlotBy' },
  ChartAreaFormat: { colorScheme: 'ChartColorScheme' },
  ChartAxis: {
    alignment: 'ChartTickLabelAlignment',
    baseTimeUnit: 'ChartAxisTimeUnit',
    categoryType: 'ChartAxisCategoryType',
    displayUnit: 'ChartAxisDisplayUnit',
    majorTickMark: 'ChartAxisTickMark',
    majorTimeUnitScale: 'ChartAxisTimeUnit',
    minorTickMark: 'ChartAxisTickMark',
    minorTimeUnitScale: 'ChartAxisTimeUnit',
    position: 'ChartAxisPosition',
    scaleType: 'ChartAxisScaleType',
    tickLabelPosition: 'ChartAxisTickLabelPosition',
  },
  ChartBorder: { lineStyle: 'ChartLineStyle' },
  ChartDataLabel: LABEL,
  ChartDataLabels: LABEL,
  ChartFont: { underline: 'ChartUnderlineStyle' },
  ChartLegend: { position: 'ChartLegendPosition' },
  ChartLineFormat: { lineStyle: 'ChartLineStyle' },
  ChartPlotArea: { position: 'ChartPlotAreaPosition' },
  ChartPoint: { markerStyle: 'ChartMarkerStyle' },
  ChartSeries: { axisGroup: 'ChartAxisGroup', chartType: 'ChartType', markerStyle: 'ChartMarkerStyle' },
  ChartTitle: {
    horizontalAlignment: 'ChartTextHorizontalAlignment',
    position: 'ChartTitlePosition',
    verticalAlignment: 'ChartTextVerticalAlignment',
  },
  ConditionalRangeBorder: { style: 'ConditionalRangeBorderLineStyle' },
  ConditionalRangeFont: { underline: 'ConditionalRangeFontUnderlineStyle' },
  HeaderFooterGroup: { state: 'HeaderFooterState' },
  PageLayout: {
    orientation: 'PageOrientation',
    paperSize: 'PaperType',
    printComments: 'PrintComments',
    printErrors: 'PrintErrorType',
    printOrder: 'PrintOrder',
  },
};
