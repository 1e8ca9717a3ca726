import { explain } from '../../../formula/explain.js';
import type { Cell } from '../../../formula/expr.js';
import type { Words } from '../../../formula/words.js';
import { fill } from '../../../i18n/fill.js';
import type { CitedId } from '../../../i18n/workbookSheetsMethod.en.js';
import type { Case } from '../../../roi/case/types.js';
import { calculate } from '../../../roi/model/calculator.js';
import { modelOf } from '../../../roi/model/model.js';
import { citedBy } from '../../../workbook/method/citations.js';
import { modelCells } from '../../../workbook/modelCells.js';
import { modelWords } from '../../../workbook/modelWords.js';
import { formatShort } from '../../entry/formatShort.js';
import type { EntrySetting } from '../../entry/setting.js';
import type { PaneWords } from '../../words.js';

/** Each headline with the figures that it is told by, from the result down. */
const TOLD = {
  roi: ['hard.roi', 'hard.net', 'hard.benefits', 'costs.total'],
  npv: ['hard.npv', 'hard.pvBenefits', 'costs.present'],
  payback: ['hard.paybackMonths', 'hard.paybackMonth'],
  monthlyRoi: ['hard.monthlyRoi'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type HeadlineId = keyof typeof TOLD;
export const HEADLINES = Object.keys(TOLD) as HeadlineId[];

/** Read as percentages. */
const SHARES: readonly string[] = ['hard.roi', 'hard.monthlyRoi'];

/** One formula of a headline. */
export interface FormulaTold {
  /** 'Hard ROI = net benefit ÷ costs', or why there is no result. */
  readonly words: string;
  /** '= 254,000 ÷ 180,000 = 141 %'; none where there is no number. */
  readonly numbers: string | undefined;
}

export interface HeadlineTold {
  readonly formulas: readonly FormulaTold[];
  /** The definitions that they follow. */
  readonly cited: readonly CitedId[];
}

const MINUS = '−';
const amongOthers = (figure: string): string => (figure.startsWith(MINUS) ? `(${figure})` : figure);

/** Words that leave the figures out, and words that leave the names out. */
function bothWays(
  told: Words,
  setting: EntrySetting,
  words: PaneWords,
): Readonly<Record<'names' | 'figures', Words>> {
  const { telling } = words.model;
  const names: Words = {
    ...told,
    named: (label) => label,
    inMonth: (label, month) => fill(telling.inMonth, { label, month, figure: '' }).trim(),
    before: (label) => fill(telling.before, { label, figure: '' }).trim(),
  };
  const figures: Words = {
    ...told,
    number: (value, cell) =>
      cell && SHARES.includes(cell.id)
        ? formatShort(value, 'share', setting, words.entry.short)
        : told.number(value, cell),
    named: (_, figure) => amongOthers(figure),
    inMonth: (_label, _month, figure) => amongOthers(figure),
    before: (_, figure) => amongOthers(figure),
  };
  return { names, figures };
}

/** How every headline of a case comes about; a figure that the case lacks is passed over. */
export function headlinesTold(
  theCase: Case,
  setting: EntrySetting,
  words: PaneWords,
): ReadonlyMap<HeadlineId, HeadlineTold> {
  const model = modelOf(theCase);
  const { tape } = calculate(model);
  const { find } = modelCells(model);
  const told = modelWords(theCase, words.model, words.roi);
  const { names, figures } = bothWays(told, setting, words);
  const { how } = words.review;
  const formulaIn = (cell: Cell, by: Words): string =>
    explain(cell, tape, { ...by, statement: (_, formula) => formula });
  const formulaTold = (cell: Cell): FormulaTold => {
    const value = tape.value(cell, told);
    if (typeof value !== 'number') return { words: explain(cell, tape, told), numbers: undefined };
    const [named, figured] = [formulaIn(cell, names), formulaIn(cell, figures)];
    const result = figures.number(value, cell);
    return {
      words: fill(how.words, { label: told.text(cell.label), formula: named }),
      // A sum of months has no figures to be named.
      numbers:
        figured === named ? fill(how.result, { result }) : fill(how.numbers, { formula: figured, result }),
    };
  };
  const headline = (id: HeadlineId): HeadlineTold => {
    const cells = TOLD[id].flatMap((path) => find(path) ?? []).filter(({ expr }) => expr);
    const cited = new Set(cells.flatMap((cell) => citedBy(cell, theCase.benefits)));
    return { formulas: cells.map(formulaTold), cited: [...cited] };
  };
  return new Map(HEADLINES.map((id) => [id, headline(id)]));
}
