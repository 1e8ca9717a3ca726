import { compile } from '../../src/formula/compile.js';
import { completeCase } from './completeCase.js';
import { english } from './english.js';

/**
 * Computed independently in Python (numpy, scipy) for the ROI model: 24 months with growth, per result the scenarios
 * conservative, expected and optimistic, each hard and hard + soft. NaN: not within the horizon.
 */
const EITHER: Readonly<Record<string, readonly number[]>> = {
  benefits: [
    42833.030953898, 46633.030953898, 60460.740013345, 65710.740013345, 72552.888016014, 78852.888016014,
  ],
  roi: [0.43263867, 0.559737473, 1.224456954, 1.417613687, 1.809840363, 2.053827815],
  bcr: [1.43263867, 1.559737473, 2.224456954, 2.417613687, 2.809840363, 3.053827815],
  steady: [2.412408397, 2.701008685, 3.864819081, 4.261644478, 5.145034629, 5.646287762],
  annualised: [0.196928849, 0.2488945, 0.491461349, 0.554867739, 0.676257845, 0.747520476],
  irr: [0.045977121, 0.056412584, 0.121693624, 0.135042965, 0.163698577, 0.178178267],
  irrEffective: [0.715008276, 0.931980728, 2.967263214, 3.572435789, 5.167171692, 6.153722514],
  irrYearly: [0.570406914, 0.727873871, 1.638127573, 1.881645223, 2.363779488, 2.66478841],
  payback: [15.902871794, 14.598486342, 9.042401961, 8.324925589, 7.136780837, 6.649023789],
  lowest: [-13796.5488576, -13796.5488576, -10272, -10272, -9596.4, -9596.4],
  lowestMonth: [4, 4, 1, 1, 1, 1],
  check: [0, 0, 0, 0, 0, 0],
};
const MONTHLY: Readonly<Record<string, readonly number[]>> = {
  presentBenefits: [
    38148.443706254, 41524.841552127, 54238.41282332, 58941.358865656, 65086.095387984, 70729.630638787,
  ],
  npv: [9855.563448683, 13231.961294556, 28517.612589165, 33220.558631501, 40651.335165537, 46294.87041634],
  presentRoi: [0.348340761, 0.467678129, 1.108737377, 1.291583401, 1.663668266, 1.894631664],
  discountedPayback: [16.763376523, 15.319718418, 9.326318925, 8.566010236, 7.311381267, 6.800242283],
  breakEven: [0.74165228, 0.681348301, 0.474217421, 0.436379492, 0.375422125, 0.345467098],
};
const ANNUAL: Readonly<Record<string, readonly number[]>> = {
  presentBenefits: [
    36722.082041484, 39978.280388591, 52068.473827141, 56593.267215571, 62482.16859257, 67911.920658685,
  ],
  npv: [9239.354768757, 12495.553115864, 27084.17630648, 31608.96969491, 38747.085947942, 44176.838014057],
  presentRoi: [0.336187696, 0.454669327, 1.084047942, 1.26515343, 1.632481611, 1.861246437],
  discountedPayback: [17.064048957, 15.56685088, 9.561061611, 8.795886305, 7.545700053, 7.021189197],
  breakEven: [0.748397851, 0.687441456, 0.479835411, 0.441471199, 0.3798697, 0.349498032],
};
const SCENARIOS = [
  { benefitFactor: 0.8, costFactor: 1.1, delay: 2 },
  { benefitFactor: 1, costFactor: 1, delay: 0 },
  { benefitFactor: 1.2, costFactor: 0.95, delay: 0 },
];

const { results, cells, fill } = completeCase();
const tape = compile(cells, 24);

/** To the nine decimals given. */
const expectClose = (actual: number, expected: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 + 1e-12 * Math.abs(expected));
};

describe.each([
  ['monthly', { ...EITHER, ...MONTHLY }],
  ['annual', { ...EITHER, ...ANNUAL }],
] as const)('the complete case, %s discounting', (discounting, golden) => {
  it.each(Object.keys(golden))('%s', (name) => {
    SCENARIOS.forEach((scenario, at) => {
      fill(tape, scenario, discounting);
      tape.run();
      expectClose(tape.number(results[`hard.${name}`]!), golden[name as keyof typeof golden]![2 * at]!);
      expectClose(tape.number(results[`all.${name}`]!), golden[name as keyof typeof golden]![2 * at + 1]!);
    });
  });
});

it('is not paid back when nothing is earned', () => {
  fill(tape, { contacts: 0, customers: 0 });
  tape.run();
  expect(tape.value(results['hard.payback']!, english({ none: 'not within 24 months' }))).toBe(
    'not within 24 months',
  );
  expect(tape.number(results['hard.irr']!)).toBeNaN();
});

it('is paid back at once when nothing is spent', () => {
  fill(tape, { initial: 0, running: 0, hidden: 0 });
  tape.run();
  expect(tape.number(results['hard.payback']!)).toBe(0);
});
