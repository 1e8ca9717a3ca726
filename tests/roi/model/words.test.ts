import { modelWords } from '../../../src/build/modelWords.js';
import { explain } from '../../../src/formula/explain.js';
import { modelEn } from '../../../src/i18n/model.en.js';
import { roiEn } from '../../../src/i18n/roi.en.js';
import { calculate, cellsOf } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { randomCases } from '../arbitraryCase.js';
import { completeCase } from './completeCase.js';

describe('words', () => {
  it('name every cell and tell every formula', () => {
    const cases = [
      completeCase(24, 'annual'),
      ...randomCases(40, 9).filter(({ benefits }) => benefits.length < 25),
    ];
    for (const theCase of cases) {
      const model = modelOf(theCase);
      const { tape } = calculate(model);
      const words = modelWords(theCase, modelEn, roiEn);
      for (const cell of cellsOf(model)) {
        expect(words.text(cell.label)).not.toMatch(/[{}]/);
        if (cell.expr)
          expect(explain(cell, tape, words, cell.kind === 'row' ? 1 : undefined)).not.toMatch(/[{}]/);
      }
      for (const { id } of model.checks) expect(modelEn.checks).toHaveProperty(id);
    }
  });
});
