import type { AreaOf, Place } from '../../../workbook/workbook.js';
import { AS_BUILT, type Sites } from './site.js';
import { standingArea } from './standingArea.js';
import { standingCell } from './standingCell.js';

/** Where a cell of some sheet is by now; one that is gone reads as it was built. */
export const standingPlace = <T extends Place>(place: T, sites: Sites): T =>
  standingCell(place, sites(place.sheet) ?? AS_BUILT)[0] ?? place;

/** The same of cells side by side. */
export const standingAreaOf = (area: AreaOf, sites: Sites): AreaOf => ({
  ...area,
  ...standingArea(area, sites(area.sheet) ?? AS_BUILT),
});
