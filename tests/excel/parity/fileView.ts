import { read, utils, type CellObject } from 'xlsx';
import { partsOf } from '../../xlsx/parts.js';
import { chartOf } from './fileCharts.js';
import { highlightsOf, looksOf, rgb } from './fileStyles.js';
import type { CellView, PageView, SheetView, ValidationView, WorkbookView } from './view.js';
import { all, find, xmlTree, type Xml } from './xmlTree.js';

const DEFAULT_COLUMN = 48;
const DEFAULT_ROW = 15;
const POINTS_PER_INCH = 72;
/** Of Calibri 11 at 96 dots an inch: ISO/IEC 29500-1, 18.3.1.13. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

const flag = (value: string | undefined, otherwise: boolean): boolean =>
  value === undefined ? otherwise : value === '1';

function widthsOf(sheet: Xml, count: number): number[] {
  const columns = find(sheet, 'cols')?.children ?? [];
  return Array.from({ length: count }, (_, at) => {
    const column = columns.find(
      ({ attributes: { min, max } }) => Number(min) <= at + 1 && at + 1 <= Number(max),
    );
    if (!column) return DEFAULT_COLUMN;
    const width = Number(column.attributes['width']);
    return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
  });
}

function heightsOf(sheet: Xml, count: number): number[] {
  const rows = new Map(find(sheet, 'sheetData')!.children.map((row) => [row.attributes['r'], row]));
  return Array.from({ length: count }, (_, at) =>
    Number(rows.get(String(at + 1))?.attributes['ht'] ?? DEFAULT_ROW),
  );
}

const linksOf = (sheet: Xml) =>
  new Map(
    (find(sheet, 'hyperlinks')?.children ?? []).map(({ attributes: { ref, location, tooltip } }) => [
      ref!,
      { to: location!, tip: tooltip ?? '' },
    ]),
  );

function contentOf(cell: CellObject | undefined): Pick<CellView, 'formula' | 'value'> {
  if (cell?.f !== undefined) return { formula: cell.f.replaceAll('_xlfn.', '') };
  return cell?.v === undefined || cell.v === '' ? {} : { value: cell.v as string | number };
}

function cellsOf(
  sheet: Xml,
  content: Readonly<Record<string, CellObject>>,
  looks: ReturnType<typeof looksOf>,
) {
  const links = linksOf(sheet);
  return Object.fromEntries(
    find(sheet, 'sheetData')!.children.flatMap((row) =>
      row.children.map(({ attributes: { r, s } }): [string, CellView] => {
        const link = links.get(r!);
        const cell = content[r!];
        return [
          r!,
          {
            ...contentOf(cell),
            look: looks[Number(s)]!,
            ...(link && { link }),
          },
        ];
      }),
    ),
  );
}

const validationOf = ({ attributes, children }: Xml): ValidationView => ({
  areas: attributes['sqref']!.split(' '),
  type: attributes['type']!,
  operator: attributes['type'] === 'list' ? '' : (attributes['operator'] ?? 'between'),
  blanks: attributes['allowBlank'] === '1',
  formulas: children.map(({ text }) => text),
  // The attribute hides it: ISO/IEC 29500-1, 18.3.1.32.
  dropDown: attributes['type'] === 'list' && !flag(attributes['showDropDown'], false),
  prompt: {
    shown: flag(attributes['showInputMessage'], false),
    title: attributes['promptTitle'] ?? '',
    text: attributes['prompt'] ?? '',
  },
  error: {
    shown: flag(attributes['showErrorMessage'], false),
    style: attributes['errorStyle'] ?? 'stop',
    title: attributes['errorTitle'] ?? '',
    text: attributes['error'] ?? '',
  },
});

/** The sections of a footer: &L, &C and &R. */
function footerOf(text: string): string[] {
  const sections = text.split(/&(?=[LCR])/).slice(1);
  return ['L', 'C', 'R'].map((code) => sections.find((one) => one.startsWith(code))?.slice(1) ?? '');
}

