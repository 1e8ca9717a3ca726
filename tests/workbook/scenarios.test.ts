import * as XLSX from 'xlsx';
import { newBenefit } from '../../src/roi/case/make.js';
import { parseCase } from '../../src/roi/case/parseCase.js';
import { withValue } from '../../src/roi/case/path.js';
import { SCENARIOS } from '../../src/roi/case/project.js';
import type { Case } from '../../src/roi/case/types.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { sensitivityOf, type Sensitivity } from '../../src/roi/model/sensitivity.js';
import { simulate } from '../../src/roi/model/simulation.js';
import { driversOf, type Driver } from '../../src/workbook/drivers/drivers.js';
import { compile } from '../../src/formula/compile.js';
import { reach } from '../../src/formula/graph.js';
import { enter } from '../../src/roi/model/calculator.js';
import { wordsOf } from '../../src/workbook/words.js';
import { workbookOf } from '../../src/workbook/workbookOf.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { arbitrarySmallCase, randomCases } from '../roi/arbitraryCase.js';
import { caseWith, custom, figure, monthly, once, WORK } from '../roi/model/completeCase.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculateAll } from '../support/libreoffice.js';
import { sheetOf } from './cellsOf.js';
import { built, CASES, MESSAGES, presetCase, workbookNamed } from './workbooks.js';

const COLUMN = { first: 3, chosen: 6, computed: 4, now: 5, npvLow: 8, npvHigh: 9, swing: 12 } as const;
const FIGURES = 'What moves the hard net present value most';

const changed = (theCase: Case, path: string, value: unknown): Case =>
  parseCase(withValue(theCase, path, value)).case!;

/** The drivers of a case, computed as the workbook computes them. */
function driversIn(theCase: Case) {
  const model = modelOf(theCase);
  const { rows, step } = driversOf(model, wordsOf(theCase, MESSAGES));
  const ends = rows.flatMap((row) => [row.ends.low, row.ends.high]);
  const cells = ends.flatMap(({ value, npv, change }) => [value, npv, change]);
  const tape = compile(cells, model.months);
  const reached = new Set(reach(cells).keys());
  enter(model, tape, reached);
  const own = [...(step ? [step] : []), ...rows.flatMap(({ estimate }) => Object.values(estimate ?? {}))];
  for (const entry of own) if (reached.has(entry.cell)) tape.set(entry.cell, entry.value);
  tape.run();
  const sideOf = ({ value, npv, change }: Driver['ends']['low']) => ({
    value: tape.number(value),
    npv: tape.number(npv),
    change: tape.number(change),
  });
  return rows.map((row) => ({
    path: row.entry.cell.id,
    isLive: row.isLive,
    low: sideOf(row.ends.low),
    high: sideOf(row.ends.high),
  }));
}

const isLiveIn = (theCase: Case, path: string): boolean | undefined =>
  driversIn(theCase).find((row) => row.path === path)?.isLive;

/** Relative to what is computed with. */
function expectClose(found: number, expected: number, scale: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1));
}

