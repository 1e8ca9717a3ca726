import { newBenefit } from '../../src/roi/case/make.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { caseWith, custom, figure, monthly, once, WORK } from '../roi/model/completeCase.js';
import { sheetOf } from './cellsOf.js';
import { built, presetCase, workbookNamed } from './workbooks.js';

const MONTHLY = 'What each line is worth a month, from the full effect to what counts';
const HORIZON = 'What each line brings over the horizon';
const FULL = 4;
const HAIRCUT = 8;
const AFTER = 10;
const FIRST_FACTOR = 7;
const BY_MONTH = 'by month';

describe('Hard ROI', () => {
  it('says of lines without a steady monthly value that they run month by month, and what its total leaves out', () => {
    const { value, rowOf } = sheetOf(workbookNamed('omnichannel'), 'hardRoi');
    const head = rowOf(MONTHLY);
    const kept = rowOf('Retained revenue', head);
    for (const column of [3, FULL, AFTER]) expect(value(kept, column)).toBe(BY_MONTH);
    const factors = rowOf('Retained revenue', rowOf(HORIZON));
    for (let column = FIRST_FACTOR; column < FIRST_FACTOR + 4; column++)
      expect(value(factors, column)).toBe(BY_MONTH);
    const total = rowOf('Lines with a steady monthly value', head);
    let sum = 0;
    for (let row = head + 2; row < total; row++) sum += row === kept ? 0 : (value(row, AFTER) as number);
    expect(value(total, AFTER)).toBeCloseTo(sum, 6);
  });

  it('calls its total that of all lines where all are steady', () => {
    const theCase = caseWith({ benefits: [custom('A', 100), custom('B', 50)], costs: [once('K', 10)] });
    const { value, rowOf } = sheetOf(built(theCase), 'hardRoi');
    expect(value(rowOf('All lines here', rowOf(MONTHLY)), FULL)).toBe(150);
  });

  it('heads what is left after all cuts as what it is', () => {
    const line = custom('A', 100, { attribution: 0.5, risk: 0.2 });
    const { value, rowOf, sheet } = sheetOf(built(caseWith({ benefits: [line] })), 'hardRoi');
    const head = rowOf(MONTHLY) + 1;
    expect(value(head, HAIRCUT)).toBe('Left after all cuts');
    expect(value(head + 1, HAIRCUT)).toBe(0.4);
    const said = sheet.cells.map(({ row, column }) => String(value(row, column)));
    expect(said).toContainEqual(expect.stringMatching(/^Left after all cuts: of freed working time\./));
  });
});

describe('the capacity freed', () => {
  const theCase = caseWith({
    metrics: { ...WORK, handleTime: figure(420, 360) },
    benefits: [newBenefit('H', 'handlingTime', { attribution: 0.6, rampMonths: 2 })],
    costs: [once('K', 1000), monthly('M', 100)],
  });

  it('stands before and after attribution, each labelled so', () => {
    const { value, rowOf } = sheetOf(built(theCase), 'softRoi');
    const at = (label: string) => value(rowOf(label, rowOf('Capacity freed')), 3) as number;
    // 10,000 contacts a minute shorter; 2,080 paid hours a year, three quarters of them productive.
    const hours = (10000 * 60) / 3600;
    const fte = hours / ((2080 * 0.75) / 12);
    expect(at('Hours freed a month at full effect, before attribution')).toBeCloseTo(hours, 9);
    expect(at('Full-time equivalents freed at full effect, before attribution')).toBeCloseTo(fte, 9);
    expect(at('Full-time equivalents freed in the last month, after ramp and attribution')).toBeCloseTo(
      0.6 * fte,
      9,
    );
    expect(at('Hours freed in the last twelve months, after ramp and attribution')).toBeCloseTo(
      0.6 * 11.5 * hours,
      9,
    );
  });

  it('is rounded on the Summary as everything there is', () => {
    const theYear = (
      name: 'omnichannel' | 'support-kpis',
    ): [exact: number, shown: unknown, change: unknown] => {
      const { sheet, value } = sheetOf(workbookNamed(name), 'summary');
      const { row } = sheet.cells.find(
        (cell) => cell.column === 7 && value(cell.row, 7) === 'Capacity freed (hours a year)',
      )!;
      const exact = resultsOf(modelOf(presetCase(name))).values['capacity.hoursPerYear'] as number;
      return [exact, value(row, 11), value(row, 12)];
    };
    const [exact, shown, change] = theYear('omnichannel');
    expect(exact).toBeGreaterThan(10_000);
    expect(shown).toBe(Number(exact.toPrecision(3)));
    expect(change).toBe(shown);
  });
});
