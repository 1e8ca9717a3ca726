import { withValue } from '../../src/roi/case/path.js';
import { parseCase } from '../../src/roi/case/parseCase.js';
import type { Case } from '../../src/roi/case/types.js';
import { CLASSES } from '../../src/roi/model/classResults.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { sheetOf } from './cellsOf.js';
import { built, presetCase } from './workbooks.js';

const conservative = (): Case =>
  parseCase(withValue(presetCase('omnichannel'), 'scenarios.active', 'conservative')).case!;
const TOTAL = 3;
const MONTH_0 = 4;

describe('costs in another scenario than the expected one', () => {
  const theCase = conservative();
  const workbook = built(theCase);
  const { values } = resultsOf(modelOf(theCase));
  const flow = sheetOf(workbook, 'cashFlow');
  const costs = sheetOf(workbook, 'costs');

  it('are what they are before it, of which some recur, then what they are in it', () => {
    const before = costs.rowOf('All costs before the scenario');
    const recurring = costs.rowOf('Of which recurring, before the scenario');
    expect([recurring - before, costs.rowOf('All costs in the chosen scenario') - before]).toEqual([1, 2]);
    const lastMonth = MONTH_0 + theCase.terms.horizonMonths;
    const factor = theCase.scenarios.conservative.costFactor;
    expect(factor).toBeGreaterThan(1);
    const last = costs.value(costs.rowOf('Recurring costs of the last month, in the chosen scenario'), TOTAL);
    expect(costs.value(recurring, lastMonth)).toBeCloseTo((last as number) / factor, 6);
  });

  it('leave the cash in every table of Cash flow', () => {
    const total = values['hard.costs'];
    const years = flow.rowOf('All costs', flow.rowOf('By year'));
    expect(flow.value(years, TOTAL)).toBeCloseTo(-(total as number), 6);
    for (let year = 0; year <= theCase.terms.horizonMonths / 12; year++)
      expect(flow.value(years, MONTH_0 + year)).toBeLessThanOrEqual(0);
    for (const heading of ['Hard only', 'Hard + soft'].map(
      (kind) => `Results in the chosen scenario: ${kind}`,
    )) {
      const section = flow.rowOf(heading);
      for (const [label, part] of [
        ['Costs, hidden ones included', 'hard.costs'],
        ['Costs without hidden ones', 'hard.costsWithoutHidden'],
        ['Present value of the costs', 'hard.pvCosts'],
      ] as const)
        expect(flow.value(flow.rowOf(label, section), TOTAL)).toBeCloseTo(-(values[part] as number), 6);
    }
  });

  it('have results beside them that stand under no month', () => {
    CLASSES.forEach((kind) => {
      const { to } = workbook.names.find(({ name }) => name === `${kind === 'hard' ? 'Hard' : 'Total'}_ROI`)!;
      expect(to).toMatchObject({ sheet: 'Cash flow', column: TOTAL });
      expect(flow.value(to.row, to.column)).toBeCloseTo(values[`${kind}.roi`] as number, 9);
    });
  });
});