describe('the drivers', () => {
  it.each([...CASES].map(([name, theCase]) => [name, theCase] as const))(
    'of %s are what recomputing the model gives',
    (_name, theCase) => {
      const model = modelOf(theCase);
      const expected = new Map(sensitivityOf(model).map((row) => [row.path, row]));
      const { values } = resultsOf(model);
      const scale =
        Math.abs(values['hard.pvBenefits'] as number) + Math.abs(values['hard.pvCosts'] as number);
      for (const { path, low, high } of driversIn(theCase)) {
        const row: Sensitivity = expected.get(path)!;
        for (const [found, wanted] of [
          [low, row.low],
          [high, row.high],
        ] as const) {
          expectClose(found.value, wanted.value, Math.abs(wanted.value));
          expectClose(found.npv, wanted.npv, scale + Math.abs(wanted.npv));
          expectClose(found.change, wanted.change, scale + Math.abs(wanted.npv));
        }
      }
    },
  );

  it('of any case are what recomputing the model gives', () => {
    let live = 0;
    for (const theCase of randomCases(25, 3, arbitrarySmallCase)) {
      const model = modelOf(theCase);
      const expected = new Map(sensitivityOf(model).map((row) => [row.path, row]));
      const { values } = resultsOf(model);
      const scale =
        Math.abs(values['hard.pvBenefits'] as number) + Math.abs(values['hard.pvCosts'] as number);
      for (const { path, isLive, low, high } of driversIn(theCase)) {
        const row = expected.get(path)!;
        expectClose(low.npv, row.low.npv, scale + Math.abs(row.low.npv));
        expectClose(high.npv, row.high.npv, scale + Math.abs(row.high.npv));
        if (isLive) live += 1;
      }
    }
    expect(live).toBeGreaterThan(60);
  });

  it('are live for the figures of a line and for what drives it, static where whole months move', () => {
    const theCase = (more: Partial<Parameters<typeof caseWith>[0]> = {}): Case =>
      caseWith({
        metrics: { ...WORK, handleTime: figure(420, 360) },
        benefits: [newBenefit('H', 'handlingTime', { growth: 0.1, risk: 0.1 })],
        costs: [once('K', 1000, 0, { risk: 0.2 }), monthly('M', 100)],
        terms: { horizonMonths: 24 },
        ...more,
      });
    const isLive = (path: string) => isLiveIn(theCase(), path);
    for (const path of [
      'benefits.H.attribution',
      'benefits.H.realisation',
      'benefits.H.risk',
      'metrics.handleTime.after',
      'metrics.contactsPerMonth.baseline',
      'metrics.costPerAgent.baseline',
      'costs.K.flow.amount',
      'costs.M.flow.amount',
    ])
      expect([path, isLive(path)]).toEqual([path, true]);
    for (const path of ['terms.discountRate', 'benefits.H.growth'])
      expect([path, isLive(path)]).toEqual([path, false]);
    const kept = caseWith({
      metrics: {
        activeCustomers: figure(2000),
        monthlyChurn: figure(0.03, 0.02),
        revenuePerCustomer: figure(50),
        grossMargin: figure(0.4),
      },
      benefits: [newBenefit('R', 'retainedRevenue')],
      costs: [once('K', 1000)],
      more: {
        project: {
          ...theCase().project,
          businessModel: 'subscription',
        },
      },
    });
    expect(isLiveIn(kept, 'metrics.grossMargin.baseline')).toBe(true);
    expect(isLiveIn(kept, 'benefits.R.attribution')).toBe(true);
    expect(isLiveIn(kept, 'metrics.monthlyChurn.after')).toBe(false);
    expect(isLiveIn(kept, 'metrics.activeCustomers.baseline')).toBe(false);
  });
});

describe('the sheet Scenarios', () => {
  it.each(['omnichannel', 'every list and form'])('has the results of all three scenarios of %s', (name) => {
    const { rowOf, value } = sheetOf(workbookNamed(name), 'scenarios');
    const { values } = resultsOf(modelOf(CASES.get(name)!));
    for (const [kind, heading] of [
      ['hard', 'Hard benefits only'],
      ['total', 'Hard and soft benefits'],
    ] as const) {
      for (const [label, part] of [
        ['Return on investment (ROI)', 'roi'],
        ['Net present value (NPV)', 'npv'],
        ['Payback', 'paybackMonths'],
        ['Internal rate of return (IRR)', 'irr'],
      ] as const) {
        const row = rowOf(label, rowOf(heading));
        SCENARIOS.forEach((id, at) => {
          const expected = values[`scenario.${id}.${kind}.${part}`]!;
          const found = value(row, COLUMN.first + at);
          if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
          else expect(typeof found).toBe('string');
        });
        expect(value(row, COLUMN.chosen)).toEqual(value(row, COLUMN.first + 1));
      }
    }
  });

  it('labels what is not live, and only that', () => {
    const workbook = workbookNamed('support-kpis');
    const { at, rowOf, value } = sheetOf(workbook, 'scenarios');
    const first = rowOf('Figure', rowOf(FIGURES)) + 1;
    const rows = driversIn(presetCase('support-kpis'));
    expect(rows.some(({ isLive }) => isLive) && rows.some(({ isLive }) => !isLive)).toBe(true);
    rows.forEach(({ isLive, low, high }, index) => {
      const row = first + index;
      expect(value(row, COLUMN.computed)).toBe(isLive ? 'live' : 'static, 2026-01-01');
      expect(at(row, COLUMN.npvLow)!.content!.kind).toBe(isLive ? 'formula' : 'number');
      expect(at(row, COLUMN.npvLow)!.style).toBe(isLive ? 'CSROI calc.money' : 'CSROI static.money');
      expect(value(row, COLUMN.npvLow)).toBeCloseTo(low.npv, 4);
      expect(value(row, COLUMN.npvHigh)).toBeCloseTo(high.npv, 4);
      expect(value(row, COLUMN.swing)).toBeCloseTo(Math.abs(high.npv - low.npv), 4);
    });
  });

  it('draws the drivers, the widest on top', () => {
    const [, tornado] = sheetOf(workbookNamed('omnichannel'), 'scenarios').sheet.charts;
    const { spec } = tornado!;
    const [low, high] = spec.series.map(({ values }) => values) as [readonly number[], readonly number[]];
    const swings = low.map((value, at) => Math.abs(high[at]! - value));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(swings).toHaveLength(12);
    expect(spec.title).toBe(`What moves the hard NPV most: ${spec.categories![0]!}`);
  });

  it('says so where nothing moves the value', () => {
    const { sheet, rowOf, value } = sheetOf(workbookNamed('blank'), 'scenarios');
    expect(value(rowOf(FIGURES) + 1, 1)).toBe('No figure moves the value yet.');
    expect(sheet.charts.map(({ name }) => name)).toEqual(['scenarios']);
  });
});

