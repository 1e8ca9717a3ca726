import { FLOW, INPUTS, SUMMARY } from '../../xlsx/sample.js';

/** A change to the sample after it was built, each of which the comparison must notice. */
export interface Mutation {
  readonly what: string;
  readonly sheet: string;
  readonly change: (sheet: Excel.Worksheet) => void;
}

const on =
  (sheet: string) =>
  (what: string, change: Mutation['change']): Mutation => ({ what, sheet, change });

const onSummary = on(SUMMARY);
const onInputs = on(INPUTS);
const onFlow = on(FLOW);

const onChart =
  (chart: string) =>
  (what: string, change: (chart: Excel.Chart) => void): Mutation =>
    onSummary(`${chart}: ${what}`, ({ charts }) => {
      change(charts.getItem(chart));
    });
const onLines = onChart('Cash');
const onColumns = onChart('Waterfall');
const onShares = onChart('Shares');

const onLabels = (what: string, change: (labels: Excel.ChartDataLabels) => void): Mutation =>
  onShares(`labels ${what}`, ({ series }) => {
    change(series.getItemAt(0).dataLabels);
  });
const onEnd = (what: string, change: (label: Excel.ChartDataLabel) => void): Mutation =>
  onLines(`the label at the end ${what}`, ({ series }) => {
    change(series.getItemAt(1).points.getItemAt(3).dataLabel);
  });
const onAxis = (what: string, change: (axis: Excel.ChartAxis) => void): Mutation =>
  onColumns(`axis ${what}`, ({ axes }) => {
    change(axes.categoryAxis);
  });
const onPrompt = (what: string, changed: Partial<Excel.DataValidationPrompt>): Mutation =>
  onSummary(`prompt ${what}`, (sheet) => {
    const prompt = { title: 'Scenario', message: 'Choose one of the three.', showPrompt: true };
    sheet.getRange('C3').dataValidation.prompt = { ...prompt, ...changed };
  });
const onAlert = (what: string, changed: Partial<Excel.DataValidationErrorAlert>): Mutation =>
  onSummary(`error ${what}`, (sheet) => {
    const alert = { title: 'Not a scenario', message: 'Choose one of the list.', showAlert: true };
    sheet.getRange('C3').dataValidation.errorAlert = { ...alert, style: 'Stop', ...changed };
  });
const onRule = (what: string, place: number, change: (rule: Excel.ConditionalFormat) => void): Mutation =>
  onSummary(`rule ${what}`, (sheet) => {
    change(sheet.getRange().conditionalFormats.getItemAt(place));
  });

const CHARTS: readonly Mutation[] = [
  onLines('blanks as zero', (chart) => (chart.displayBlanksAs = 'Zero')),
  onLines('hidden cells left out', (chart) => (chart.plotVisibleOnly = true)),
  onLines('round corners', (chart) => (chart.format.roundedCorners = true)),
  onLines('another type', (chart) => (chart.chartType = 'Line')),
  onLines('another place', (chart) => (chart.left = 1)),
  onLines('a border', ({ format }) => {
    format.border.color = '#FF0000';
    format.border.lineStyle = 'Continuous';
  }),
  onLines('another paper', ({ format }) => {
    format.fill.setSolidColor('#FF0000');
  }),
  onLines('the title over the plot', ({ title }) => (title.overlay = true)),
  onLines('another title', ({ title }) => {
    title.setFormula(`='${SUMMARY}'!$A$2`);
  }),
  onLines('letters of the title', ({ title }) => (title.format.font.color = '#FF0000')),
  onColumns('no legend', ({ legend }) => (legend.visible = false)),
  onColumns('the legend over the plot', ({ legend }) => (legend.overlay = true)),
  onColumns('the legend on top', ({ legend }) => (legend.position = 'Top')),
  onColumns('letters of the legend', ({ legend }) => (legend.format.font.name = 'Arial')),
  onColumns('size of the letters of the legend', ({ legend }) => (legend.format.font.size = 20)),
  onColumns('more in the legend', ({ legend }) => (legend.legendEntries.getItemAt(0).visible = true)),
  onLines('smooth lines', ({ series }) => (series.getItemAt(0).smooth = true)),
  onLines('wider lines', ({ series }) => (series.getItemAt(0).format.line.weight = 9)),
  onLines('dashed lines', ({ series }) => (series.getItemAt(1).format.line.lineStyle = 'Dash')),
  onLines('larger markers', ({ series }) => (series.getItemAt(2).markerSize = 20)),
  onLines('no markers', ({ series }) => (series.getItemAt(2).markerStyle = 'None')),
  onColumns('inverted fills', ({ series }) => (series.getItemAt(1).invertIfNegative = true)),
  onColumns('another name', ({ series }) => (series.getItemAt(1).name = 'Other')),
  onColumns('wider gaps', ({ series }) => (series.getItemAt(1).gapWidth = 200)),
  onColumns('no overlap', ({ series }) => (series.getItemAt(1).overlap = 0)),
  onColumns('another fill', ({ series }) => {
    series.getItemAt(1).format.fill.setSolidColor('#FF0000');
  }),
];

