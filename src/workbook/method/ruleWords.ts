import type { Cell } from '../../formula/expr.js';
import type { RuleWords } from '../../formula/inWords.js';
import type { Words } from '../../formula/words.js';
import { fill } from '../../i18n/fill.js';
import type { ModelMessages } from '../../i18n/model.en.js';
import { labelOf, partsOfLabel } from '../../roi/model/labels.js';

/** The label of a cell with … for whose it is. */
export const anyLabel = ({ label }: Cell, { telling }: Pick<ModelMessages, 'telling'>): string => {
  const { key, of } = partsOfLabel(label);
  return of === undefined ? key : labelOf(key, telling.whose);
};

const isMetric = ({ label }: Cell): boolean => label.startsWith('metric.');

/** How the formula of a cell names others: by … what belongs to the same as the cell, or to one of many. */
export function ruleWords(cell: Cell, words: Words, { telling }: Pick<ModelMessages, 'telling'>): RuleWords {
  const own = partsOfLabel(cell.label).of;
  const [subject] = own?.split(' ') ?? [];
  const relative = (other: Cell): string => {
    const { key, of } = partsOfLabel(other.label);
    if (of === undefined) return key;
    if (of === own) return labelOf(key, telling.whose);
    const told = of.split(' ').map((word) => (word === subject ? telling.whose : word));
    return labelOf(key, told.join(' '));
  };
  return {
    ...words,
    name: (other) => words.text(relative(other)),
    kindOf: (other) => words.text(anyLabel(other, { telling })),
    // Of figures of the service it matters which one it is.
    nameAmongMany: (other) => words.text(isMetric(other) ? relative(other) : anyLabel(other, { telling })),
    allMonths: (label) => fill(telling.allMonths, { label }),
    someMonths: (label, from, to) => words.months(label, from, to),
    before: (label, first) => fill(telling.monthBefore, { label, first }),
    month: telling.anyMonth,
    every: (label) => fill(telling.every, { label }),
    either: (condition, yes, no) => fill(telling.either, { condition, yes, no }),
    orElse: (wanted, instead) => fill(telling.orElse, { wanted, instead }),
    quoted: (text) => fill(telling.quoted, { text }),
  };
}
