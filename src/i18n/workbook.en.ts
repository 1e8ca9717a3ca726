import { modelEn } from './model.en.js';
import { roiEn } from './roi.en.js';
import { workbookSheetsEn } from './workbookSheets.en.js';

/** Every message that a workbook is made with. */
export const workbookEn = { sheets: workbookSheetsEn, model: modelEn, roi: roiEn } as const;
