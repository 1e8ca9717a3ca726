import { calculate } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf } from '../../../src/roi/model/results.js';
import { completeCase } from './completeCase.js';
import { GOLDENS, MONTHS } from './goldens.js';
import { expectClose } from './expectClose.js';

const COLUMNS = ['conservative', 'expected', 'optimistic'].flatMap((scenario) =>
  ['hard', 'total'].map((kind) => `scenario.${scenario}.${kind}`),
);

describe('the complete cases', () => {
  it.each(GOLDENS)('$months months, $discounting', ({ months, discounting, rows }) => {
    const { values } = resultsOf(modelOf(completeCase(months, discounting)));
    for (const [name, expected] of rows) {
      COLUMNS.forEach((column, at) => {
        expectClose(
          values[`${column}.${name}`],
          expected[at]!,
          name.startsWith('irr') ? 1e-8 : 1e-9,
          `${column}.${name}`,
        );
      });
    }
    for (const kind of ['hard', 'total']) {
      for (const [name] of rows)
        expect(values[`${kind}.${name}`]).toBe(values[`scenario.expected.${kind}.${name}`]);
    }
  });

  it('month by month', () => {
    const model = modelOf(completeCase(12, 'monthly'));
    const { tape } = calculate(model);
    const annual = calculate(modelOf(completeCase(12, 'annual')));
    const { hard, total, lines } = model.active;
    const extra = model.groups.get('cashFlow')!.find(({ id }) => id === 'benefit.extra')!;
    expect(tape.number(hard.opening)).toBe(-9900);
    for (const [
      m,
      l1,
      customers,
      l2,
      l3,
      ,
      k2,
      k3,
      net,
      cumulative,
      netAll,
      cumulativeAll,
      pv,
      pvAnnual,
    ] of MONTHS.slice(1)) {
      const month = m!;
      const found = [
        tape.number(lines[0]!.benefit, month),
        tape.number(extra, month),
        tape.number(lines[1]!.benefit, month),
        tape.number(lines[2]!.benefit, month),
        tape.number(model.costs.lines[1]!.monthly, month),
        tape.number(model.costs.lines[2]!.monthly, month),
        tape.number(hard.net, month),
        tape.number(hard.course.cumulative, month),
        tape.number(total.net, month),
        tape.number(total.course.cumulative, month),
        tape.number(hard.net, month) * tape.number(model.terms.discount, month),
        annual.tape.number(annual.model.active.hard.net, month) *
          annual.tape.number(annual.model.terms.discount, month),
      ];
      const expected = [l1, customers, l2, l3, k2, k3, net, cumulative, netAll, cumulativeAll, pv, pvAnnual];
      found.forEach((value, at) => {
        expect(Math.abs(value - expected[at]!)).toBeLessThan(6e-7);
      });
    }
  });

  it('grows in steps', () => {
    const { model, tape } = calculate(modelOf(completeCase(24, 'monthly')));
    const [l1, l2] = model.active.lines;
    const k2 = model.costs.lines[1]!;
    const at = (row: Parameters<typeof tape.number>[0], months: readonly number[]): number[] =>
      months.map((month) => tape.number(row, month));
    expect(at(l1!.benefit, [12, 13, 24])).toEqual([1800, 1854, 1854]);
    expectClose(tape.number(l2!.benefit, 12), 811.462682503, 1e-9);
    expectClose(tape.number(l2!.benefit, 13), 874.940681738, 1e-9);
    expectClose(tape.number(l2!.benefit, 24), 1210.836021291, 1e-9);
    expect(at(k2.monthly, [12, 13, 24])).toEqual([600, 630, 630]);
  });
});
