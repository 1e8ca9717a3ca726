import * as XLSX from 'xlsx';
import type { Evidence, Hypothesis } from '../../src/roi/case/types.js';
import { codeOf } from '../../src/roi/model/states.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { contextOf } from '../../src/workbook/context.js';
import { createDraft } from '../../src/workbook/draft.js';
import { SHEETS } from '../../src/workbook/sheets.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { arbitrarySmallCase, randomCases } from '../roi/arbitraryCase.js';
import { caseWith, figure } from '../roi/model/completeCase.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../support/libreoffice.js';
import { sheetOf } from './cellsOf.js';
import { built, CASES, MESSAGES, workbookNamed } from './workbooks.js';

const COLUMN = {
  unit: 2,
  verdict: 3,
  test: 4,
  answersBefore: 5,
  answersAfter: 6,
  before: 7,
  after: 8,
  change: 9,
  low: 10,
  high: 11,
  statistic: 12,
  p: 13,
  needed: 14,
  remark: 15,
  code: 16,
} as const;
/** Of the list of samples. */
const SAMPLE = { answers: 6, value: 7, low: 8, high: 9 } as const;
const TESTS = 'Before and after: is the change more than chance?';
const UNTESTED = 'Changes without a test';
const HYPOTHESES = 'Hypotheses: two groups of customers compared';
const SAMPLES = 'What each sample says';

const share = (successes: number, n: number): Evidence => ({ kind: 'share', successes, n });
const mean = (average: number, sd: number, n: number): Evidence => ({ kind: 'mean', mean: average, sd, n });
const nps = (promoters: number, passives: number, detractors: number): Evidence => ({
  kind: 'nps',
  promoters,
  passives,
  detractors,
});
const measured = (
  [was, is]: readonly [number, number],
  baselineEvidence: Evidence,
  afterEvidence: Evidence,
) => figure(was, is, { basis: 'measured', baselineEvidence, afterEvidence, source: 'Survey of May' });

const hypothesis = (id: string, a: Evidence | null, b: Evidence | null): Hypothesis => ({
  id,
  behaviour: `Behaviour ${id}`,
  metric: null,
  measure: 'Share who stay',
  lever: 'Invite them',
  cost: 1500,
  cohortA: { name: `A of ${id}`, evidence: a },
  cohortB: { name: `B of ${id}`, evidence: b },
  conclusion: 'Try it',
});

/** The samples are those of domain/definitions.md, whose results R and SciPy gave. */
const published = built(
  caseWith({
    metrics: {
      csat: measured([0.7, 0.75], share(140, 200), share(255, 340)),
      nps: measured([-5, 5], nps(250, 450, 300), nps(300, 450, 250)),
      handleTime: measured([15, 12], mean(15, Math.sqrt(87.5), 13), mean(12, Math.sqrt(39), 11)),
      reopenRate: measured([0.04, 0.08], share(40, 1000), share(80, 1000)),
      firstContactResolution: figure(0.7373, null, { baselineEvidence: share(682, 925) }),
      agentNps: figure(45, null, { baselineEvidence: nps(12, 5, 3) }),
      attrition: figure(0.3, 0.2),
      customerReviews: figure(15, 22, { basis: 'measured' }),
    },
    more: {
      hypotheses: [
        hypothesis('H1', share(36, 301), share(28, 254)),
        hypothesis('H2', share(290, 340), share(140, 200)),
        hypothesis('H3', share(9, 10), share(1, 10)),
        hypothesis('H4', null, null),
      ],
    },
  }),
);

const { value, rowOf, sheet } = sheetOf(published, 'evidence');
const testOf = (name: string): number => rowOf(name, rowOf(TESTS));
const numbersIn = (row: number, columns: readonly number[]) => columns.map((column) => value(row, column));

