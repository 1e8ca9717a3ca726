import { columnName } from '../../../src/formula/reference.js';
import type { Range, Sheet } from '../../../src/cells/cells.js';
import type { ConditionalFormat, SheetBook } from '../../../src/host/book/hostBook.js';
import { contains } from '../../../src/host/ranges/geometry.js';
import type { TestHost } from '../../support/host.js';
import { askKept, type Kept, type Told } from './askKept.js';
import { askChart } from './excelCharts.js';
import { optionName } from './optionName.js';
import type {
  CellView,
  HighlightView,
  LineView,
  LookView,
  PageView,
  RuleView,
  SheetView,
  ValidationView,
  WorkbookView,
} from './view.js';

/** What a formula shows here: this host calculates nothing. */
export const UNCALCULATED = { error: '#CALC!' };

/** How far a sheet is read. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as the host holds it. */
interface HeldSheet {
  readonly cells: Sheet;
  readonly book: SheetBook;
}

const rgb = (color: string): string => color.replace('#', '');
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const plainArea = (address: string): string =>
  address.replaceAll(/('(?:[^']|'')*'|[^!,]*)!/g, '').replaceAll('$', '');
const areasOf = (address: string): string[] => plainArea(address).split(/,\s*/);
const at = (row: number, column: number): string => `${columnName(column + 1)}${row + 1}`;

/** Of cells that nothing was given to. */
const NORMAL = 'Normal';

const LINES: Readonly<Record<string, string>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
};

const EDGES = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;

/** One cell as the API tells it. */
interface Asked {
  readonly range: Excel.Range;
  readonly borders: Readonly<Record<string, Excel.RangeBorder>>;
}

const PROPERTIES = [
  'style,hyperlink,format/protection/locked,format/fill/color',
  ...['name', 'size', 'color', 'bold', 'underline'].map((name) => `format/font/${name}`),
  ...['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel', 'shrinkToFit'].map(
    (name) => `format/${name}`,
  ),
].join(',');

function askCell(sheet: Excel.Worksheet, row: number, column: number): Asked {
  const range = sheet.getRangeByIndexes(row, column, 1, 1).untrack().load(PROPERTIES);
  const borders = Object.entries(EDGES).map(
    ([side, edge]) => [side, range.format.borders.getItem(edge).load('style,weight,color')] as const,
  );
  return { range, borders: Object.fromEntries(borders) };
}

const bordersOf = ({ borders }: Asked): Record<string, LineView> =>
  Object.fromEntries(
    Object.entries(borders).flatMap(([side, { style, weight, color }]) => {
      const line = LINES[`${style} ${weight}`];
      return style === 'None' || line === undefined ? [] : [[side, { style: line, color: rgb(color) }]];
    }),
  );

function lookOf(numberFormat: string, asked: Asked): LookView {
  const { style, format } = asked.range;
  const { font, fill, protection } = format;
  return {
    style,
    numberFormat,
    font: {
      name: font.name,
      size: font.size,
      color: rgb(font.color),
      bold: font.bold,
      underline: font.underline === 'Single',
    },
    fill: fill.color === '#FFFFFF' ? undefined : rgb(fill.color),
    borders: bordersOf(asked),
    horizontal: lower(format.horizontalAlignment),
    vertical: lower(format.verticalAlignment),
    wrap: format.wrapText,
    indent: format.indentLevel,
    shrink: format.shrinkToFit,
    locked: protection.locked,
  };
}

function cellOf(formula: unknown, value: unknown, look: LookView, link: unknown): CellView {
  const isFormula = value === UNCALCULATED.error;
  const { documentReference, screenTip } = (link ?? {}) as Excel.RangeHyperlink;
  return {
    ...(isFormula && { formula: String(formula).slice(1) }),
    ...(!isFormula && formula !== '' && { value: formula as string | number }),
    look,
    ...(documentReference !== undefined && { link: { to: documentReference, tip: screenTip ?? '' } }),
  };
}

/** Cells that the host holds alike are asked once: the API tells each cell by itself, which is slow. */
function askLooks(sheet: Excel.Worksheet, held: HeldSheet, { rows, columns }: Extent) {
  const formats = held.cells.formats({ row: 0, column: 0, rows, columns });
  const asked = new Map<string, Asked>();
  const keys = formats.map((line, row) =>
    line.map((format, column) => {
      const link = held.book.links.find(({ range }) => contains(range, row, column));
      const key = JSON.stringify([format, held.book.extras.at(row, column), link?.link]);
      if (!asked.has(key)) asked.set(key, askCell(sheet, row, column));
      return key;
    }),
  );
  return (row: number, column: number): Asked => asked.get(keys[row]![column]!)!;
}

/** So many rows at once: an answer has 5 MB at most. */
const ROWS = 100;