describe('the simulation on Scenarios', () => {
  const theCase = presetCase('omnichannel');
  const simulation = simulate(modelOf(theCase), { trials: 500, seed: 7 });
  const workbook: WorkbookData = workbookOf(theCase, MESSAGES, { version: '1.0.0', simulation });
  const { at, rowOf, sheet, value } = sheetOf(workbook, 'scenarios');
  const section = rowOf('Simulation of the hard net present value');

  it('shows what was handed in, as static figures with seed and date', () => {
    expect(value(section + 1, 1)).toContain('Static, seed 7, 2026-01-01');
    expect(value(section + 1, 1)).toContain('500 times');
    for (const [label, part] of [
      ['P10: nine of ten trials are better', 'p10'],
      ['P50: the middle', 'p50'],
      ['P90: one of ten trials is better', 'p90'],
    ] as const) {
      const row = rowOf(label, section);
      expect(value(row, COLUMN.first)).toBe(simulation.npv[part]);
      expect(value(row, COLUMN.first + 1)).toBe(simulation.roi![part]);
      expect(at(row, COLUMN.first)!.style).toBe('CSROI static.money');
      expect(at(row, COLUMN.first)!.content!.kind).toBe('number');
    }
  });

  it('draws every trial once', () => {
    const { spec } = sheet.charts.find(({ name }) => name === 'histogram')!;
    expect(spec.series[0]!.values.reduce((sum, count) => sum + count)).toBe(500);
    const share = Math.round(100 * simulation.probability);
    expect(spec.title).toBe(`The hard NPV is above 0 in ${share} % of 500 trials`);
  });

  it('says why there is none', () => {
    const told = (name: string) => {
      const other = sheetOf(workbookNamed(name), 'scenarios');
      return other.value(other.rowOf('Simulation of the hard net present value') + 1, 1);
    };
    expect(told('omnichannel')).toContain('was not run');
    expect(told('knowledge-management')).toContain('no input of the result has');
  });
});

/** A workbook after somebody has typed numbers into cells with these names. */
function typedInto(workbook: WorkbookData, numbers: Readonly<Record<string, number>>): WorkbookData {
  const places = Object.entries(numbers).map(([name, value]) => ({
    ...workbook.names.find((one) => one.name === name)!.to,
    value,
  }));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const typed = places.find(
          (place) => place.sheet === sheet.name && place.row === cell.row && place.column === cell.column,
        );
        return typed ? { ...cell, content: { kind: 'number', value: typed.value } } : cell;
      }),
    })),
  };
}

describe('the assumptions of the drivers', () => {
  const { value, rowOf, at } = sheetOf(workbookNamed('omnichannel'), 'inputs');
  const section = rowOf('How far figures may be off');

  it('stand on Inputs, blue where the table follows them', () => {
    const theCase = presetCase('omnichannel');
    const { rows } = driversOf(modelOf(theCase), wordsOf(theCase, MESSAGES));
    expect(value(section + 1, 3)).toBe(0.2);
    const first = section + 4;
    theCase.spreads.forEach(({ path, low, likely, high }, index) => {
      const row = first + index;
      expect([3, 4, 5].map((column) => value(row, column))).toEqual([low, likely, high]);
      const isLive = rows.some(({ entry, isLive: live }) => entry.cell.id === path && live);
      for (const column of [3, 5])
        expect(at(row, column)!.style).toMatch(isLive ? /^CSROI input\./ : /^CSROI static\./);
      expect(at(row, 4)!.style).toMatch(/^CSROI static\./);
    });
    expect(theCase.spreads.length).toBeGreaterThan(2);
  });

  it('are written as numbers on no live row of Scenarios', () => {
    const scenarios = sheetOf(workbookNamed('omnichannel'), 'scenarios');
    const head = scenarios.rowOf('Figure', scenarios.rowOf(FIGURES));
    expect(scenarios.at(head - 1, 3)!.content!.kind).toBe('formula');
    for (let row = head + 1; row <= head + 12; row++) {
      const isLive = scenarios.value(row, COLUMN.computed) === 'live';
      for (const column of [6, 7])
        expect(scenarios.at(row, column)!.content!.kind).toBe(isLive ? 'formula' : 'number');
    }
  });
});

