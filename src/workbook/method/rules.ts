import type { Cell } from '../../formula/expr.js';
import { inWords } from '../../formula/inWords.js';
import type { Words } from '../../formula/words.js';
import type { ModelMessages } from '../../i18n/model.en.js';
import { partsOfLabel } from '../../roi/model/labels.js';
import type { Group } from '../../roi/model/book.js';
import type { Model } from '../../roi/model/model.js';
import { anyLabel, ruleWords } from './ruleWords.js';

/** A formula as it holds for any figures, told once for all that have it. */
export interface Rule {
  readonly label: string;
  readonly formula: string;
  /** All that have it. */
  readonly cells: readonly Cell[];
}

/** The other scenarios are made as the chosen one is. */
const ALIKE: readonly Group[] = ['scenarioFlows', 'scenarioResults'];

/** Year 0 and year 1 stand for all years. */
const isLaterYear = ({ label }: Cell): boolean => Number(partsOfLabel(label).of) > 1;
const tells = (cell: Cell): boolean =>
  cell.expr !== undefined && cell.expr.op !== 'const' && cell.expr.op !== 'ref' && !isLaterYear(cell);

/** Cells of one label and formula as one; where formulas of one label differ, each by the name of the first that has it. */
function rulesIn(
  cells: readonly Cell[],
  words: Words,
  messages: Pick<ModelMessages, 'telling'>,
): readonly Rule[] {
  const byLabel = new Map<string, Map<string, Cell[]>>();
  for (const cell of cells.filter(tells)) {
    const label = anyLabel(cell, messages);
    const formula = inWords(cell, ruleWords(cell, words, messages));
    const formulas = byLabel.get(label) ?? new Map<string, Cell[]>();
    byLabel.set(label, formulas);
    formulas.set(formula, [...(formulas.get(formula) ?? []), cell]);
  }
  return [...byLabel].flatMap(([label, formulas]) =>
    [...formulas].map(([formula, all]) => ({
      label: words.text(formulas.size === 1 ? label : all[0]!.label),
      formula,
      cells: all,
    })),
  );
}

/** Labels are named again and again. */
function remembered(words: Words): Words {
  const known = new Map<string, string>();
  return {
    ...words,
    text(key) {
      const text = known.get(key) ?? words.text(key);
      known.set(key, text);
      return text;
    },
  };
}

/** Every formula of the model in words, part by part. */
export function rulesOf(
  { groups }: Pick<Model, 'groups'>,
  words: Words,
  messages: Pick<ModelMessages, 'telling'>,
): ReadonlyMap<Group, readonly Rule[]> {
  const quick = remembered(words);
  return new Map(
    [...groups]
      .filter(([group]) => !ALIKE.includes(group))
      .map(([group, cells]) => [group, rulesIn(cells, quick, messages)] as const)
      .filter(([, rules]) => rules.length > 0),
  );
}
