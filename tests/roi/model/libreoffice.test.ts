import { presetsEn } from '../../../src/i18n/presets.en.js';
import { PRESETS } from '../../../src/roi/presets/presets.js';
import { PRESET_IDS } from '../../../src/roi/case/project.js';
import type { Case } from '../../../src/roi/case/types.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../../support/libreoffice.js';
import { arbitrarySmallCase, randomCases } from '../arbitraryCase.js';
import { completeCase } from './completeCase.js';
import { compared, fileOf, sheetsOf } from './plainSheets.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;
const RANDOM = 205;
const SEED = 4;
/** So many cases go to one start of LibreOffice. */
const TOGETHER = 26;

type Named = readonly [prefix: string, theCase: Case];

/** What every formula yields when LibreOffice computes it from the inputs alone; begun now, judged when awaited. */
function judged(cases: readonly Named[], names: boolean): Promise<void> {
  const sheets = cases.map(([prefix, theCase]) => sheetsOf(theCase, prefix));
  return recalculate(fileOf(sheets, names)).then((file) => {
    const { cells, different } = compared(file, sheets);
    expect(different.slice(0, 20)).toEqual([]);
    expect(cells).toBeGreaterThan(1000 * cases.length);
  });
}

describeWithLibreOffice('every formula, computed by LibreOffice', () => {
  it.each([12, 24] as const)(
    'the complete case, %d months',
    async (months) => {
      await judged([['monthly', completeCase(months, 'monthly')]], true);
      await judged([['annual', completeCase(months, 'annual')]], false);
    },
    LIBREOFFICE_TIMEOUT,
  );

  it.each(PRESET_IDS)(
    'the preset %s',
    async (id) => {
      await judged([[id.slice(0, 8), PRESETS[id](presetsEn, SURROUNDINGS)]], true);
    },
    LIBREOFFICE_TIMEOUT,
  );

  it(
    `${RANDOM} random cases`,
    async () => {
      const cases = randomCases(RANDOM, SEED, arbitrarySmallCase).map((theCase, at): Named => [
        `c${at}`,
        theCase,
      ]);
      // While LibreOffice computes some, the next ones are written.
      let before = Promise.resolve();
      for (let at = 0; at < cases.length; at += TOGETHER) {
        const next = judged(cases.slice(at, at + TOGETHER), false);
        await before;
        before = next;
      }
      await before;
    },
    2 * LIBREOFFICE_TIMEOUT,
  );
});
