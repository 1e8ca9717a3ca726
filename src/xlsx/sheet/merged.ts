import type { SheetData } from '../../workbook/workbook.js';
import { areaReference } from '../reference.js';
import { counted, element } from '../xml.js';

export const mergeCells = ({ merged }: SheetData): string =>
  counted(
    'mergeCells',
    merged.map((area) => element('mergeCell', { ref: areaReference(area) })),
  );
