import { e } from '../../../formula/build.js';
import type { Arg } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { looksBack } from '../../../roi/model/costs.js';
import { sumOf } from '../../../roi/model/parts.js';
import { sumInYear, yearNumbers } from '../../../roi/model/years.js';
import type { YearLine } from '../../blocks/yearTable.js';
import type { Context } from '../../context.js';
import { sentenceKey } from '../../words.js';

const PARTS = ['capex', 'opex', 'unmarked'] as const;

/** How much of the costs, in the chosen scenario, is marked capex, opex or neither; nothing where no line is marked. */
export function accountingLines({ model, theCase, words }: Context): readonly YearLine[] {
  const ahead = model.costs.lines.filter(({ line }) => !(line.sunk && looksBack(theCase)));
  if (ahead.every(({ line }) => line.accounting === null)) return [];
  const text = words.sheets.costs.ofWhich;
  const years = yearNumbers(model.terms);
  return PARTS.flatMap((part): readonly YearLine[] => {
    const lines = ahead.filter(({ line }) => (line.accounting ?? 'unmarked') === part);
    if (lines.length === 0) return [];
    const make = (year: number | 'total', amounts: readonly Arg[]): Cell<'number'> =>
      cell(
        `costs.${part}.${year}`,
        sentenceKey('costsLabel'),
        e['*'](model.terms.active.costs, sumOf(amounts)),
      );
    const openings = lines.flatMap(({ opening }) => opening ?? []);
    return [
      {
        label: text[part],
        unit: theCase.terms.currency,
        total: make(
          'total',
          lines.map(({ total }) => total),
        ),
        years: [
          make(0, openings),
          ...years.map((year) =>
            make(
              year,
              lines.map(({ monthly }) => sumInYear(monthly, year)),
            ),
          ),
        ],
      },
    ];
  });
}
