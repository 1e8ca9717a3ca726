import { parseCase } from '../../src/roi/case/parseCase.js';
import { valueAt, withValue } from '../../src/roi/case/path.js';
import type { Case } from '../../src/roi/case/types.js';
import type { Entry } from '../../src/roi/model/book.js';
import { modelOf } from '../../src/roi/model/model.js';
import type { Area, Bound, ValidationRule, WorkbookData } from '../../src/workbook/workbook.js';
import { fixedReference } from '../../src/workbook/addresses.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { newMetric } from '../../src/roi/case/make.js';
import { caseWith, monthly, once } from '../roi/model/completeCase.js';
import { strFromU8, unzipSync } from 'fflate';
import { built, CASES, workbookNamed } from './workbooks.js';

type NumberRule = Extract<ValidationRule, { readonly kind: 'decimal' | 'whole' | 'date' }>;

const isIn = ({ row, column, rows, columns }: Area, at: { readonly row: number; readonly column: number }) =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The rule of the cell with a defined name. */
function ruleOf({ names, sheets }: WorkbookData, name: string | undefined): NumberRule | undefined {
  const place = names.find((one) => one.name === name)?.to;
  const sheet = sheets.find((one) => one.name === place?.sheet);
  const found = sheet?.validations.find(({ areas }) => areas.some((area) => isIn(area, place!)))?.rule;
  return found && 'from' in found ? found : undefined;
}

const takes = (theCase: Case, path: string, value: number): boolean =>
  parseCase(withValue(theCase, path, value)).case !== undefined;

/** Bounds that another input moves are asked about below. */
const fixed = (bound: Bound | undefined, otherwise: number): number =>
  typeof bound === 'number' ? bound : otherwise;

const IN_A_MONTH = /^costs\..*\.flow\.(?:month|from|to)$/;

/** What the rule of a cell lets in and the case refuses, and the other way round. */
function differences(theCase: Case, workbook: WorkbookData, { cell, value, from, to }: Entry): string[] {
  const rule = ruleOf(workbook, cell.name);
  if (!rule || typeof value !== 'number') return [];
  // The figures of years are a list in the case; an open end and an empty amount stand for something else there.
  if (typeof valueAt(theCase, cell.id) !== 'number') return [];
  const [low, high] = [fixed(rule.from, from), fixed(rule.to, to)];
  const step = rule.kind === 'whole' ? 1 : Math.max(1e-6, Math.abs(high) * 1e-6);
  const found: string[] = [];
  const ask = (asked: number, isTaken: boolean): void => {
    if (takes(theCase, cell.id, asked) !== isTaken) found.push(`${cell.id} ${asked} ${isTaken}`);
  };
  if (typeof rule.from === 'number') {
    ask(low, true);
    ask(low - Math.max(step, Math.abs(low) * 1e-6), false);
  }
  if (typeof rule.to === 'number') {
    ask(high, true);
    // A case may be shortened: what then lies beyond its horizon is named by a check, and nobody is to type it.
    if (!IN_A_MONTH.test(cell.id)) ask(high + step, false);
  }
  if (rule.kind === 'whole') ask(value + 0.5, false);
  return found;
}

const CASES_ASKED = ['omnichannel', 'service-quality', 'every list and form'] as const;

describe.each(CASES_ASKED)('the rules of the inputs of %s', (name) => {
  it('let in what the case takes, and nothing else', () => {
    const theCase = CASES.get(name)!;
    const workbook = workbookNamed(name);
    const entries = [...modelOf(theCase).entries.values()];
    expect(entries.length).toBeGreaterThan(60);
    // A low and a high around the figure would refuse some of what its field takes.
    const alone = { ...theCase, spreads: [] };
    expect(entries.flatMap((entry) => differences(alone, workbook, entry))).toEqual([]);
  });
});

describe('bounds that hang together', () => {
  const share = (successes: number, n: number) => ({ kind: 'share' as const, successes, n });
  const theCase = caseWith({
    metrics: {
      csat: newMetric({
        baseline: 0.7,
        after: 0.8,
        baselineEvidence: share(70, 100),
        afterEvidence: share(80, 100),
      }),
    },
    costs: [once('K', 100), monthly('M', 10, {}, 2, 5)],
  });
  const workbook = built(theCase);
  const place = (name: string) => workbook.names.find((one) => one.name === name)!.to;
  const rule = (name: string) => ruleOf(workbook, name);
  const address = (name: string): string => fixedReference(place(name)).replace(/^.*!/, '');

  it('keep a cost inside the horizon', () => {
    expect(rule('Costs_K_Flow_Month')).toEqual({ kind: 'whole', from: 0, to: 12 });
    expect(rule('Costs_M_Flow_From')).toEqual({ kind: 'whole', from: 1, to: address('Costs_M_Flow_To') });
    expect(rule('Costs_M_Flow_To')).toEqual({
      kind: 'whole',
      from: `MAX(1,${address('Costs_M_Flow_From')})`,
      to: 12,
    });
  });

  it('keep yes within the answers', () => {
    const [yes, n] = ['Metrics_Csat_BaselineEvidence_Successes', 'Metrics_Csat_BaselineEvidence_N'] as const;
    expect(rule(yes)).toEqual({ kind: 'whole', from: 0, to: address(n) });
    expect(rule(n)).toEqual({ kind: 'whole', from: `MAX(1,${address(yes)})`, to: 1e12 });
  });

  it('are formulas in the file', () => {
    const files = unzipSync(writeXlsx(workbook));
    const sheets = Object.keys(files).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    const xml = sheets.map((path) => strFromU8(files[path]!)).join('');
    const rules = [...xml.matchAll(/<formula1>(.*?)<\/formula1><formula2>(.*?)<\/formula2>/g)];
    expect(rules.map(([, from, to]) => [from, to])).toContainEqual([
      `MAX(1,${address('Costs_M_Flow_From')})`,
      '12',
    ]);
  });
});