describeWithLibreOffice('the drivers, computed by LibreOffice', () => {
  it(
    'follow low, high and the step that are typed into Inputs',
    async () => {
      const attribution = 'benefits.H.attribution';
      const contacts = 'metrics.contactsPerMonth.baseline';
      const spread = (path: string, low: number, high: number) => ({ path, low, likely: null, high });
      const theCase = (spreads: Case['spreads']): Case =>
        caseWith({
          metrics: { ...WORK, handleTime: figure(420, 360) },
          benefits: [newBenefit('H', 'handlingTime')],
          costs: [once('K', 1000)],
          more: { spreads },
        });
      const workbook = built(theCase([spread(attribution, 0.5, 0.9)]));
      const other = typedInto(workbook, { Driver_Step: 0.1, Benefits_H_Attribution_Low: 0.3 });
      const [file] = await recalculateAll([writeXlsx(other)]);
      const found = XLSX.read(file!, { type: 'array' }).Sheets['Scenarios']!;
      const now = WORK.contactsPerMonth!.baseline!;
      const expected = sensitivityOf(
        modelOf(theCase([spread(attribution, 0.3, 0.9), spread(contacts, now * 0.9, now * 1.1)])),
      );
      const { rowOf } = sheetOf(workbook, 'scenarios');
      const first = rowOf('Figure', rowOf(FIGURES)) + 1;
      for (const path of [attribution, contacts]) {
        const { low, high } = expected.find((row) => row.path === path)!;
        const row =
          first + driversIn(theCase([spread(attribution, 0.5, 0.9)])).findIndex((one) => one.path === path);
        const numberAt = (column: number): number =>
          (found[XLSX.utils.encode_cell({ r: row - 1, c: column - 1 })] as XLSX.CellObject).v as number;
        expect(numberAt(COLUMN.npvLow)).toBeCloseTo(low.npv, 5);
        expect(numberAt(COLUMN.npvHigh)).toBeCloseTo(high.npv, 5);
      }
    },
    LIBREOFFICE_TIMEOUT,
  );

  it(
    'follow what is typed into an input where they are live',
    async () => {
      const theCase = caseWith({
        metrics: { ...WORK, handleTime: figure(420, 360) },
        benefits: [newBenefit('H', 'handlingTime'), custom('C', 200, { source: 'Contract' })],
        costs: [once('K', 1000), monthly('M', 100)],
      });
      const path = 'metrics.contactsPerMonth.baseline';
      const workbook = built(theCase);
      const other = typedInto(workbook, { Metrics_ContactsPerMonth_Baseline: 7000 });
      const [file] = await recalculateAll([writeXlsx(other)]);
      const found = XLSX.read(file!, { type: 'array' }).Sheets['Scenarios']!;
      const { rowOf } = sheetOf(workbook, 'scenarios');
      const first = rowOf('Figure', rowOf(FIGURES)) + 1;
      const numberAt = (row: number, column: number): number =>
        (found[XLSX.utils.encode_cell({ r: row - 1, c: column - 1 })] as XLSX.CellObject).v as number;
      const expected = new Map(
        sensitivityOf(modelOf(changed(theCase, path, 7000))).map((row) => [row.path, row]),
      );
      const live = driversIn(theCase)
        .map((row, at) => ({ ...row, at }))
        .filter(({ isLive }) => isLive);
      expect(live.length).toBeGreaterThan(6);
      for (const { path: moved, at } of live) {
        const row = expected.get(moved)!;
        expect(numberAt(first + at, COLUMN.npvLow)).toBeCloseTo(row.low.npv, 5);
        expect(numberAt(first + at, COLUMN.npvHigh)).toBeCloseTo(row.high.npv, 5);
      }
    },
    LIBREOFFICE_TIMEOUT,
  );
});
