import { newBenefit, newCost } from '../../../src/roi/case/make.js';
import type { Case } from '../../../src/roi/case/types.js';
import { once, results } from './completeCase.js';
import { expectClose } from './expectClose.js';

const yearly = (first: number, years: readonly number[]) => ({
  terms: {
    horizonMonths: (12 * years.length) as Case['terms']['horizonMonths'],
    discounting: 'annual',
    discountRate: 0.1,
  } as const,
  benefits: [newBenefit('B', 'custom', { flow: { form: 'schedule', per: 'year', amounts: [...years] } })],
  costs: first === 0 ? [] : [once('K', -first)],
});

describe('figures others printed', () => {
  /** The Total Economic Impact of SalesLoft, Forrester Consulting, cash flow table (risk-adjusted), page 19. */
  it('a published TEI study', () => {
    const { values } = results({
      terms: { horizonMonths: 36, discounting: 'annual', discountRate: 0.1 },
      benefits: [
        newBenefit('B', 'custom', {
          flow: { form: 'schedule', per: 'year', amounts: [1_606_511, 3_061_331, 4_229_760] },
        }),
      ],
      costs: [
        once('I', 53_150),
        newCost('R', 'other', {
          stage: 'running',
          flow: { form: 'schedule', per: 'year', amounts: [666_715, 636_772, 647_783] },
        }),
      ],
    });
    const printed = {
      'hard.costs': 2_004_420,
      'hard.benefits': 8_897_602,
      'hard.net': 6_893_182,
      'hard.pvCosts': 1_672_201,
      'hard.pvBenefits': 7_168_371,
      'hard.npv': 5_496_170,
    };
    for (const [name, value] of Object.entries(printed))
      expect(Math.round(values[name] as number)).toBe(value);
    expect(Math.round(100 * (values['hard.pvRoi'] as number))).toBe(329);
    expect(values['hard.paybackMonths']).toBeLessThan(6);
  });

  it("Excel's examples of NPV", () => {
    expectClose(results(yearly(0, [-10_000, 3000, 4200, 6800])).values['hard.npv'], 1188.443412, 1e-9);
    const second = yearly(-40_000, [8000, 9200, 10_000, 12_000, 14_500]);
    const { values } = results({ ...second, terms: { ...second.terms, discountRate: 0.08 } });
    expectClose(values['hard.npv'], 1922.061555, 1e-9);
  });

  it.each([
    [[12_000, 15_000, 18_000, 21_000, 26_000], 0.08663094803653],
    [[12_000, 15_000, 18_000, 21_000], -0.0212448482734],
    [[12_000, 15_000], -0.4435069413347],
  ])("Excel's examples of IRR, %j", (years, expected) => {
    expectClose(results(yearly(-70_000, years)).values['hard.irr'], expected, 1e-8);
  });
});
