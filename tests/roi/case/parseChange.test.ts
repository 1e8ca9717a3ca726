import { presetsEn } from '../../../src/i18n/presets.en.js';
import { enteredFigures } from '../../../src/roi/case/figures.js';
import { parseCase, parseChange } from '../../../src/roi/case/parseCase.js';
import { withValue } from '../../../src/roi/case/path.js';
import { PRESET_IDS } from '../../../src/roi/case/project.js';
import type { Case } from '../../../src/roi/case/types.js';
import { EXAMPLE_SURROUNDINGS } from '../../../src/roi/presets/exampleSurroundings.js';
import { PRESETS } from '../../../src/roi/presets/presets.js';

const VALUES = [0, 0.5, 1.4, -3, 7.5, 1e16, NaN, null, 'six', '', true, [1, 2]];
const OTHERS = [
  'project.title',
  'terms.currency',
  'terms.horizonMonths',
  'terms.firstMonth',
  'scenarios.active',
];

describe.each(PRESET_IDS)('%s', (preset) => {
  const theCase = PRESETS[preset](presetsEn, EXAMPLE_SURROUNDINGS);
  const paths = [...enteredFigures(theCase).filter((path) => !path.startsWith('agents.')), ...OTHERS];

  it('takes and refuses one changed value as the whole case does', () => {
    for (const path of paths)
      for (const value of VALUES) {
        const candidate = withValue(theCase, path, value) as Case;
        const whole = parseCase(candidate).problems?.map(({ code }) => code);
        const change = parseChange(candidate, path).problems?.map(({ code }) => code);
        expect({ path, value, codes: change }).toEqual({ path, value, codes: whole });
      }
  });
});