const plainArea = (reference: string | undefined): string | undefined =>
  reference?.replaceAll(/('(?:[^']|'')*'|[^!,]*)!/g, '').replaceAll('$', '');

function pageOf(sheet: Xml, names: readonly Xml[]): PageView {
  const setup = find(sheet, 'pageSetup')!.attributes;
  const margins = find(sheet, 'pageMargins')!.attributes;
  const isFitted = find(sheet, 'sheetPr/pageSetUpPr')?.attributes['fitToPage'] === '1';
  const pages = (count: string | undefined): number | undefined => Number(count ?? 1) || undefined;
  const named = (name: string) => names.find((one) => one.attributes['name'] === `_xlnm.${name}`)?.text;
  const titles = (named('Print_Titles') ?? '').split(/,(?=')/).map(plainArea);
  const breaks = (list: string) =>
    (find(sheet, list)?.children ?? []).map(({ attributes }) => Number(attributes['id']));
  return {
    orientation: setup['orientation']!,
    paper: setup['paperSize'] === '9' ? 'A4' : '',
    scale: isFitted ? undefined : Number(setup['scale']),
    fit: isFitted ? [pages(setup['fitToWidth']), pages(setup['fitToHeight'])] : [],
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map(
      (side) => Number(margins[side]) * POINTS_PER_INCH,
    ),
    centered: flag(find(sheet, 'printOptions')?.attributes['horizontalCentered'], false),
    area: plainArea(named('Print_Area')) ?? '',
    titleRows: titles.find((title) => /^\d/.test(title ?? '')),
    titleColumns: titles.find((title) => /^[A-Z]/.test(title ?? '')),
    rowBreaks: breaks('rowBreaks'),
    columnBreaks: breaks('colBreaks'),
    footer: footerOf(find(sheet, 'headerFooter/oddFooter')?.text ?? ''),
  };
}

/** Protected unless free. */
const ALLOWED = [
  ...['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks'],
  ...['deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'],
];

/** Which cells can be selected, by the names of the API. */
function selectionOf(found: Xml['attributes']): string {
  if (!flag(found['selectLockedCells'], false)) return 'Normal';
  return flag(found['selectUnlockedCells'], false) ? 'None' : 'Unlocked';
}

function protectionOf(sheet: Xml): SheetView['protection'] {
  const found = find(sheet, 'sheetProtection')?.attributes;
  if (!found) return undefined;
  return Object.fromEntries<boolean | string>([
    ...ALLOWED.map((name) => [name, !flag(found[name], true)] as const),
    // Free unless protected.
    ...['objects', 'scenarios'].map((name) => [name, !flag(found[name], false)] as const),
    ['selection', selectionOf(found)],
  ]);
}

/** Everything that a file says of a workbook: contents as SheetJS reads them, the rest from its XML. */
export function fileView(bytes: Uint8Array): WorkbookView {
  const parts = partsOf(bytes);
  const part = (path: string): Xml => xmlTree(parts.get(path)!);
  const relations = (path: string): Xml[] => {
    const text = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels'));
    return text === undefined ? [] : [...xmlTree(text).children];
  };
  const targets = (path: string, type: string): string[] =>
    relations(path)
      .filter(({ attributes }) => attributes['Type']!.endsWith(`/${type}`))
      .map(({ attributes }) => new URL(attributes['Target']!, `file:///${path}`).pathname.slice(1));
  const byId = (path: string, id: string): string => {
    const target = relations(path).find(({ attributes }) => attributes['Id'] === id)!.attributes['Target']!;
    return new URL(target, `file:///${path}`).pathname.slice(1);
  };
  const book = part('xl/workbook.xml');
  const styles = part('xl/styles.xml');
  const [looks, highlights] = [looksOf(styles), highlightsOf(styles)];
  const names = find(book, 'definedNames')?.children ?? [];
  const contents = read(bytes, { cellHTML: false, cellText: false });

  function sheetView(name: string, path: string, at: number): SheetView {
    const sheet = part(path);
    const { s, e } = utils.decode_range(find(sheet, 'dimension')!.attributes['ref']!);
    const view = find(sheet, 'sheetViews/sheetView')!;
    const pane = find(view, 'pane')?.attributes ?? {};
    const [columns, rows] = [Math.max(e.c + 1, s.c + 1), Math.max(e.r + 1, s.r + 1)];
    const reach = (sizes: readonly number[], otherwise: number) => (count: number) =>
      Array.from({ length: count }, (_, place) => sizes[place] ?? otherwise).reduce(
        (sum, one) => sum + one,
        0,
      );
    const [widths, heights] = [widthsOf(sheet, columns), heightsOf(sheet, rows)];
    const [farWidths, farHeights] = [widthsOf(sheet, columns + 30), heightsOf(sheet, rows + 100)];
    const sum = { columns: reach(farWidths, DEFAULT_COLUMN), rows: reach(farHeights, DEFAULT_ROW) };
    return {
      name,
      tabColor: rgb(find(sheet, 'sheetPr/tabColor')),
      gridlines: flag(view.attributes['showGridLines'], true),
      frozen: [Number(pane['ySplit'] ?? 0), Number(pane['xSplit'] ?? 0)],
      widths,
      heights,
      merged: (find(sheet, 'mergeCells')?.children ?? []).map(({ attributes }) => attributes['ref']!),
      cells: cellsOf(sheet, contents.Sheets[name] as Record<string, CellObject>, looks),
      validations: (find(sheet, 'dataValidations')?.children ?? []).map(validationOf),
      rules: all(sheet, 'conditionalFormatting').map((format) => {
        const rule = find(format, 'cfRule')!;
        return {
          areas: format.attributes['sqref']!.split(' '),
          type: rule.attributes['type']!,
          operator: rule.attributes['operator'],
          formula: find(rule, 'formula')!.text,
          priority: Number(rule.attributes['priority']),
          stops: flag(rule.attributes['stopIfTrue'], false),
          highlight: highlights[Number(rule.attributes['dxfId'])]!,
        };
      }),
      tables: targets(path, 'table').map((table) => {
        const { attributes, children } = part(table);
        const list = children.find((one) => one.name === 'tableColumns')!;
        return {
          name: attributes['name']!,
          area: attributes['ref']!,
          columns: list.children.map((column) => column.attributes['name']!),
          style: undefined,
        };
      }),
      notes: targets(path, 'comments').flatMap((notes) => find(part(notes), 'commentList')!.children).length,
      protection: protectionOf(sheet),
      page: pageOf(
        sheet,
        names.filter(({ attributes }) => attributes['localSheetId'] === String(at)),
      ),
      charts: targets(path, 'drawing').flatMap((drawing) =>
        part(drawing).children.map((anchor) => {
          const id = find(anchor, 'graphicFrame/graphic/graphicData/chart')!.attributes['id']!;
          return chartOf(part(byId(drawing, id)), anchor, sum);
        }),
      ),
    };
  }

  const core = part(targets('', 'core-properties')[0] ?? 'docProps/core.xml');
  const text = (name: string): string => find(core, name)?.text ?? '';
  return {
    properties: {
      title: text('title'),
      subject: text('subject'),
      author: text('creator'),
      keywords: text('keywords'),
      comments: text('description'),
      company: find(part('docProps/app.xml'), 'Company')?.text ?? '',
      language: text('language'),
      created: text('created'),
    },
    names: Object.fromEntries(
      names
        .filter(({ attributes }) => attributes['localSheetId'] === undefined)
        .map(({ attributes, text: formula }) => [attributes['name']!, formula]),
    ),
    parts: [...parts].filter(([path]) => /customXml\/item\d+\.xml$/.test(path)).map(([, xml]) => xml),
    sheets: find(book, 'sheets')!.children.map(({ attributes }, at) =>
      sheetView(attributes['name']!, byId('xl/workbook.xml', attributes['id']!), at),
    ),
  };
}