function expectClose(found: readonly unknown[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((one, at) => {
    expect(one).toBeCloseTo(expected[at]!, 6);
  });
}

describe('the tests before and after', () => {
  it('are those that R and SciPy make of the same samples', () => {
    const { change, low, high, statistic, p } = COLUMN;
    const csat = testOf('Customer satisfaction (CSAT)');
    expectClose(
      numbersIn(csat, [change, low, high, statistic, p]),
      [0.05, -0.026664, 0.129468, 1.266015, 0.205508],
    );
    const score = testOf('Net promoter score (NPS)');
    expectClose(
      numbersIn(score, [change, low, high, statistic, p]),
      [10, 3.514325, 16.485675, 3.021989, 0.002511],
    );
    const time = testOf('Average handle time');
    expectClose(numbersIn(time, [change, statistic, p]), [-3, -0.935846, 0.359998]);
    const workings = rowOf('Average handle time', rowOf('Workings of the tests'));
    expect(value(workings, 8)).toBeCloseTo(20.984611, 6);
  });

  it('show the samples, name the test and the source, and say what follows', () => {
    const csat = testOf('Customer satisfaction (CSAT)');
    const { answersBefore, answersAfter, before, after, test, verdict, remark } = COLUMN;
    expect(numbersIn(csat, [answersBefore, answersAfter, before, after])).toEqual([200, 340, 0.7, 0.75]);
    expect(numbersIn(csat, [test, remark])).toEqual(['z, two shares', 'Survey of May']);
    expect(value(csat, verdict)).toBe('not proven');
    expect(value(testOf('Net promoter score (NPS)'), verdict)).toBe('proven');
    expect(value(testOf('Reopened'), verdict)).toBe('proven, for the worse');
  });

  it('name the answers that would do where there are too few', () => {
    const time = testOf('Average handle time');
    expect(value(time, COLUMN.verdict)).toBe('too few answers');
    // Chow, Shao and Wang (2008), 3.2: 2 σ² (1.959964 + 0.841621)² ÷ δ², σ² the mean of 87.5 and 39.
    expect(value(time, COLUMN.needed)).toBe(Math.ceil((2 * 63.25 * 2.801585 ** 2) / 9));
    expect(value(testOf('Customer satisfaction (CSAT)'), COLUMN.needed)).toBe(1234);
  });

  it('are coloured by the code of their own row', () => {
    const judged = ['Average handle time', 'Reopened', 'Net promoter score (NPS)'].map(testOf);
    const [rule, ...others] = sheet.conditionalFormats.filter(({ areas }) =>
      areas.some(({ column }) => column === COLUMN.verdict),
    );
    const [area] = rule!.areas;
    for (const row of judged) {
      expect(row).toBeGreaterThanOrEqual(area!.row);
      expect(row).toBeLessThan(area!.row + area!.rows);
    }
    const codes = [rule, ...others].map((one) => {
      const formula = one!.when.kind === 'formula' ? one!.when.formula : '';
      const [, first, name, at] = /^P(\d+)='([^']+)'!\$([A-Z]+\$\d+)$/.exec(formula)!;
      expect(Number(first)).toBe(area!.row);
      const { r, c } = XLSX.utils.decode_cell(at!.replace('$', ''));
      const held = published.sheets
        .find((other) => other.name === name)!
        .cells.find(({ row, column }) => row === r + 1 && column === c + 1)!.content!;
      return held.kind === 'number' ? held.value : undefined;
    });
    expect(codes).toEqual([codeOf('proven'), codeOf('wrongDirection')]);
    const { code } = COLUMN;
    expect(value(testOf('Net promoter score (NPS)'), code)).toBe(codeOf('proven'));
    expect(value(testOf('Reopened'), code)).toBe(codeOf('wrongDirection'));
  });

  it('leave out what rests on no test, which stands below with the reason', () => {
    const first = rowOf(UNTESTED);
    const reason = (name: string) => value(rowOf(name, first), COLUMN.verdict);
    expect(reason('Attrition a year')).toBe('target, not measured');
    expect(reason('Customer reviews a month')).toBe('measured, no sample');
    expect(testOf('Attrition a year')).toBeGreaterThan(first);
  });
});

describe('the samples', () => {
  const sampleOf = (name: string): number => rowOf(name, rowOf(SAMPLES));

  it('have the intervals that R gives', () => {
    const solved = sampleOf('First contact resolution');
    expectClose(numbersIn(solved, [SAMPLE.low, SAMPLE.high]), [0.707996, 0.764636]);
    const score = sampleOf('Agent satisfaction (eNPS)');
    expectClose(numbersIn(score, [SAMPLE.answers, SAMPLE.value]), [20, 45]);
    expectClose(numbersIn(score, [SAMPLE.low, SAMPLE.high]), [8.431133, 69.829737]);
  });

  it('include the groups of the hypotheses by their names', () => {
    expect(value(sampleOf('A of H1'), SAMPLE.value)).toBeCloseTo(36 / 301, 12);
    expect(value(sampleOf('B of H1'), SAMPLE.answers)).toBe(254);
  });
});

