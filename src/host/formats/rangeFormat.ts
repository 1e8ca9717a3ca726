import { apiClass, type Property } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import type { Areas } from '../ranges/area.js';
import { alignmentProperties } from './alignment.js';
import { areaEdges } from './areaEdges.js';
import { areaLook } from './areaLook.js';
import { rangeBorderCollection } from './borders.js';
import { rangeFill } from './fill.js';
import { rangeFont } from './font.js';
import type { Look } from './look.js';
import { formatProtection } from './protection.js';
import { sizeProperties } from './sizes.js';

const ofAreas = ({ read, write }: Property<Look>): Property<Areas> => ({
  read: (areas) => read(areaLook(areas)),
  ...(write && {
    write: (areas: Areas, value: unknown) => {
      write(areaLook(areas), value);
    },
  }),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat = apiClass<Areas>('RangeFormat', {
  check: ({ workbook, sheet }) => workbook.living(sheet),
  properties: {
    ...sizeProperties,
    ...Object.fromEntries(
      Object.entries(alignmentProperties).map(([name, property]) => [name, ofAreas(property)]),
    ),
  },
  objects: {
    font: (areas) => instance(rangeFont, areaLook(areas)),
    fill: (areas) => instance(rangeFill, areaLook(areas)),
    borders: (areas) => instance(rangeBorderCollection, areaEdges(areas)),
    protection: (areas) => instance(formatProtection, areaLook(areas)),
  },
});
