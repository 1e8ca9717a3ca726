import { apiClass, type Method } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { itemNotFound } from '../api/errors.js';
import type { Arguments } from '../api/arguments.js';
import type { Range } from '../../cells/cells.js';
import { namedStyle } from '../formats/namedStyle.js';
import { rangeFormat } from '../formats/rangeFormat.js';
import { fullAddress, splitAddresses } from './addresses.js';
import { area, areaAt, type Areas } from './area.js';
import { clear } from './clearing.js';
import { MOST_COLUMNS, MOST_ROWS, intersection, isEntireColumn, isEntireRow, size } from './geometry.js';
import { counted } from './range.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export const rangeCollection = apiClass<Areas>('RangeCollection', {
  collection: {
    items: ({ workbook, sheet, ranges }) =>
      ranges.map((range) => workbook.object('Range', area(workbook, sheet, range))),
    find: ({ workbook, sheet, ranges }, at) => {
      const range = ranges[Number(at)];
      return range && workbook.object('Range', area(workbook, sheet, range));
    },
  },
});

const toAreas =
  (change: (range: Range) => Range): Method<Areas> =>
  (areas) =>
    areas.workbook.object('RangeAreas', { ...areas, ranges: areas.ranges.map(change) });

function shared(areas: Areas, args: Arguments): Areas | undefined {
  const { workbook, sheet } = areas;
  const others =
    args.target(0, 'Range')?.ranges ??
    args.target(0, 'RangeAreas')?.ranges ??
    splitAddresses(args.text(0)).map((address) => areaAt(workbook, address, sheet).range);
  const ranges = areas.ranges.flatMap((one) => others.flatMap((two) => intersection(one, two) ?? []));
  return ranges.length > 0 ? { ...areas, ranges } : undefined;
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeareas; what differs from a range:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
 */
export const rangeAreas = apiClass<Areas>('RangeAreas', {
  tracked: true,
  check: ({ workbook, sheet }) => workbook.living(sheet),
  properties: {
    address: {
      read: ({ sheet, ranges }) => ranges.map((range) => fullAddress(sheet.name, range)).join(', '),
    },
    areaCount: { read: ({ ranges }) => ranges.length },
    cellCount: { read: ({ ranges }) => counted(ranges.reduce((sum, range) => sum + size(range), 0)) },
    isEntireColumn: { read: ({ ranges }) => ranges.every(isEntireColumn) },
    isEntireRow: { read: ({ ranges }) => ranges.every(isEntireRow) },
    style: namedStyle,
  },
  objects: {
    areas: (areas) => instance(rangeCollection, areas),
    format: (areas) => instance(rangeFormat, areas),
    worksheet: (areas) => areas.workbook.object('Worksheet', areas),
    conditionalFormats: (areas) => areas.workbook.object('ConditionalFormatCollection', areas),
    dataValidation: (areas) => areas.workbook.object('DataValidation', areas),
  },
  methods: {
    clear,
    getEntireRow: toAreas((range) => ({ ...range, column: 0, columns: MOST_COLUMNS })),
    getEntireColumn: toAreas((range) => ({ ...range, row: 0, rows: MOST_ROWS })),
    getIntersection: (areas, args) => {
      const found = shared(areas, args);
      if (!found) throw itemNotFound();
      return areas.workbook.object('RangeAreas', found);
    },
    getIntersectionOrNullObject: (areas, args) => {
      const found = shared(areas, args);
      return found ? areas.workbook.object('RangeAreas', found) : null;
    },
  },
});
