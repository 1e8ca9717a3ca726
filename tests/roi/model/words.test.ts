import { modelWords } from '../../../src/workbook/modelWords.js';
import { explain } from '../../../src/formula/explain.js';
import { modelEn } from '../../../src/i18n/model.en.js';
import { roiEn } from '../../../src/i18n/roi.en.js';
import { calculate, cellsOf } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { arbitrarySmallCase, randomCases } from '../arbitraryCase.js';
import { fullCase } from '../fullCase.js';
import { caseWith, completeCase, custom, figure, once } from './completeCase.js';

describe('words', () => {
  it('are not led astray by ids that are words of the model', () => {
    const ids = [
      'hard',
      'total',
      'active',
      'extra',
      'csat',
      'constructor',
      'toString',
      'baseline',
      'initial',
    ];
    const theCase = caseWith({
      metrics: { csat: figure(0.7, 0.8) },
      benefits: ids.map((id) => custom(id, 1, { name: `mine ${id}` })),
      costs: ids.map((id) => once(`K${id}`, 1, 0, { name: `cost ${id}` })),
    });
    const model = modelOf(theCase);
    const words = modelWords(theCase, modelEn, roiEn);
    const named = (id: string) => words.text(cellsOf(model).find((cell) => cell.id === id)!.label);
    expect(calculate(model).result(model.active.hard.benefits)).toBe(12 * ids.length);
    expect(named('hard.npv')).toBe('Net present value (hard)');
    expect(named('benefits.hard.full')).toBe('mine hard: value a month at full effect');
    expect(named('metrics.csat.after')).toBe('Customer satisfaction (CSAT), after');
    expect(named('costs.Kinitial.total')).toBe('cost initial: total cost');
  });

  it('name every cell and tell every formula', () => {
    const cases = [completeCase(24, 'annual'), fullCase(), ...randomCases(25, 9, arbitrarySmallCase)];
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