describe('the hypotheses', () => {
  const row = (id: string): number => rowOf(`Behaviour ${id}`, rowOf(HYPOTHESES));

  it('compare A with B as SciPy does', () => {
    const { change, statistic, p, before, after } = COLUMN;
    expectClose(numbersIn(row('H1'), [change, statistic, p]), [0.009365, 0.344135, 0.730745]);
    expectClose(numbersIn(row('H1'), [before, after]), [28 / 254, 36 / 301]);
  });

  it('speak of association, never of proof', () => {
    expect(['H1', 'H2', 'H3', 'H4'].map((id) => value(row(id), COLUMN.verdict))).toEqual([
      'no difference shown',
      'the groups differ: association, not proof',
      'too few answers',
      'no samples yet',
    ]);
    expect(value(rowOf(HYPOTHESES) + 1, 1)).toMatch(/^Association, not proof/);
  });

  it('say what brings it about, what it costs and what was concluded', () => {
    expect(value(row('H1'), COLUMN.remark)).toBe('Invite them · 1,500 EUR a month · Try it');
    expect(value(row('H1'), COLUMN.test)).toBe('Share who stay');
  });
});

it('puts every agent beside the team', () => {
  const agents = sheetOf(workbookNamed('support-kpis'), 'evidence');
  const first = agents.rowOf('Agents beside the team');
  const all = agents.rowOf('Customer satisfaction (CSAT)', first);
  // 132, 120 and 14 satisfied of 150, 150 and 19.
  expect(agents.value(all, COLUMN.before)).toBeCloseTo(266 / 319, 12);
  const third = agents.rowOf('Agent 3', first);
  expect(agents.value(third, COLUMN.verdict)).toBe('too few answers');
  expect(agents.value(agents.rowOf('Agent 1', first) + 2, COLUMN.verdict)).toBe('better than the team');
});

it('says what is missing where nothing is tested', () => {
  const blank = sheetOf(workbookNamed('blank'), 'evidence');
  expect(blank.value(blank.rowOf(TESTS) + 1, 1)).toMatch(/^No figure has a sample/);
  expect(() => blank.rowOf(HYPOTHESES)).toThrow();
  expect(() => blank.rowOf(SAMPLES)).toThrow();
});

it('gives every cell of KPIs, evidence, hypotheses, agents and risks a place on their sheets', () => {
  const groups = ['kpis', 'evidence', 'hypotheses', 'agents', 'risks'] as const;
  const sheets = ['Inputs', 'KPIs', 'Evidence', 'Risks'];
  for (const theCase of [...CASES.values(), ...randomCases(15, 11, arbitrarySmallCase)]) {
    const context = contextOf(theCase, MESSAGES, { version: '1.0.0' });
    const draft = createDraft(context);
    for (const describeSheet of SHEETS) describeSheet(context, draft);
    const elsewhere = groups
      .flatMap((group) => context.model.groups.get(group) ?? [])
      .filter((cell) => !sheets.includes(draft.places.get(cell)?.sheet ?? ''));
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  }
});

/** With another number typed into a named input. */
function typed(workbook: WorkbookData, name: string, number: number): WorkbookData {
  const { to } = workbook.names.find((one) => one.name === name)!;
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((cell) =>
        one.name === to.sheet && cell.row === to.row && cell.column === to.column
          ? { ...cell, content: { kind: 'number', value: number } }
          : cell,
      ),
    })),
  };
}

describeWithLibreOffice('Evidence in LibreOffice', () => {
  it(
    'judges anew when a sample is typed in',
    async () => {
      const typedIn = typed(published, 'Metrics_Csat_AfterEvidence_Successes', 290);
      const file = XLSX.read(await recalculate(writeXlsx(typedIn)), { type: 'array' });
      const row = testOf('Customer satisfaction (CSAT)');
      const at = (name: string, column: number): unknown =>
        (
          file.Sheets[name]![XLSX.utils.encode_cell({ r: row - 1, c: column - 1 })] as
            XLSX.CellObject | undefined
        )?.v;
      expect(at('Evidence', COLUMN.verdict)).toBe('proven');
      expect(at('Evidence', COLUMN.change)).toBeCloseTo(290 / 340 - 0.7, 12);
      const kpi = sheetOf(published, 'kpis').rowOf('Customer satisfaction (CSAT)');
      const light = file.Sheets['KPIs']![XLSX.utils.encode_cell({ r: kpi - 1, c: 10 })] as XLSX.CellObject;
      expect(light.v).toBe('▲ good');
    },
    LIBREOFFICE_TIMEOUT,
  );
});
