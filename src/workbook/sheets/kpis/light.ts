import { e, text } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { PALETTE } from '../../palette.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { KPI_COLUMNS } from './columns.js';

/** A light in words: 1 good, 0 watch, −1 bad. `id` is the cell's own. */
export function lightWords(id: string, light: Cell<'number'>): Cell<'text'> {
  const unproven = e.if(e['<'](light, 0), text(sentenceKey('lightBad')), text(sentenceKey('lightWatch')));
  return sentence(
    id,
    sentenceKey('kpiLight'),
    e.if(e['>'](light, 0), text(sentenceKey('lightGood')), unproven),
  );
}

/** Colours of all lights from this one down, by the code in their row; words alone would do. */
export function colourLights(
  sheet: Sheet,
  { row, light }: { readonly row: number; readonly light: Cell<'number'> },
): void {
  const column = { row, column: KPI_COLUMNS.light, rows: sheet.lastRow() - row + 1, columns: 1 };
  const areas = [column];
  sheet.highlight({
    areas,
    // In Excel any text is more than 0, and heads stand in the column of codes too.
    when: e['='](light, 1),
    highlight: { color: PALETTE.good, fill: PALETTE.goodFill },
  });
  sheet.highlight({
    areas,
    when: e['<'](light, 0),
    highlight: { color: PALETTE.bad, fill: PALETTE.badFill },
  });
}
