import { presetsEn } from '../../../src/i18n/presets.en.js';
import { PRESETS } from '../../../src/roi/presets/presets.js';
import { PRESET_IDS } from '../../../src/roi/case/project.js';
import type { Case } from '../../../src/roi/case/types.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, valuesOfAll } from '../../support/libreoffice.js';
import { arbitrarySmallCase, randomCases } from '../arbitraryCase.js';
import { completeCase } from './completeCase.js';
import { compared, fileOf, sheetsOf } from './plainSheets.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;
const RANDOM = 205;
const SEED = 4;
/** So many cases go to one start of LibreOffice. */
const TOGETHER = 26;

type Named = readonly [prefix: string, theCase: Case];

/** Cases that go into one file, and whether formulas use names, which a file has once. */
interface Given {
  readonly cases: readonly Named[];
  readonly names: boolean;
}

/** What every formula yields when LibreOffice computes it from the inputs alone; begun now, judged when awaited. */
function judged(files: readonly Given[]): Promise<void> {
  const sheets = files.map(({ cases }) => cases.map(([prefix, theCase]) => sheetsOf(theCase, prefix)));
  return valuesOfAll(files.map(({ names }, at) => fileOf(sheets[at]!, names))).then((all) => {
    all.forEach((values, at) => {
      const { cells, different } = compared(values, sheets[at]!);
      expect(different.slice(0, 20)).toEqual([]);
      expect(cells).toBeGreaterThan(1000 * sheets[at]!.length);
    });
  });
}

const alone = (prefix: string, theCase: Case, names = true): Given => ({ cases: [[prefix, theCase]], names });

describeWithLibreOffice('every formula, computed by LibreOffice', () => {
  it(
    'the complete case',
    () =>
      judged(
        ([12, 24] as const).flatMap((months) => [
          alone('monthly', completeCase(months, 'monthly')),
          alone('annual', completeCase(months, 'annual'), false),
        ]),
      ),
    LIBREOFFICE_TIMEOUT,
  );

  it(
    `the presets ${PRESET_IDS.join(', ')}`,
    () => judged(PRESET_IDS.map((id) => alone(id.slice(0, 8), PRESETS[id](presetsEn, SURROUNDINGS)))),
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
        const next = judged([{ cases: cases.slice(at, at + TOGETHER), names: false }]);
        await before;
        before = next;
      }
      await before;
    },
    2 * LIBREOFFICE_TIMEOUT,
  );
});
