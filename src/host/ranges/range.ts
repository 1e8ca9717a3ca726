import { apiClass, type Property } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { itemNotFound, shapeMismatch } from '../api/errors.js';
import { namedStyle } from '../formats/namedStyle.js';
import { rangeFormat } from '../formats/rangeFormat.js';
import { deleteLines, insertLines } from '../lines/rangeLines.js';
import { fullAddress } from './addresses.js';
import type { Area } from './area.js';
import { rangesAround } from './around.js';
import { cellProperties } from './cellProperties.js';
import { clear } from './clearing.js';
import {
  readCells,
  readFormulas,
  readNumberFormats,
  readValueTypes,
  readValues,
  writeCells,
  writeNumberFormats,
} from './content.js';
import { isEntireColumn, isEntireRow, size } from './geometry.js';
import { hyperlink } from './hyperlink.js';
import { merge, mergedAreas, unmerge } from './merging.js';
import { specialCells } from './specialCells.js';
import { spilling, spillProperty } from './spilling.js';
import { usedRangeOfRange } from './usedRange.js';

const MOST_COUNTED = 2 ** 31 - 1;

/** The API counts no further: https://learn.microsoft.com/javascript/api/excel/excel.range */
export const counted = (cells: number) => (cells > MOST_COUNTED ? -1 : cells);

const told = (read: (area: Area) => unknown): Property<Area> => ({ read });

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const range = apiClass<Area>('Range', {
  tracked: true,
  check: ({ workbook, sheet }) => workbook.living(sheet),
  properties: {
    address: told((area) => fullAddress(area.sheet.name, area.range)),
    rowIndex: told((area) => area.range.row),
    columnIndex: told((area) => area.range.column),
    rowCount: told((area) => area.range.rows),
    columnCount: told((area) => area.range.columns),
    cellCount: told((area) => counted(size(area.range))),
    isEntireColumn: told((area) => isEntireColumn(area.range)),
    isEntireRow: told((area) => isEntireRow(area.range)),
    values: { read: (area) => readCells(area, readValues), write: writeCells },
    formulas: { read: (area) => readCells(area, readFormulas), write: writeCells },
    valueTypes: told((area) => readCells(area, readValueTypes)),
    text: told((area) => readCells(area, ({ sheet, range: cells }) => sheet.texts(cells))),
    numberFormat: { read: (area) => readCells(area, readNumberFormats), write: writeNumberFormats },
    hasSpill: spillProperty,
    style: namedStyle,
    hyperlink,
  },
  objects: {
    format: (area) => instance(rangeFormat, area),
    worksheet: (area) => area.workbook.object('Worksheet', area),
    conditionalFormats: (area) => area.workbook.object('ConditionalFormatCollection', area),
    dataValidation: (area) => area.workbook.object('DataValidation', area),
  },
  methods: {
    ...rangesAround,
    ...usedRangeOfRange,
    ...specialCells,
    ...spilling,
    ...cellProperties,
    _ValidateArraySize: (area, args) => {
      const { rows, columns } = area.range;
      if (args.whole(0) !== rows || args.whole(1) !== columns) throw shapeMismatch();
    },
    clear,
    insert: insertLines,
    delete: deleteLines,
    merge,
    unmerge,
    getMergedAreas: (area) => {
      const found = mergedAreas(area);
      if (!found) throw itemNotFound();
      return found;
    },
    getMergedAreasOrNullObject: mergedAreas,
    select: (area) => {
      area.workbook.cells.select(area.sheet, area.range);
    },
    calculate: (area) => {
      void area.workbook.cells.recalculate();
    },
  },
});
