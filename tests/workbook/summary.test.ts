import { strFromU8, unzipSync } from 'fflate';
import { cumulativeSeries } from '../../src/chart/series/cumulativeSeries.js';
import { pointOn } from '../../src/chart/series/pointOn.js';
import { waterfallSeries } from '../../src/chart/series/waterfallSeries.js';
import { newBenefit } from '../../src/roi/case/make.js';
import type { Case } from '../../src/roi/case/types.js';
import { calculate } from '../../src/roi/model/calculator.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { sensitivityOf } from '../../src/roi/model/sensitivity.js';
import { STEPS } from '../../src/roi/model/waterfall.js';
import type { ChartData, WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { caseWith, custom, monthly, once } from '../roi/model/completeCase.js';
import { sheetOf } from './cellsOf.js';
import { built, CASES, presetCase, workbookNamed } from './workbooks.js';

const HARD = 3;
const TOTAL = 4;
/** The ten, from row 9 on. */
const PARTS = [
  'roi',
  'npv',
  'paybackMonths',
  'bcr',
  'benefits',
  'costs',
  'net',
  'monthlyRoi',
  'irr',
  'benefitsNeeded',
] as const;
const MONEY: readonly string[] = ['npv', 'benefits', 'costs', 'net'];
const FIRST = 9;
const rowOfPart = (part: (typeof PARTS)[number]): number => FIRST + PARTS.indexOf(part);

const PRESETS = ['knowledge-management', 'omnichannel', 'service-quality', 'support-kpis'] as const;
const chartNamed = (workbook: WorkbookData, name: string): ChartData =>
  sheetOf(workbook, 'summary').sheet.charts.find((chart) => chart.name === name)!;
const summaryOf = (given: Parameters<typeof caseWith>[0]) => sheetOf(built(caseWith(given)), 'summary');

describe.each([...CASES.keys()])('the Summary of %s', (name) => {
  const summary = sheetOf(workbookNamed(name), 'summary');

  it('has everything where the page has its place for it', () => {
    const { value } = summary;
    expect(value(2, 1)).toMatch(/^Return on investment, /);
    expect(value(4, 1)).toMatch(/[.]$/);
    expect([1, 2, 3, 4, 5].map((column) => value(8, column))).toEqual([
      'Headline numbers',
      'Unit',
      'Hard only',
      'Hard + soft',
      'Where from',
    ]);
    for (const part of PARTS) expect(value(rowOfPart(part), HARD)).toBeDefined();
    expect(value(27, 7)).toBe('Soft points, not in any total');
    expect(value(33, 7)).toBe('What finance should look at first');
    expect([34, 35, 37].map((row) => String(value(row, 7)).slice(0, 2))).toEqual(['1.', '2.', '3.']);
    expect(value(40, 1)).toContain('CSROI 1.0.0');
    expect(summary.sheet.merged).toEqual([{ row: 4, column: 1, rows: 1, columns: 12 }]);
    expect(summary.sheet.print.area).toEqual({ row: 1, column: 1, rows: 40, columns: 12 });
  });

  it('lets nothing be changed but the scenario', () => {
    const { styles } = workbookNamed(name);
    const open = summary.sheet.cells.filter(({ style }) => styles[style]?.unlocked);
    expect(open.map(({ row, column }) => [row, column])).toEqual([[3, 3]]);
    expect(summary.sheet.validations.map(({ rule }) => rule.kind)).toEqual(['list']);
  });

  it('fits one page at 80 % and more, and its numbers the first screen', () => {
    const { columnWidths, rowHeights } = summary.sheet;
    /** In points: a digit is 5.58 wide on paper, and there are 5 pixels of padding. */
    const wide = columnWidths.reduce<number>((sum, width) => sum + (width ?? 0) * 5.58 + 3.75, 0);
    const heightOf = (rows: number): number =>
      Array.from({ length: rows }, (_, at) => rowHeights[at + 1] ?? 15).reduce((sum, height) => sum + height);
    const millimetres = (points: number): number => (points / 72) * 25.4;
    expect((297 - 20) / millimetres(wide)).toBeGreaterThanOrEqual(0.8);
    expect((210 - 20) / millimetres(heightOf(40))).toBeGreaterThanOrEqual(0.8);
    // 768 pixels less ribbon, formula bar, headings, tabs and status bar.
    expect((heightOf(19) * 96) / 72).toBeLessThan(768 - 300);
  });

  it('links each number to where it is exact', () => {
    const workbook = workbookNamed(name);
    const { values } = resultsOf(modelOf(CASES.get(name)!));
    for (const part of PARTS) {
      const link = summary.sheet.links.find(({ row, column }) => row === rowOfPart(part) && column === 5)!;
      expect(summary.value(link.row, 5)).toBe(link.to.sheet);
      expect(link.to.row).toBeGreaterThan(1);
      const target = workbook.sheets.find((sheet) => sheet.name === link.to.sheet)!;
      const exact = sheetOf(workbook, target.id).value(link.to.row, link.to.column);
      expect(exact).toEqual(
        typeof values[`hard.${part}`] === 'number'
          ? expect.closeTo(values[`hard.${part}`] as number, 6)
          : expect.any(String),
      );
    }
  });

  it('keeps names on the exact cells', () => {
    const { names } = workbookNamed(name);
    const here = names.filter(({ to }) => to.sheet === summary.sheet.name).map((one) => one.name);
    expect(here).toEqual(expect.arrayContaining(['Active_Scenario', 'Verdict']));
    expect(names.map((one) => one.name)).toEqual(
      expect.arrayContaining(['Hard_ROI', 'Hard_Benefits_Needed', 'Total_Benefits_Needed']),
    );
    expect(here.filter((one) => /ROI|NPV|Payback|BCR|IRR|Benefits|Costs/.test(one))).toEqual([]);
  });
});

it('writes numbers smaller rather than as #####', () => {
  const { columnWidths } = sheetOf(workbookNamed('extreme'), 'summary').sheet;
  expect(columnWidths).toEqual(sheetOf(workbookNamed('blank'), 'summary').sheet.columnWidths);
  const { styles } = workbookNamed('extreme');
  expect(['money', 'wholeShare'].map((format) => styles[`CSROI kpi.${format}`]!.shrink)).toEqual([
    true,
    true,
  ]);
  const parts = unzipSync(writeXlsx(workbookNamed('blank')));
  expect(strFromU8(parts['xl/styles.xml']!)).toMatch(/<alignment[^>]* shrinkToFit="1"/);
});

describe('the ten numbers', () => {
  it.each(PRESETS)('are the results of %s to three digits', (preset) => {
    const summary = sheetOf(workbookNamed(preset), 'summary');
    const { values } = resultsOf(modelOf(presetCase(preset)));
    for (const [kind, column] of [
      ['hard', HARD],
      ['total', TOTAL],
    ] as const) {
      for (const part of PARTS) {
        const exact = values[`${kind}.${part}`]!;
        const shown = summary.value(rowOfPart(part), column);
        if (typeof exact === 'string') expect(typeof shown).toBe('string');
        else expect(shown).toBeCloseTo((part === 'costs' ? -1 : 1) * Number(exact.toPrecision(3)), 9);
      }
    }
  });

  it.each(PRESETS)('stand in the sentences of %s as they stand in the table', (preset) => {
    const { value } = sheetOf(workbookNamed(preset), 'summary');
    const back = (column: number) => `${(value(rowOfPart('bcr'), column) as number).toFixed(2)} EUR`;
    const told = String(value(5, 1));
    expect(told).toContain(back(HARD));
    expect(told).toContain(`counting soft benefits, ${back(TOTAL)}.`);
    const gain = ((value(rowOfPart('bcr'), HARD) as number) - 1).toFixed(2);
    expect(told).toContain(`(${gain} EUR of it gain)`);
  });

  it('are shown in thousands, millions and billions when they are that large', () => {
    const shown = (amount: number) => {
      const { value } = summaryOf({
        benefits: [custom('L', amount, { source: 'Contract' })],
        costs: [once('K', amount)],
      });
      return MONEY.map((part) => rowOfPart(part as 'npv')).map(
        (row) => `${value(row, HARD)} ${value(row, 2)}`,
      );
    };
    const values = (amount: number) =>
      resultsOf(
        modelOf(
          caseWith({
            benefits: [custom('L', amount, { source: 'Contract' })],
            costs: [once('K', amount)],
          }),
        ),
      ).values;
    const expected = (amount: number, divisor: number, unit: string) =>
      MONEY.map((part) => {
        const exact = (values(amount)[`hard.${part}`] as number) / divisor;
        return `${(part === 'costs' ? -1 : 1) * Number(exact.toPrecision(3))} ${unit}`;
      });
    expect(shown(800_000)).toEqual(expected(800_000, 1, 'EUR'));
    expect(shown(900_000)).toEqual(expected(900_000, 1e3, 'EUR k'));
    expect(shown(9e8)).toEqual(expected(9e8, 1e6, 'EUR m'));
    expect(shown(9e11)).toEqual(expected(9e11, 1e9, 'EUR bn'));
  });

  it('give way to words where there is no number', () => {
    const never = summaryOf({
      benefits: [custom('L', 10, { source: 'Contract' })],
      costs: [once('K', 1000)],
    });
    expect(never.value(rowOfPart('paybackMonths'), HARD)).toBe('> 12');
    expect(never.value(rowOfPart('monthlyRoi'), HARD)).toBe('n/a');
    const free = summaryOf({ benefits: [custom('L', 10, { source: 'Contract' })] });
    for (const part of ['roi', 'bcr', 'monthlyRoi', 'irr'] as const)
      expect(free.value(rowOfPart(part), HARD)).toBe('n/a');
    // Never below zero: the one definition of the payback.
    expect(free.value(rowOfPart('paybackMonths'), HARD)).toBe(0);
    const rich = summaryOf({
      benefits: [custom('L', 1000, { source: 'Contract' })],
      costs: [once('K', 1000)],
    });
    expect(rich.value(rowOfPart('irr'), HARD)).toBe('> 1,000 %');
    // Paid back, below zero and paid back again: more than one rate is possible.
    const several = summaryOf({
      benefits: [custom('L', 230, { source: 'Contract' })],
      costs: [once('K', 1000), once('X', 1600, 11)],
    });
    expect(several.value(rowOfPart('irr'), HARD)).toBe('several');
  });
});

describe('what finance should look at first', () => {
  it('counts one line as one', () => {
    const one = (source: string) =>
      summaryOf({ benefits: [custom('L', 100, { source })], costs: [once('K', 1000)] }).value(34, 7);
    expect(one('')).toBe('1. 1 of 1 hard lines rests on a target or is unproven');
    expect(one('Contract')).toBe('1. The only hard line is proven');
  });

  it.each([...CASES.keys()])('counts the checks of %s as they are', (name) => {
    expect(sheetOf(workbookNamed(name), 'summary').value(3, 5)).toMatch(
      /^All checks passed|^1 of \d+ checks needs|^(?:[2-9]|\d{2,}) of \d+ checks need /,
    );
  });

  it.each(PRESETS)('says from where to where the largest driver of %s moves the NPV', (preset) => {
    const { value } = sheetOf(workbookNamed(preset), 'summary');
    const scenarios = sheetOf(workbookNamed(preset), 'scenarios');
    const [largest] = sensitivityOf(modelOf(presetCase(preset)));
    const { low, high } = largest!;
    const told = /^ {4}(\S+) to (\S+)( [^:]+)?: NPV (\S+) to (\S+) EUR( \(static\))?$/.exec(
      String(value(36, 7)),
    )!;
    const number = (at: number): number => Number(told[at]!.replaceAll(',', ''));
    const percent = told[3]?.startsWith(' %') === true ? 100 : 1;
    const ends = [low.value * percent, high.value * percent, low.npv, high.npv];
    expect([1, 2, 4, 5].map(number)).toEqual(ends.map((end) => Number(end.toPrecision(3))));
    const row = scenarios.rowOf('Figure', scenarios.rowOf('What moves the hard net present value most')) + 1;
    expect(value(35, 7)).toBe(`2. Largest driver: ${String(scenarios.value(row, 1))}`);
    expect(told[3] ?? '').not.toContain('number');
    expect(told[6] !== undefined).toBe(String(scenarios.value(row, 4)).startsWith('static'));
  });
});

describe('the charts of the Summary', () => {
  it.each(PRESETS)('show the cumulative cash of %s and where it is paid back', (preset) => {
    const model = modelOf(presetCase(preset));
    const { tape } = calculate(model);
    const { hard } = model.active;
    const months = Array.from({ length: model.months }, (_, at) => tape.number(hard.net, at + 1));
    const curve = cumulativeSeries([tape.number(hard.opening), ...months]);
    const [line, , point] = chartNamed(workbookNamed(preset), 'cumulative').spec.series;
    expect(line!.x).toEqual(curve.x);
    line!.values.forEach((value, at) => {
      expect(value).toBeCloseTo(curve.values[at]!, 6);
    });
    const payback = tape.number(hard.course.payback);
    const expected = pointOn(curve, Number.isNaN(payback) ? undefined : payback);
    expect(point!.x![0]).toBeCloseTo(expected.x[0]!, 9);
    expect(point!.values[0]).toBeCloseTo(expected.values[0]!, 6);
  });

  /** A step from 600 to −400: its column lies on both sides of zero. */
  const across = (): Case =>
    caseWith({
      benefits: [newBenefit('A', 'custom', { flow: { form: 'monthly', amount: 100 }, source: 'Contract' })],
      costs: [once('K', 600), monthly('M', 83.333_333_333_333_33)],
    });

  it.each([
    ...PRESETS.map((preset) => [preset, presetCase(preset)] as const),
    ['across zero', across()] as const,
  ])('stack the waterfall of %s as it falls', (_name, theCase) => {
    const { values } = resultsOf(modelOf(theCase));
    const steps = STEPS.map((step) => ({
      amount: values[`waterfall.${step}`] as number,
      isTotal: ['claim', 'hard', 'net'].includes(step),
    }));
    const { spec } = chartNamed(built(theCase), 'waterfall');
    const scale = Math.max(...steps.map(({ amount }) => Math.abs(amount))) < 1e6 ? 1 : 1000;
    const sum = (...parts: readonly number[]) =>
      spec.categories!.map((_, at) =>
        parts.reduce((all, part) => all + spec.series[part]!.values[at]! * scale, 0),
      );
    const expected = waterfallSeries(steps);
    const close = (found: readonly number[], wanted: readonly number[]) => {
      found.forEach((value, at) => {
        expect(value).toBeCloseTo(wanted[at]!, 4);
      });
    };
    close(sum(0), expected.base.above);
    close(sum(1), expected.base.below);
    close(sum(2), expected.total);
    close(sum(3, 7), expected.plus.above);
    close(sum(4, 8), expected.plus.below);
    close(sum(5, 9), expected.minus.above);
    close(sum(6, 10), expected.minus.below);
  });

  it('write the size of a step across zero into its name, and nothing on its halves', () => {
    const { spec } = chartNamed(built(across()), 'waterfall');
    const at = STEPS.indexOf('running');
    expect(spec.categories![at]).toBe('Running (1,000)');
    for (const series of spec.series) if (series.labels) expect(series.values[at]).toBeCloseTo(0, 9);
    expect(spec.series[9]!.values[at]).toBeCloseTo(600, 6);
    expect(spec.series[10]!.values[at]).toBeCloseTo(-400, 6);
  });

  it('say in their titles what they show', () => {
    const titles = (name: string) =>
      sheetOf(workbookNamed(name), 'summary').sheet.charts.map(({ spec }) => spec.title);
    const { values } = resultsOf(modelOf(presetCase('omnichannel')));
    const month = Math.ceil(values['hard.paybackMonths'] as number);
    const soft = Math.round(
      (100 * (values['soft.benefits'] as number)) / (values['total.benefits'] as number),
    );
    expect(titles('omnichannel')).toEqual([
      `Cumulative cash: paid back in month ${month}`,
      'From everything claimed to what is left (hard, EUR k)',
      `${100 - soft} % of the benefits are hard, ${soft} % soft (36 months)`,
    ]);
    expect(titles('blank')).toEqual([
      'Cumulative cash: never below zero',
      'From everything claimed to what is left (hard, EUR)',
      'No benefits count yet',
    ]);
    for (const { spec } of sheetOf(workbookNamed('support-kpis'), 'summary').sheet.charts)
      expect(spec.alternative.match(/\d/g)!.length).toBeGreaterThan(3);
  });
});