function askCells(sheet: Excel.Worksheet, held: HeldSheet, extent: Extent): Told<Record<string, CellView>> {
  const look = askLooks(sheet, held, extent);
  const looks = new Map<Asked, LookView>();
  const blocks = Array.from({ length: Math.ceil(extent.rows / ROWS) }, (_, block) => {
    const rows = Math.min(ROWS, extent.rows - block * ROWS);
    return sheet
      .getRangeByIndexes(block * ROWS, 0, rows, extent.columns)
      .untrack()
      .load('formulas,values,numberFormat,rowIndex');
  });
  const cell = (range: Excel.Range, down: number, column: number): [string, CellView][] => {
    const [formula, value] = [
      range.formulas[down]![column] as unknown,
      range.values[down]![column] as unknown,
    ];
    const row = range.rowIndex + down;
    const asked = look(row, column);
    if (asked.range.style === NORMAL && formula === '') return [];
    const numberFormat = String(range.numberFormat[down]![column]);
    const known = looks.get(asked);
    const shown = known?.numberFormat === numberFormat ? known : lookOf(numberFormat, asked);
    looks.set(asked, shown);
    return [[at(row, column), cellOf(formula, value, shown, asked.range.hyperlink)]];
  };
  return () =>
    Object.fromEntries(
      blocks.flatMap((range) =>
        range.formulas.flatMap((line, down) => line.flatMap((_, column) => cell(range, down, column))),
      ),
    );
}

function askSizes(
  sheet: Excel.Worksheet,
  { rows, columns }: Extent,
): Told<Pick<SheetView, 'widths' | 'heights'>> {
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
  });
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  LessThanOrEqualTo: 'lessThanOrEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
};
const KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole' };

