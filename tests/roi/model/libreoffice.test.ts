import { presetsEn } from '../../../src/i18n/presets.en.js';
import { PRESETS } from '../../../src/roi/presets/presets.js';
import { PRESET_IDS } from '../../../src/roi/case/project.js';
import type { Case } from '../../../src/roi/case/types.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../../support/libreoffice.js';
import { randomCases } from '../arbitraryCase.js';
import { completeCase } from './completeCase.js';
import { compared, fileOf, sheetsOf } from './plainSheets.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;
/** A few more than two hundred. */
const RANDOM = Number(process.env['RANDOM_CASES'] ?? 20);
const SEED = 4;
/** So many formulas go to one start of LibreOffice. */
const MOST_CELLS = 150_000;
/** Cases larger than this are left to the presets. */
const LARGEST = 200;

const sizeOf = ({ terms, benefits, costs }: Case): number =>
  terms.horizonMonths * (benefits.length + costs.length);

/** What every formula yields when LibreOffice computes it from the inputs alone. */
async function judge(cases: readonly (readonly [string, Case])[], names: boolean): Promise<number> {
  const sheets = cases.map(([prefix, theCase]) => sheetsOf(theCase, prefix));
  const { cells, different } = compared(await recalculate(fileOf(sheets, names)), sheets);
  expect(different.slice(0, 20)).toEqual([]);
  return cells;
}

/** Cases in portions of about as many formulas. */
function portions(cases: readonly Case[]): (readonly [string, Case])[][] {
  const all: (readonly [string, Case])[][] = [[]];
  let cells = 0;
  cases.forEach((theCase, at) => {
    const size =
      theCase.terms.horizonMonths * (180 + 25 * theCase.benefits.length + 2 * theCase.costs.length);
    if (cells + size > MOST_CELLS) {
      all.push([]);
      cells = 0;
    }
    cells += size;
    all.at(-1)!.push([`c${at}`, theCase]);
  });
  return all;
}

describeWithLibreOffice('every formula, computed by LibreOffice', () => {
  it.each([12, 24] as const)(
    'the complete case, %d months',
    async (months) => {
      await judge([['monthly', completeCase(months, 'monthly')]], true);
      await judge([['annual', completeCase(months, 'annual')]], false);
    },
    LIBREOFFICE_TIMEOUT,
  );

  it.each(PRESET_IDS)(
    'the preset %s',
    async (id) => {
      await judge([[id.slice(0, 8), PRESETS[id](presetsEn, SURROUNDINGS)]], true);
    },
    LIBREOFFICE_TIMEOUT,
  );

  const cases = randomCases(7 * RANDOM, SEED)
    .filter((theCase) => sizeOf(theCase) <= LARGEST)
    .slice(0, RANDOM);

  it('draws enough cases', () => {
    expect(cases.length).toBe(RANDOM);
  });

  it.each(portions(cases).map((portion, at) => [at + 1, portion] as const))(
    'random cases, portion %d',
    async (_at, portion) => {
      await judge(portion, false);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
