import { benefitKind } from '../../../roi/case/benefitKinds.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import { onePageWide } from '../../print.js';
import type { SheetSetup } from '../../sheet.js';

const TITLE_ROWS = 3;
const WIDTHS = [36, 14, 12, 12, 11, 11, 11, 11, 11, 12, 14, 14, 31] as const;

/** Hard ROI and Soft ROI have the same columns. */
export const LINE_COLUMNS = WIDTHS.length;
export const LINE_SHEET: SheetSetup = {
  widths: WIDTHS,
  frozen: { rows: TITLE_ROWS, columns: 1 },
  print: onePageWide(TITLE_ROWS),
};

/** Entered as hard, and of a kind that may be. */
export const isAskedHard = ({ kind, class: asked }: BenefitLine): boolean =>
  asked === 'hard' && benefitKind(kind).class !== 'soft';
