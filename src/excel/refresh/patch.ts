import type { CellData, ChartData, Content, SheetData, WorkbookData } from '../../workbook/workbook.js';
import { inputAfterFormat } from '../build/sheet/inputAfterFormat.js';
import type { Input } from '../build/sheet/inputs.js';
import type { Renamed } from '../build/sheetReferences.js';
import { contentOf } from './contentOf.js';
import type { FoundCell, FoundSheet } from './foundSheets.js';
import { keyOf } from './keyOf.js';
import { sameContent } from './sameContent.js';

/** What a cell gets. */
interface Put {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

/** What changes on a sheet, as plain data. */
export interface SheetPatch {
  /** Excel's id of the sheet. */
  readonly id: string;
  readonly puts: readonly Put[];
  /** A sheet with nothing but the looks, links, sizes and charts that change. */
  readonly rest: SheetData;
  readonly footer: SheetData['print']['footer'] | undefined;
}

/** A patch, and what takes it back. */
export interface Patches {
  readonly forward: SheetPatch;
  readonly back: SheetPatch;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What of a chart is written into it and not read from cells. */
const drawn = ({ spec }: ChartData): unknown => [
  spec.categoryAxis,
  spec.valueAxis,
  spec.series.map(({ name }) => name),
];

/** Of two sheets of the same layout, what of `to` looks otherwise than in `from`. */
function restOf(from: SheetData, to: SheetData, charts: readonly string[]): SheetData {
  const heights = Object.entries(to.rowHeights).filter(
    ([row, height]) => from.rowHeights[Number(row)] !== height,
  );
  const links = to.links.filter((link, at) => !isSame(link, from.links[at]));
  const linked = new Set(links.map(keyOf));
  return {
    ...to,
    // A link gives its cell a look of its own.
    cells: to.cells.filter((cell, at) => cell.style !== from.cells[at]?.style || linked.has(keyOf(cell))),
    links,
    columnWidths: to.columnWidths.map((width, at) => (width === from.columnWidths[at] ? undefined : width)),
    rowHeights: Object.fromEntries(heights),
    charts: to.charts.filter(
      (chart, at) => charts.includes(chart.name) && !isSame(drawn(chart), drawn(from.charts[at]!)),
    ),
  };
}

const footerOf = (from: SheetData, to: SheetData): SheetPatch['footer'] =>
  isSame(from.print.footer, to.print.footer) ? undefined : to.print.footer;

const asItIs: Renamed = (name) => name;

/** What was found in a cell, to be written into it again: formulas as they are. */
function inputAgain(held: FoundCell, written: Content | undefined, numberFormat: string | undefined): Input {
  const content = contentOf(held, written);
  return content?.kind === 'formula' ? held : inputAfterFormat(content, asItIs, numberFormat);
}

/** What is put into the cells of a sheet in place of what is there; `isTheirs` are left alone. */
export function patchesOf(
  found: FoundSheet,
  from: SheetData,
  to: SheetData,
  renamed: Renamed,
  styles: WorkbookData['styles'],
  isTheirs: (cell: CellData) => boolean,
): Patches {
  const changing = to.cells.filter(
    (cell) => !isTheirs(cell) && !sameContent(found.at(cell.row, cell.column), cell.content, renamed),
  );
  const before = new Map(from.cells.map((cell) => [keyOf(cell), cell.content]));
  const formatOf = ({ style }: CellData): string | undefined => styles[style]?.numberFormat;
  const { id } = found.mark;
  return {
    forward: {
      id,
      puts: changing.map((cell) => {
        const { row, column, content } = cell;
        return { row, column, input: inputAfterFormat(content, renamed, formatOf(cell)) };
      }),
      rest: restOf(from, to, found.charts),
      footer: footerOf(from, to),
    },
    back: {
      id,
      puts: changing.map((cell) => {
        const { row, column } = cell;
        const input = inputAgain(found.at(row, column), before.get(keyOf(cell)), formatOf(cell));
        return { row, column, input };
      }),
      rest: restOf(to, from, found.charts),
      footer: footerOf(to, from),
    },
  };
}

export const isEmptyPatch = ({ puts, rest, footer }: SheetPatch): boolean =>
  puts.length === 0 &&
  footer === undefined &&
  rest.cells.length + rest.links.length + rest.charts.length + Object.keys(rest.rowHeights).length === 0 &&
  rest.columnWidths.every((width) => width === undefined);