const addressOf = ({ row, column, rows, columns }: Range): string =>
  rows * columns === 1 ? at(row, column) : `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;

/** What the API tells of cells that share a validation, as all of them have it. */
function askValidations(sheet: Excel.Worksheet, { book }: HeldSheet): Told<readonly ValidationView[]> {
  const asked = book.validations.map(({ ranges }) => {
    const areas = ranges.map(addressOf);
    const { dataValidation } = sheet.getRanges(areas.join(','));
    return { areas, validation: dataValidation.load('rule,prompt,errorAlert,ignoreBlanks') };
  });
  return () =>
    asked.map(({ areas, validation: { rule, prompt, errorAlert, ignoreBlanks } }) => {
      const [[kind, basic]] = Object.entries(rule) as [[string, Record<string, string | number | boolean>]];
      const formulas = [basic['source'], basic['formula1'], basic['formula2']];
      return {
        areas,
        type: KINDS[kind] ?? kind,
        operator: kind === 'list' ? '' : (OPERATORS[String(basic['operator'])] ?? ''),
        blanks: ignoreBlanks,
        formulas: formulas.flatMap((one) => (one === undefined ? [] : [String(one).replace(/^=/, '')])),
        dropDown: kind === 'list' && basic['inCellDropDown'] === true,
        prompt: { shown: prompt.showPrompt, title: prompt.title, text: prompt.message },
        error: {
          shown: errorAlert.showAlert,
          style: lower(errorAlert.style),
          title: errorAlert.title,
          text: errorAlert.message,
        },
      };
    });
}

/** The parts of rules that the build knows. */
const PARTS = {
  custom: 'CustomConditionalFormat',
  cellValue: 'CellValueConditionalFormat',
} as const;

const color = (value: unknown) => (typeof value === 'string' ? rgb(value) : undefined);

function highlightOf({ font = {}, fill = {} }: Partial<Record<'font' | 'fill', Kept>>): HighlightView {
  return {
    color: color(font['color']),
    fill: color(fill['color']),
    bold: font['bold'] === true,
    italic: font['italic'] === true,
    underline: (font['underline'] ?? 'None') !== 'None',
    strike: font['strikethrough'] === true,
  };
}

/** A rule of the one kind or the other; the host knows what of its look was set. */
function askRule(rule: Excel.ConditionalFormat, { data }: ConditionalFormat): Told<Kept> {
  const [name, held] = Object.entries(data)[0] as [keyof typeof PARTS, Kept];
  return askKept(rule[name], PARTS[name], held);
}

function askRules(sheet: Excel.Worksheet, held: readonly ConditionalFormat[]): Told<readonly RuleView[]> {
  const formats = sheet.getRange().conditionalFormats;
  const rules = held.map((one, place) => {
    const rule = formats.getItemAt(place);
    rule.load('type,priority,stopIfTrue');
    return { rule, ranges: rule.getRanges().load('address'), told: askRule(rule, one) };
  });
  return () =>
    rules.map(({ rule, ranges, told }) => {
      const isValue = rule.type === 'CellValue';
      const { rule: condition, format } = told();
      const { formula, formula1, operator } = condition as Record<string, string | undefined>;
      return {
        areas: areasOf(ranges.address),
        type: isValue ? 'cellIs' : 'expression',
        operator: isValue ? lower(operator ?? '') : undefined,
        formula: (isValue ? formula1 : formula)?.replace(/^=/, '') ?? '',
        // From 0 in the API.
        priority: rule.priority + 1,
        stops: rule.stopIfTrue,
        highlight: highlightOf(format as Kept),
      };
    });
}

function askPage({ pageLayout, horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet): Told<PageView> {
  const margins = [
    'leftMargin',
    'rightMargin',
    'topMargin',
    'bottomMargin',
    'headerMargin',
    'footerMargin',
  ] as const;
  pageLayout.load(`orientation,paperSize,zoom,centerHorizontally,${margins.join(',')}`);
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
  const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
  horizontalPageBreaks.load('items/rowIndex');
  verticalPageBreaks.load('items/columnIndex');
  return () => {
    const { scale, horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
    return {
      orientation: lower(pageLayout.orientation),
      paper: pageLayout.paperSize,
      scale: scale ?? undefined,
      fit:
        typeof scale !== 'number' ? [horizontalFitToPages ?? undefined, verticalFitToPages ?? undefined] : [],
      margins: margins.map((name) => pageLayout[name]),
      centered: pageLayout.centerHorizontally,
      area: plainArea(area.address),
      titleRows: titleRows.isNullObject ? undefined : plainArea(titleRows.address),
      titleColumns: titleColumns.isNullObject ? undefined : plainArea(titleColumns.address),
      // The last row or column before a break.
      rowBreaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      columnBreaks: verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
      footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
    };
  };
}

function askTables({ tables }: Excel.Worksheet, count: number): Told<SheetView['tables']> {
  const found = Array.from({ length: count }, (_, place) => {
    const table = tables.getItemAt(place).load('name,style');
    const range = table.getRange().load('address');
    const head = table.getHeaderRowRange().load('values');
    return { table, range, head };
  });
  return () =>
    found.map(({ table, range, head }) => ({
      name: table.name,
      area: plainArea(range.address),
      columns: head.values[0]!.map(String),
      style: table.style,
    }));
}

/** Options by the names of the file; the selection is none of the flags. */
function protectionOf({ options }: Excel.WorksheetProtection): SheetView['protection'] {
  const { selectionMode = '', ...flags } = options as unknown as Record<string, boolean | string>;
  const allowed = Object.entries(flags).map(([option, value]) => [optionName(option), value] as const);
  return { ...Object.fromEntries(allowed), selection: selectionMode };
}

/** A sheet as far as the file reaches; `like` is the file's view of it, for how many there are of what is counted. */
function askSheet(sheet: Excel.Worksheet, like: SheetView, held: HeldSheet): Told<SheetView> {
  const extent = { rows: like.heights.length, columns: like.widths.length };
  sheet.load('name,tabColor,showGridlines');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
  const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
  const protection = sheet.protection.load('protected,options');
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount,columnIndex,columnCount');
  const { conditionalFormats } = held.book;
  const [cells, sizes, page] = [askCells(sheet, held, extent), askSizes(sheet, extent), askPage(sheet)];
  const validations = askValidations(sheet, held);
  const rules = askRules(sheet, conditionalFormats);
  const tables = askTables(sheet, like.tables.length);
  const charts = held.book.charts.map(({ data }, place) => askChart(sheet.charts.getItemAt(place), data));
  return () => {
    if (used.rowIndex + used.rowCount > extent.rows || used.columnIndex + used.columnCount > extent.columns)
      throw new Error(`cells outside those of the file on ${sheet.name}`);
    return {
      name: sheet.name,
      tabColor: rgb(sheet.tabColor) || undefined,
      gridlines: sheet.showGridlines,
      frozen: frozen.isNullObject ? [0, 0] : [frozen.rowCount % 1_048_576, frozen.columnCount % 16_384],
      ...sizes(),
      merged: merged.isNullObject ? [] : areasOf(merged.address),
      cells: cells(),
      validations: validations(),
      rules: rules(),
      tables: tables(),
      notes: 0,
      protection: protection.protected ? protectionOf(protection) : undefined,
      page: page(),
      charts: charts.map((chart) => chart()),
    };
  };
}

const TEXTS = ['title', 'subject', 'author', 'keywords', 'comments', 'company'] as const;

/** Everything that a build left in Excel, read back through office.js; `file` says how far to read. */
export async function excelView(host: TestHost, file: WorkbookView): Promise<WorkbookView> {
  const held = (name: string): HeldSheet => {
    const cells = host.cells.sheet(name)!;
    return { cells, book: host.workbook.sheetBook(cells) };
  };
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.properties.load(TEXTS.join(','));
    workbook.names.load('items/name,items/formula');
    workbook.customXmlParts.load('items/id');
    await context.sync();
    const parts = workbook.customXmlParts.items.map((part) => part.getXml());
    const sheets: SheetView[] = [];
    for (const like of file.sheets) {
      const told = askSheet(workbook.worksheets.getItem(like.name), like, held(like.name));
      await context.sync();
      sheets.push(told());
    }
    return {
      properties: Object.fromEntries(TEXTS.map((name) => [name, workbook.properties[name]])),
      names: Object.fromEntries(
        workbook.names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')]),
      ),
      parts: parts.map(({ value }) => value),
      sheets,
    };
  });
}
