import type { Job } from '../../job/job.js';
import { becomingOf, ruleBecoming } from './becoming.js';
import { whyOf, type Because, type FoundFormula, type PlaceOf } from './found.js';
import { readFormula } from './readFormula.js';
import { knowsSpills, readCells } from './places/cells.js';
import { readFormats, type PlacedRule } from './places/formats.js';
import { loadAreas, type AreaOfSheet } from './places/loadAreas.js';
import { readNames } from './places/names.js';
import { formulasIn } from './places/rules.js';
import { readSheets, type Sheets } from './places/sheets.js';
import { readSpills } from './places/spills.js';
import { readValidations } from './places/validations.js';
import { onLine, type Line } from './requests/line.js';
import { shareError, type Surroundings } from './surroundings.js';

/** Formulas are many, those that could be ours few. */
const isOurs = (formula: unknown): formula is string =>
  typeof formula === 'string' &&
  formula.startsWith('=') &&
  /CSROI[._]/i.test(formula) &&
  readFormula(formula).some((piece) => typeof piece === 'object');

async function inCells(
  line: Line,
  areas: readonly AreaOfSheet[],
  sheets: Sheets,
  because: Because,
): Promise<readonly FoundFormula[]> {
  const cells = await readCells(line, areas);
  const ours = await readSpills(
    line,
    cells.filter(({ formula }) => isOurs(formula)),
  );
  return ours.flatMap((cell): FoundFormula | readonly [] => {
    const { sheet, area, value } = cell;
    const formula = String(cell.formula);
    const here = {
      ...cell,
      formula,
      sheet: sheet.name,
      isProtected: sheets.isProtected(sheet),
      knowsSpills: knowsSpills(line),
    };
    const becoming = becomingOf(here, because);
    return becoming ? { place: { kind: 'cells', sheet, area }, formula, value, ...becoming } : [];
  });
}

async function inNames(line: Line, sheets: Sheets, because: Because): Promise<readonly FoundFormula[]> {
  const names = await readNames(line, sheets.marks);
  return names
    .filter(({ formula }) => isOurs(formula))
    .map(({ place, formula }) => ({
      place,
      formula,
      value: undefined,
      ...ruleBecoming([formula], 'nameNeedsFormula', because),
    }));
}

async function inRules(
  reading: Promise<readonly PlacedRule<PlaceOf<'format' | 'validation'>>[]>,
  { isProtected }: Sheets,
  because: Because,
): Promise<readonly FoundFormula[]> {
  const rules = await reading;
  return rules.flatMap(({ place, rule }): FoundFormula | readonly [] => {
    const formulas = formulasIn(rule).filter(isOurs);
    if (formulas.length === 0) return [];
    const { sheet } = place;
    const becoming = isProtected(sheet)
      ? { becomes: 'stays' as const, native: [], why: because('protected', { sheet: sheet.name }) }
      : ruleBecoming(formulas, 'ruleNeedsFormula', because);
    return { place, formula: formulas.join(' '), value: undefined, ...becoming };
  });
}

async function everywhere(line: Line, because: Because): Promise<readonly FoundFormula[]> {
  const sheets = await readSheets(line, false);
  const [formulas, validated] = await Promise.all([
    loadAreas(line, sheets.marks, 'Formulas'),
    loadAreas(line, sheets.marks, 'DataValidations'),
  ]);
  const found = await Promise.all([
    inCells(line, formulas, sheets, because),
    inNames(line, sheets, because),
    inRules(readFormats(line, sheets.marks), sheets, because),
    inRules(readValidations(line, validated), sheets, because),
  ]);
  return found.flat();
}

/**
 * Finds every formula in the workbook that calls functions of ours, hidden sheets included, and what each becomes for
 * people without the add-in. Changes nothing. Rejects with a ShareError, or with the reason of the signal.
 */
export const findFormulas =
  (surroundings: Surroundings): Job<readonly FoundFormula[]> =>
  async (control = {}) => {
    try {
      const because = whyOf(surroundings.words);
      const found = await onLine(surroundings, control, (line) => everywhere(line, because));
      control.progress?.(1);
      return found;
    } catch (error) {
      control.signal?.throwIfAborted();
      throw shareError(error, 'unchanged', surroundings.words);
    }
  };
