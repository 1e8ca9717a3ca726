import type { SheetData } from '../../workbook/workbook.js';
import { areaReference } from '../../workbook/addresses.js';
import { counted, element } from '../xml.js';

export const mergeCells = ({ merged }: SheetData): string =>
  counted(
    'mergeCells',
    merged.map((area) => element('mergeCell', { ref: areaReference(area) })),
  );
