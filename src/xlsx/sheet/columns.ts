import type { SheetData } from '../../workbook/workbook.js';
import { element } from '../xml.js';
import { fileWidth } from '../../workbook/sizes.js';

interface Run {
  readonly from: number;
  to: number;
  readonly width: number;
}

/** `cols`: neighbours of one width stand together. */
export function columns({ columnWidths }: SheetData): string {
  const runs: Run[] = [];
  columnWidths.forEach((characters, at) => {
    if (characters === undefined) return;
    const [column, width] = [at + 1, fileWidth(characters)];
    const last = runs.at(-1);
    if (last?.to === at && last.width === width) last.to = column;
    else runs.push({ from: column, to: column, width });
  });
  const items = runs.map(({ from, to, width }) =>
    element('col', { min: from, max: to, width, customWidth: true }),
  );
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}
