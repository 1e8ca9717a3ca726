import type { KpiId } from '../../src/roi/case/kpis.js';
import { metric, type MetricId } from '../../src/roi/case/metrics.js';
import { roiEn } from '../../src/i18n/roi.en.js';
import { caseWith, figure } from '../roi/model/completeCase.js';
import { sheetOf } from './cellsOf.js';
import { built, CASES, presetCase, workbookNamed } from './workbooks.js';

const COLUMN = {
  unit: 2,
  baseline: 3,
  after: 4,
  change: 5,
  relative: 6,
  low: 7,
  high: 8,
  p: 9,
  significance: 10,
  light: 11,
  against: 12,
  code: 13,
} as const;
const SECTIONS = { customers: 'For customers', team: 'For the team' } as const;
const BENCHMARKS = 'Benchmarks, as stated in their sources, not verified';
const LIGHTS = { '1': '▲ good', '0': '● watch', '-1': '▼ bad' } as const;

const support = sheetOf(workbookNamed('support-kpis'), 'kpis');
const inSupport = (name: string, column: number) => support.value(support.rowOf(name), column);
const names = { ...roiEn.metrics, ...roiEn.derivedKpis };

describe.each([...CASES])('the KPIs of %s', (name, theCase) => {
  const { rowOf, sheet, value } = sheetOf(workbookNamed(name), 'kpis');

  it('stand in their block with the figures of the case', () => {
    for (const [id, entered] of Object.entries(theCase.metrics)) {
      const { audience } = metric(id as MetricId);
      if (!audience || entered.baseline === null) continue;
      const row = rowOf(names[id as MetricId], rowOf(SECTIONS[audience]));
      expect([id, value(row, COLUMN.baseline)]).toEqual([id, entered.baseline]);
      const after = value(row, COLUMN.after);
      expect([id, after]).toEqual([id, entered.after ?? undefined]);
      if (entered.after === null) continue;
      expect(value(row, COLUMN.change)).toBeCloseTo(entered.after - entered.baseline, 9);
      if (audience === 'customers') expect(row).toBeLessThan(rowOf(SECTIONS.team));
    }
  });

  it('have lights that say the same in words and as a code', () => {
    const lights = sheet.cells.filter(
      ({ column, style }) => column === COLUMN.light && style === 'CSROI statusWarn',
    );
    const above = lights.filter(({ row }) => {
      const code = value(row, COLUMN.code);
      const said = value(row, COLUMN.light);
      return said !== LIGHTS[String(code) as keyof typeof LIGHTS] && !String(said).endsWith('reached');
    });
    expect(above).toEqual([]);
  });

  it('name the source of every benchmark', () => {
    if (theCase.benchmarks.length === 0) return;
    const first = rowOf(BENCHMARKS);
    for (const { claim, source } of theCase.benchmarks) {
      expect(value(rowOf(claim, first), COLUMN.against)).toBe(source);
      expect(source).toMatch(/^As stated in: .+ Not verified$/);
    }
  });
});

