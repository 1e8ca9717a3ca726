import fc from '../../support/fastCheck.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf } from '../../../src/roi/model/results.js';
import { arbitrarySmallCase } from '../arbitraryCase.js';
import { caseWith, custom } from './completeCase.js';

const INITIATIVES = ['I1', 'I2'].map((id) => ({ id, name: id, type: 'tools', owner: '', note: '' }) as const);
const line = custom('L', 100, { initiative: 'I1' });

describe('a line', () => {
  const codesOf = (benefits: readonly unknown[]): readonly string[] => {
    const { problems = [] } = parseCase({
      ...caseWith({ more: { initiatives: [...INITIATIVES] } }),
      benefits,
    });
    return problems.map(({ path, code }) => `${path} ${code}`);
  };

  it('cannot be in two initiatives: it has one, its id is its own, and metrics price a kind once', () => {
    expect(codesOf([line])).toEqual([]);
    expect(codesOf([{ ...line, initiative: ['I1', 'I2'] }])).toEqual(['benefits[0].initiative wrongKind']);
    expect(codesOf([line, { ...line, initiative: 'I2' }])).toEqual(['benefits[1].id usedTwice']);
    expect(
      codesOf([
        newBenefit('A', 'handlingTime', { initiative: 'I1' }),
        newBenefit('B', 'handlingTime', { initiative: 'I2' }),
      ]),
    ).toEqual(['benefits[1].kind kindTwice']);
  });
});

it('initiatives and what they share come to the whole, each line once', () => {
  fc.assert(
    fc.property(arbitrarySmallCase, (theCase) => {
      fc.pre(theCase.initiatives.length > 0);
      const { values } = resultsOf(modelOf(theCase));
      const own = [...theCase.initiatives.map(({ id }) => `initiative.${id}`), 'noInitiative'];
      const scale = Math.abs(values['total.benefits'] as number) + (values['total.costs'] as number);
      for (const part of ['costs', 'hard.benefits', 'total.benefits', 'hard.npv', 'total.npv']) {
        const sum = own.reduce((total, id) => total + (values[`${id}.${part}`] as number), 0);
        const whole = values[part === 'costs' ? 'total.costs' : part] as number;
        for (const found of [sum, values[`portfolio.${part}`] as number])
          expect(Math.abs(found - whole)).toBeLessThanOrEqual(1e-9 * scale + 1e-9);
      }
    }),
    { numRuns: 20 },
  );
});
