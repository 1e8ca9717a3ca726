import * as XLSX from 'xlsx';
import type { Case, Review } from '../../src/roi/case/types.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../support/libreoffice.js';
import { sheetOf } from './cellsOf.js';
import { built, presetCase } from './workbooks.js';

const MONTH0 = 4;
const ACTUAL = { benefits: 'Benefits received', costs: 'Costs paid' } as const;

const preset = presetCase('service-quality');
const withActuals = (actuals: Review['actuals'], more: Partial<Review> = {}): Case => ({
  ...preset,
  review: { ...preset.review, actuals, ...more },
});

const ACTUALS = [
  { month: 0, benefits: null, costs: 40_000 },
  { month: 1, benefits: 3000, costs: 2000 },
  { month: 3, benefits: 12_000, costs: 2500 },
];

/** What a named cell holds. */
function named({ names, sheets }: WorkbookData, name: string): number | string | boolean | undefined {
  const { to } = names.find((one) => one.name === name)!;
  const { cells } = sheets.find((sheet) => sheet.name === to.sheet)!;
  const content = cells.find(({ row, column }) => row === to.row && column === to.column)?.content;
  return content?.kind === 'formula' ? content.value : undefined;
}

/** The plan as Cash flow has it, month 0 first. */
function planned(workbook: WorkbookData, label: string, months: number): number {
  const { value, rowOf } = sheetOf(workbook, 'cashFlow');
  const row = rowOf(label);
  return Array.from({ length: months + 1 }, (_, month) => Number(value(row, MONTH0 + month) ?? 0)).reduce(
    (sum, amount) => sum + amount,
    0,
  );
}

describe('plan against actual', () => {
  const workbook = built(withActuals(ACTUALS));
  const review = sheetOf(workbook, 'review');
  const line = (label: string) => {
    const row = review.rowOf(label);
    return [3, 4, 5].map((column) => review.value(row, column));
  };

  it('adds up what was entered until the last month with figures', () => {
    expect(named(workbook, 'Reported_Month')).toBe(3);
    // (15,000 − 44,500) ÷ 44,500
    expect(named(workbook, 'Realised_ROI')).toBeCloseTo(-29_500 / 44_500, 12);
    expect(line('Net benefit')[0]).toBe(-29_500);
  });

  it('compares with the plan of the same months, as Cash flow has it', () => {
    const benefits = planned(workbook, 'Hard benefits', 3);
    const costs = Math.abs(planned(workbook, 'All costs', 3));
    expect(costs).toBeGreaterThan(1000);
    const [, benefitsPlanned, apart] = line('Benefits (plan: hard)');
    expect(benefitsPlanned).toBeCloseTo(benefits, 6);
    expect(apart).toBeCloseTo(15_000 - benefits, 6);
    expect(line('Costs')[1]).toBeCloseTo(costs, 6);
  });

  it('tells differences of months with figures only', () => {
    const row = review.rowOf('Costs less plan');
    const costs = review.rowOf('Costs', review.rowOf('Plan, in the chosen scenario'));
    expect(review.value(row, MONTH0 + 3)).toBeCloseTo(2500 - Number(review.value(costs, MONTH0 + 3)), 9);
    expect(review.value(row, MONTH0 + 4)).toBe(0);
  });

  it('leaves what nobody entered open', () => {
    const row = review.rowOf(ACTUAL.costs);
    const styles = [0, 1, 2, 3, 4].map((month) => review.at(row, MONTH0 + month)?.style);
    expect(styles.map((style) => style?.includes('inputOpen'))).toEqual([false, false, true, false, true]);
    expect(review.at(row, MONTH0 + 2)?.content).toBeUndefined();
  });

  it('says so while nothing is entered, and when month 0 is missing', () => {
    const said = (theCase: Case): string =>
      sheetOf(built(theCase), 'review')
        .sheet.cells.flatMap(({ content }) =>
          content?.kind === 'formula' && typeof content.value === 'string' ? [content.value] : [],
        )
        .join(' ');
    expect(said(withActuals([]))).toContain('No month has actual figures yet.');
    expect(said(withActuals(ACTUALS.slice(1)))).toContain('Month 0 has no actual costs yet');
    expect(said(withActuals(ACTUALS))).not.toContain('Month 0 has no actual costs yet');
  });
});

describe('the review log', () => {
  const checkpoints = [
    { id: 'r1', date: '2026-04-01', name: 'First', planned: -5, actual: -9, action: 'Train', done: true },
    { id: 'r2', date: '2040-01-01', name: 'Far away', planned: null, actual: null, action: '', done: false },
  ];
  const workbook = built(withActuals(ACTUALS, { checkpoints }));
  const log = sheetOf(workbook, 'reviewLog');

  it('puts the plan and the actual figures of its month beside what was agreed', () => {
    const row = log.rowOf('First');
    const review = sheetOf(workbook, 'review');
    const net = (label: string) => review.value(review.rowOf(label), MONTH0 + 3);
    const shown = [3, 4, 5, 6, 7, 8, 9].map((column) => log.value(row, column));
    expect(shown).toEqual([3, -5, net('Net benefit, plan (hard)'), -9, -29_500, 'Train', 'done']);
    const beyond = log.rowOf('Far away');
    expect([3, 5, 7, 9].map((column) => log.value(beyond, column))).toEqual([undefined, '', '', 'open']);
  });

  it('has free rows in every table, whose cells take what the filled ones take', () => {
    const last = log.rowOf('Far away');
    const free = [1, 2, 3, 4, 5, 6].map((more) => log.at(last + more, 1)!);
    expect(free.every(({ style, content }) => workbook.styles[style]?.unlocked === true && !content)).toBe(
      true,
    );
    const list = log.sheet.validations.find(({ rule }) => rule.kind === 'list')!;
    expect(list.areas.some(({ row, column }) => row === last + 6 && column === 9)).toBe(true);
  });

  it('offers the states that it lists itself', () => {
    const { rule } = log.sheet.validations.find((one) => one.rule.kind === 'list')!;
    const source = rule.kind === 'list' ? rule.source : undefined;
    expect(source?.sheet).toBe(log.sheet.name);
    expect([0, 1].map((at) => log.value(source!.row + at, source!.column))).toEqual(['open', 'done']);
  });
});

describeWithLibreOffice('actual figures typed into the file', () => {
  it(
    'move the realised return, blanks counting as nothing',
    async () => {
      const workbook = built(withActuals([]));
      const review = sheetOf(workbook, 'review');
      const typed = new Map([
        [`${review.rowOf(ACTUAL.costs)}:${MONTH0}`, 50_000],
        [`${review.rowOf(ACTUAL.benefits)}:${MONTH0 + 2}`, 60_000],
      ]);
      const sheets = workbook.sheets.map((sheet) => ({
        ...sheet,
        charts: [],
        cells: sheet.cells.map((cell) => {
          const value = sheet.id === 'review' ? typed.get(`${cell.row}:${cell.column}`) : undefined;
          return value === undefined ? cell : { ...cell, content: { kind: 'number' as const, value } };
        }),
      }));
      const file = XLSX.read(await recalculate(writeXlsx({ ...workbook, sheets })), { type: 'array' });
      const at = (name: string): unknown => {
        const { to } = workbook.names.find((one) => one.name === name)!;
        const address = XLSX.utils.encode_cell({ r: to.row - 1, c: to.column - 1 });
        return (file.Sheets[to.sheet]![address] as XLSX.CellObject).v;
      };
      expect(at('Realised_ROI')).toBeCloseTo(0.2, 12);
      expect(at('Reported_Month')).toBe(2);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