const SOURCES: readonly Mutation[] = [
  onSummary('the cells of a series', (sheet) => {
    sheet.charts.getItem('Waterfall').series.getItemAt(1).setValues(sheet.getRange('A1:A3'));
  }),
  onSummary('the cells of the categories', (sheet) => {
    sheet.charts.getItem('Waterfall').series.getItemAt(1).setXAxisValues(sheet.getRange('A1:A3'));
  }),
  onSummary('a series less', ({ charts }) => {
    charts.getItem('Waterfall').series.getItemAt(2).delete();
  }),
  onSummary('a chart less', ({ charts }) => {
    charts.getItem('Histogram').delete();
  }),
];

const LABELS: readonly Mutation[] = [
  onLabels('with the key of the legend', (labels) => (labels.showLegendKey = true)),
  onLabels('with the category', (labels) => (labels.showCategoryName = true)),
  onLabels('with the part of the whole', (labels) => (labels.showPercentage = true)),
  onLabels('with the size of the bubble', (labels) => (labels.showBubbleSize = true)),
  onLabels('without the name', (labels) => (labels.showSeriesName = false)),
  onLabels('without the value', (labels) => (labels.showValue = false)),
  onLabels('joined otherwise', (labels) => (labels.separator = 'XX')),
  onLabels('elsewhere', (labels) => (labels.position = 'InsideEnd')),
  onLabels('of another format', (labels) => (labels.numberFormat = '0')),
  onLabels('of the format of the cells', (labels) => (labels.linkNumberFormat = true)),
  onLabels('in other letters', (labels) => (labels.format.font.name = 'Arial')),
  onLabels('in bold', (labels) => (labels.format.font.bold = true)),
  onShares('no labels', ({ series }) => (series.getItemAt(0).hasDataLabels = false)),
  onEnd('with the category', (label) => (label.showCategoryName = true)),
  onEnd('of another cell', (label) => (label.formula = `='${FLOW}'!$A$1`)),
];

const AXES: readonly Mutation[] = [
  onAxis('with marks outside', (axis) => (axis.majorTickMark = 'Outside')),
  onAxis('with small marks across', (axis) => (axis.minorTickMark = 'Cross')),
  onAxis('in several levels', (axis) => (axis.multiLevel = true)),
  onAxis('with lines through the plot', ({ majorGridlines }) => (majorGridlines.visible = true)),
  onAxis('with more lines through the plot', ({ minorGridlines }) => (minorGridlines.visible = true)),
  onAxis('of the format of the cells', (axis) => (axis.linkNumberFormat = true)),
  onAxis('of another format', (axis) => (axis.numberFormat = '0.0')),
  onAxis('backwards', (axis) => (axis.reversePlotOrder = true)),
  onAxis('hidden', (axis) => (axis.visible = false)),
  onAxis('with names elsewhere', (axis) => (axis.tickLabelPosition = 'High')),
  onAxis('drawn wider', ({ format }) => (format.line.weight = 4)),
  onAxis('in other letters', ({ format }) => (format.font.size = 20)),
  onAxis('meeting the other at its end', (axis) => (axis.position = 'Maximum')),
  onAxis('from another number', (axis) => (axis.minimum = 1)),
  onAxis('to another number', (axis) => (axis.maximum = 1)),
  onAxis('in other steps', (axis) => (axis.majorUnit = 7)),
  onLines('another title of an axis', ({ axes }) => (axes.categoryAxis.title.text = 'Other')),
  onLines('letters of the title of an axis', ({ axes }) => {
    axes.categoryAxis.title.format.font.bold = true;
  }),
];