describe('the sheet KPIs', () => {
  it('computes what follows from other figures', () => {
    // 40,000 of support cost, 8,000 contacts, 5,000 tickets of which 4,500 and then 4,700 solved, 500,000 of revenue.
    expect(inSupport('Cost per contact', COLUMN.baseline)).toBe(5);
    expect(inSupport('Cost per ticket', COLUMN.baseline)).toBe(8);
    expect(inSupport('Cost per resolution', COLUMN.after)).toBeCloseTo(40_000 / 4700, 12);
    expect(inSupport('Resolution rate', COLUMN.change)).toBeCloseTo(0.04, 12);
    expect(inSupport('Support cost to revenue', COLUMN.baseline)).toBeCloseTo(0.08, 12);
    expect(inSupport('Lifetime value to cost of winning', COLUMN.baseline)).toBe(3);
  });

  it('says in words what nothing can be divided by', () => {
    const metrics = { supportCost: figure(100), tickets: figure(0, 10) };
    const { value, rowOf } = sheetOf(built(caseWith({ metrics })), 'kpis');
    const row = rowOf('Cost per ticket');
    expect(value(row, COLUMN.baseline)).toBe('n/a: base is 0');
    expect(value(row, COLUMN.after)).toBe(10);
    expect(value(row, COLUMN.change)).toBe('n/a: base is 0');
  });

  it('lights by the benchmarks, otherwise by what is proven', () => {
    // The first reply takes 2,700 seconds; wanted are 3,600, 900, 60 and 86,400.
    expect(inSupport('First response', COLUMN.light)).toBe('● watch');
    expect(inSupport('First response', COLUMN.against)).toBe('one benchmark reached, another not');
    // Customers stay 41 months; others say 48 and 60.
    expect(inSupport('How long customers stay', COLUMN.light)).toBe('▼ bad');
    expect(inSupport('Monthly churn', COLUMN.light)).toBe('▲ good');
    expect(inSupport('Monthly churn', COLUMN.significance)).toBe('proven');
    expect(inSupport('Reopened', COLUMN.light)).toBe('● watch');
    expect(inSupport('Procedures followed', COLUMN.significance)).toBe('target, not measured');
  });

  it('warns of what became worse', () => {
    const evidence = (successes: number) => ({ kind: 'share', successes, n: 1000 }) as const;
    const worse = figure(0.04, 0.08, {
      basis: 'measured',
      baselineEvidence: evidence(40),
      afterEvidence: evidence(80),
    });
    const { value, rowOf } = sheetOf(built(caseWith({ metrics: { reopenRate: worse } })), 'kpis');
    const row = rowOf('Reopened');
    expect([value(row, COLUMN.light), value(row, COLUMN.significance)]).toEqual([
      '▼ bad',
      'proven, for the worse',
    ]);
  });

  it('shows the test that stands on Evidence', () => {
    const evidence = sheetOf(workbookNamed('support-kpis'), 'evidence');
    const test = evidence.rowOf('Monthly churn');
    expect([COLUMN.low, COLUMN.high, COLUMN.p].map((column) => inSupport('Monthly churn', column))).toEqual(
      [10, 11, 13].map((column) => evidence.value(test, column)),
    );
  });

  it('colours lights and benchmarks by the code of their own row', () => {
    const rules = support.sheet.conditionalFormats.filter(({ areas }) =>
      areas.some(({ column }) => column === COLUMN.light),
    );
    const first = support.rowOf('Average handle time');
    expect(rules.map(({ when }) => when)).toEqual([
      { kind: 'formula', formula: `M${first}=1` },
      { kind: 'formula', formula: `M${first}<0` },
    ]);
    const last = Math.max(...support.sheet.cells.map(({ row }) => row));
    for (const { areas } of rules)
      expect(areas).toEqual([{ row: first, column: COLUMN.light, rows: last - first + 1, columns: 1 }]);
  });

  it('compares with what others state, and says why not where it cannot', () => {
    const first = support.rowOf(BENCHMARKS);
    const at = (claim: RegExp) =>
      support.sheet.cells.find(
        ({ row, column }) => row > first && column === 1 && claim.test(String(support.value(row, 1))),
      )!.row;
    const quarter = at(/15 minutes/);
    expect([3, 4, 5].map((column) => support.value(quarter, column))).toEqual([undefined, 900, 2700]);
    expect(support.value(quarter, COLUMN.light)).toBe('● not reached');
    expect(support.value(at(/within one hour/), COLUMN.light)).toBe('▲ reached');
    expect(support.value(at(/5 times as much/), COLUMN.low)).toBe('no KPI: context only');
    expect(support.value(at(/churn by industry/), COLUMN.low)).toBe('Monthly churn: no figure in the source');
  });

  it('shows each set with its KPIs, and what of it is not entered', () => {
    const { kpiSets, metrics } = presetCase('support-kpis');
    for (const set of kpiSets) {
      const first = support.rowOf(set.name);
      for (const id of set.kpis) expect(support.rowOf(names[id], first)).toBeLessThan(first + 10);
    }
    const without = built(
      caseWith({
        metrics: { csat: metrics.csat! },
        more: { kpiSets: [{ id: 's', name: 'My set', note: '', kpis: ['csat', 'nps', 'costPerTicket'] }] },
      }),
    );
    const { rowOf } = sheetOf(without, 'kpis');
    expect(rowOf('Not entered: Net promoter score (NPS), Cost per ticket')).toBe(rowOf('My set') + 2);
  });

  it('has further figures where they change or are asked for', () => {
    const further = support.rowOf('For the team');
    expect(() => support.rowOf('Agents', further)).toThrow();
    const metrics = { orderValue: figure(80, 90), agents: figure(10), grossMargin: figure(0.4) };
    const kpis: readonly KpiId[] = ['grossMargin'];
    const more = { kpiSets: [{ id: 's', name: 'My set', note: '', kpis }] };
    const { rowOf } = sheetOf(built(caseWith({ metrics, more })), 'kpis');
    const first = rowOf('Further figures that change, or that are compared');
    expect([rowOf('Order value', first), rowOf('Gross margin', first)].every((row) => row < first + 3)).toBe(
      true,
    );
    expect(() => rowOf('Agents')).toThrow();
  });

  it('draws the five classes of satisfaction before and after', () => {
    const [chart, ...others] = support.sheet.charts;
    expect(others).toEqual([]);
    expect(chart?.spec.categories).toEqual(['Baseline', 'After']);
    expect(chart?.spec.series.map(({ values }) => values)).toEqual([
      [0.42, 0.47],
      [0.36, 0.37],
      [0.12, 0.09],
      [0.06, 0.04],
      [0.04, 0.03],
    ]);
    expect(chart?.spec.title).toBe('Satisfied: 84 %, before 78 %');
    expect(chart?.spec.alternative).toBe('Satisfied: 84 %, before 78 %. Dissatisfied: 7 %, before 10 %.');
  });

  it('draws one bar where nothing was measured again, and none without all five', () => {
    const shares = {
      ratedVeryPositive: figure(0.5),
      ratedPositive: figure(0.2),
      ratedNeutral: figure(0.1),
      ratedWeak: figure(0.1),
    };
    const all = { ...shares, ratedVeryWeak: figure(0.1) };
    const [again] = sheetOf(built(caseWith({ metrics: { ...all, ratedWeak: figure(0.1, 0.05) } })), 'kpis')
      .sheet.charts;
    expect(again?.spec.series.map(({ values }) => values[1])).toEqual([0.5, 0.2, 0.1, 0.05, 0.1]);
    const [chart] = sheetOf(built(caseWith({ metrics: all })), 'kpis').sheet.charts;
    expect(chart?.spec.categories).toEqual(['Baseline']);
    expect(chart?.spec.title).toBe('Satisfied: 70 %');
    expect(sheetOf(built(caseWith({ metrics: shares })), 'kpis').sheet.charts).toEqual([]);
  });

  it('sums handle time where it is entered in parts, also beside a whole after', () => {
    const parts = { talkTime: figure(240, 200), holdTime: figure(60), afterCallWork: figure(60, 50) };
    const whole = figure(1, 300);
    const cases = [parts, { ...parts, handleTime: { ...whole, baseline: null } }];
    const found = cases.map((metrics) => {
      const { rowOf, value } = sheetOf(built(caseWith({ metrics })), 'kpis');
      const row = rowOf('Average handle time');
      return [value(row, COLUMN.baseline), value(row, COLUMN.after)];
    });
    expect(found).toEqual([
      [360, 310],
      [360, 300],
    ]);
  });

  it('says so where nothing is entered', () => {
    const blank = sheetOf(workbookNamed('blank'), 'kpis');
    expect(blank.rowOf('No KPI has a figure yet: enter what you know under Baseline and after.')).toBe(6);
    expect(blank.value(4, COLUMN.significance)).toBe('What the change rests on');
  });
});
