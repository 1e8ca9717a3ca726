import type { ExcelReadMessages } from '../../i18n/excelRead.en.js';
import type { RoiMessages } from '../../i18n/roi.en.js';
import { featuresOf, type Requirements } from '../build/features.js';
import type { Session } from '../build/session.js';
import { CASE_NAMESPACE } from '../../workbook/namespaces.js';

/** How long Excel may take for one small request, in milliseconds: a cell may be being edited. */
const PATIENCE = 30_000;

export interface ReadSurroundings {
  /** `Office.context.requirements`. */
  readonly requirements: Requirements;
  readonly words: ExcelReadMessages;
  /** In milliseconds, for one answer of Excel's. */
  readonly patience?: number;
}

/** What reading cells needs besides: the words of what a figure must be. */
export interface CellSurroundings extends ReadSurroundings {
  readonly roi: RoiMessages;
}

export const sessionOf = ({ requirements, patience = PATIENCE }: ReadSurroundings): Session => ({
  has: featuresOf(requirements),
  requirements,
  patience,
  namespaces: [CASE_NAMESPACE],
});
