import type { Border, Range, Sheet, Side } from '../../cells/cells.js';
import type { Areas } from '../ranges/area.js';
import { forEachCell } from '../ranges/geometry.js';
import { checkMayFormat } from '../sheets/checkProtection.js';
import { clearFormat, withinExtent } from './areaLook.js';
import type { Edge, Edges } from './borders.js';
import { uniform } from './look.js';

/** One side of some cells. */
interface Part {
  readonly range: Range;
  readonly side: Side;
}

/** The cells and sides that make an edge of a range; a line inside belongs to both cells it divides. */
const PARTS: Readonly<Record<string, (range: Range) => readonly Part[]>> = {
  EdgeTop: (range) => [{ range: { ...range, rows: 1 }, side: 'top' }],
  EdgeBottom: (range) => [{ range: { ...range, row: range.row + range.rows - 1, rows: 1 }, side: 'bottom' }],
  EdgeLeft: (range) => [{ range: { ...range, columns: 1 }, side: 'left' }],
  EdgeRight: (range) => [
    { range: { ...range, column: range.column + range.columns - 1, columns: 1 }, side: 'right' },
  ],
  InsideHorizontal: (range) => {
    const rows = range.rows - 1;
    if (rows === 0) return [];
    return [
      { range: { ...range, rows }, side: 'bottom' },
      { range: { ...range, row: range.row + 1, rows }, side: 'top' },
    ];
  },
  InsideVertical: (range) => {
    const columns = range.columns - 1;
    if (columns === 0) return [];
    return [
      { range: { ...range, columns }, side: 'right' },
      { range: { ...range, column: range.column + 1, columns }, side: 'left' },
    ];
  },
};

function linesOf(sheet: Sheet, { range, side }: Part): (Border | undefined)[] {
  return sheet
    .formats(withinExtent(sheet, range))
    .flatMap((line) => line.map(({ borders }) => borders?.[side]));
}

function setLine(sheet: Sheet, range: Range, side: Side, line: Border | undefined): void {
  if (line) {
    sheet.setFormat(range, { borders: { [side]: line } });
    return;
  }
  forEachCell(range, (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const { [side]: gone, ...others } = sheet.formats(cell)[0]?.[0]?.borders ?? {};
    if (!gone) return;
    clearFormat(sheet, cell, ['borders']);
    sheet.setFormat(cell, { borders: others });
  });
}

type Change = Parameters<Edge['change']>[0];

function changePart(sheet: Sheet, part: Part, change: Change): void {
  const lines = linesOf(sheet, part);
  const all = uniform(lines.map((line) => JSON.stringify(line ?? null)));
  if (all !== null) setLine(sheet, part.range, part.side, change(lines[0]));
  else
    forEachCell(part.range, (row, column) => {
      const cell = { row, column, rows: 1, columns: 1 };
      setLine(sheet, cell, part.side, change(linesOf(sheet, { range: cell, side: part.side })[0]));
    });
}

/** The edges of cells. */
export function areaEdges(areas: Areas): Edges {
  const { sheet, ranges } = areas;
  return Object.fromEntries(
    Object.entries(PARTS).map(([name, partsOf]): [string, Edge] => {
      const parts = ranges.flatMap(partsOf);
      return [
        name,
        {
          name,
          lines: () => parts.flatMap((part) => linesOf(sheet, part)),
          change: (change) => {
            checkMayFormat(areas);
            for (const part of parts) changePart(sheet, part, change);
          },
        },
      ];
    }),
  );
}