const RULES: readonly Mutation[] = [
  onPrompt('not shown', { showPrompt: false }),
  onPrompt('of another title', { title: 'Other' }),
  onPrompt('of another text', { message: 'Other' }),
  onAlert('not shown', { showAlert: false }),
  onAlert('that lets everything pass', { style: 'Information' }),
  onAlert('of another title', { title: 'Other' }),
  onAlert('of another text', { message: 'Other' }),
  onSummary('a list that the cell does not offer', (sheet) => {
    const source = `=${LIST}`;
    sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: false, source } };
  }),
  onSummary('a list of other cells', (sheet) => {
    sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$1:$A$2' } };
  }),
  onSummary('blanks refused', (sheet) => (sheet.getRange('C3').dataValidation.ignoreBlanks = false)),
  onInputs('another limit', (sheet) => {
    const rule = { formula1: '0', formula2: '5', operator: 'Between' } as const;
    sheet.getRange('B3').dataValidation.rule = { decimal: rule };
  }),
  onInputs('a validation less', (sheet) => {
    sheet.getRange('B3').dataValidation.clear();
  }),
  onRule('that ends the others', 0, (rule) => (rule.stopIfTrue = true)),
  onRule('that comes first', 1, (rule) => (rule.priority = 0)),
  onRule('of another value', 0, ({ cellValue }) => {
    cellValue.rule = { formula1: '1', operator: 'LessThan' };
  }),
  onRule('of another comparison', 0, ({ cellValue }) => {
    cellValue.rule = { formula1: '0', operator: 'GreaterThan' };
  }),
  onRule('of another formula', 1, ({ custom }) => (custom.rule.formula = '=TRUE')),
  onRule('in another colour', 1, ({ custom }) => (custom.format.font.color = '#FF0000')),
  onRule('on another fill', 1, ({ custom }) => (custom.format.fill.color = '#FF0000')),
  onRule('not in bold', 1, ({ custom }) => (custom.format.font.bold = false)),
  onRule('in italics', 1, ({ custom }) => (custom.format.font.italic = true)),
  onRule('struck through', 1, ({ custom }) => (custom.format.font.strikethrough = true)),
];

const SHEETS: readonly Mutation[] = [
  onSummary('another value', (sheet) => (sheet.getRange('A3').values = [['Other']])),
  onSummary('another formula', (sheet) => (sheet.getRange('B2').formulas = [['=1']])),
  onSummary('another format of numbers', (sheet) => (sheet.getRange('B2').numberFormat = [['0']])),
  onSummary('bold', (sheet) => (sheet.getRange('B2').format.font.bold = true)),
  onSummary('a fill', (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')),
  onSummary('a line', (sheet) => {
    sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'Continuous';
  }),
  onSummary('an unlocked cell', (sheet) => (sheet.getRange('B2').format.protection.locked = false)),
  onSummary('another tip', (sheet) => {
    sheet.getRange('A6').hyperlink = { documentReference: `'${FLOW}'!F6`, screenTip: 'Other' };
  }),
  onSummary('cells apart', (sheet) => {
    sheet.getRange('A4:C4').unmerge();
  }),
  onSummary('a wider column', (sheet) => (sheet.getRange('A1').format.columnWidth = 300)),
  onSummary('a higher row', (sheet) => (sheet.getRange('A2').format.rowHeight = 100)),
  onSummary('gridlines', (sheet) => (sheet.showGridlines = true)),
  onSummary('another tab', (sheet) => (sheet.tabColor = '#FF0000')),
  onFlow('nothing frozen', ({ freezePanes }) => {
    freezePanes.unfreeze();
  }),
  onInputs('another style of the table', ({ tables }) => {
    tables.getItemAt(0).style = 'TableStyleMedium2';
  }),
  onSummary('upright paper', ({ pageLayout }) => (pageLayout.orientation = 'Portrait')),
  onSummary('a wider margin', ({ pageLayout }) => (pageLayout.leftMargin = 100)),
  onSummary('another footer', ({ pageLayout }) => {
    pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Other';
  }),
  onFlow('no page breaks', ({ horizontalPageBreaks }) => {
    horizontalPageBreaks.removePageBreaks();
  }),
];

/** Where the list of the sample stands. */
const LIST = 'Lists!$A$2:$A$4';

export const MUTATIONS: readonly Mutation[] = [
  ...CHARTS,
  ...SOURCES,
  ...LABELS,
  ...AXES,
  ...RULES,
  ...SHEETS,
];

/** What a protected sheet may allow; the build allows some of it. */
export const OPTIONS = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertRows'],
  ...['allowInsertHyperlinks', 'allowPivotTables', 'allowSort'],
] as const;
