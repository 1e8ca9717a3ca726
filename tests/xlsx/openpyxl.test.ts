import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from '../support/describeWith.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { FLOW, INPUTS, LISTS, SAMPLE, SUMMARY } from './sample.js';

/* What openpyxl, the only one of the readers that knows charts, finds in the file. */

const PYTHON = '/usr/bin/python3';
const isThere = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
const MISSING = 'openpyxl not found: install python3-openpyxl';

interface FoundChart {
  readonly kind: string;
  readonly [fact: string]: unknown;
}
interface FoundSheet {
  readonly charts: readonly FoundChart[];
  readonly [fact: string]: unknown;
}

describeWith({ isThere, missing: MISSING }, 'openpyxl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-openpyxl-'));
  let found: { names: unknown; created: string; language: string; sheets: Record<string, FoundSheet> };

  beforeAll(() => {
    const file = join(folder, 'sample.xlsx');
    writeFileSync(file, writeXlsx(SAMPLE));
    const printed = execFileSync(PYTHON, [join(__dirname, 'openpyxl.py'), file], { encoding: 'utf8' });
    found = JSON.parse(printed) as typeof found;
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const inputs = `'O''Brien''s inputs & co'`;

  it('finds names and properties', () => {
    expect(found.names).toEqual({
      aaa: `'${SUMMARY}'!$B$2`,
      Cost: `${inputs}!$B$3`,
      Hard_NPV: `'${FLOW}'!$F$6`,
    });
    expect(found.created).toBe('2026-03-12T00:00:00');
    expect(found.language).toBe('en-GB');
  });

  it('finds named styles, marks and locks', () => {
    expect(found.sheets[SUMMARY]?.['styles']).toEqual([
      'CSROI calc.money',
      'CSROI calc.share',
      'CSROI calc.text',
      'CSROI input.text',
      'CSROI label',
      'CSROI link',
      'CSROI status.good',
      'CSROI title',
      'CSROI verdict',
    ]);
    expect(found.sheets[SUMMARY]?.['quoted']).toEqual(['K1']);
    expect(found.sheets[SUMMARY]?.['unlocked']).toEqual(['C3']);
    expect(found.sheets[INPUTS]?.['quoted']).toEqual(['A6', 'B6', 'A7']);
  });

  it('finds validations, tables, notes, links and protection', () => {
    expect(found.sheets[INPUTS]).toMatchObject({
      validations: [
        ['B3', 'decimal', null, '0', '1000000000000'],
        ['B4 B6', 'whole', 'lessThanOrEqual', '7', null],
        ['B5', 'date', 'greaterThanOrEqual', '36526', null],
        ['B7', 'textLength', 'lessThanOrEqual', '40', null],
        ['B8', 'decimal', 'greaterThanOrEqual', '-9.99999999999999e+307', null],
      ],
      tables: { Actions: 'A12:B14' },
      notes: { B3: ['Salary and on-costs.\nSource: HR <2026>', 'Ann & Bo'], B4: ['Second', 'Ann & Bo'] },
      links: { A2: [`${inputs}!B3`, null] },
      protection: [true, false, false],
    });
    expect(found.sheets[SUMMARY]).toMatchObject({
      validations: [['C3', 'list', null, `'${LISTS}'!$A$2:$A$4`, null]],
      links: { A6: [`'${FLOW}'!F6`, 'To "Cash flow"'] },
    });
    expect(found.sheets[FLOW]).toMatchObject({ protection: [false, true, false] });
  });

  it('finds how sheets are seen and printed', () => {
    expect(found.sheets[SUMMARY]).toMatchObject({ freeze: 'A4', active: 'A1', fit: [true, null] });
    expect(found.sheets[INPUTS]).toMatchObject({ freeze: 'B2', active: 'A1' });
    expect(found.sheets[FLOW]).toMatchObject({
      freeze: 'C1',
      active: 'A1',
      breaks: [[8], [4]],
      titles: ['$1:$4', '$A:$B'],
      fit: [false, 100],
    });
  });

  it('finds every chart with its cells, at its place', () => {
    const charts = found.sheets[SUMMARY]?.charts ?? [];
    expect(charts.map(({ kind }) => kind)).toEqual([
      'ScatterChart',
      'BarChart',
      'BarChart',
      'BarChart',
      'BarChart',
    ]);
    const [lines, waterfall, shares, tornado, histogram] = charts;
    const title = `'${SUMMARY}'!$A$1`;
    for (const chart of charts) expect(chart).toMatchObject({ title });
    expect(lines).toMatchObject({
      series: [
        { name: `'${FLOW}'!$A$5`, values: `'${FLOW}'!$C$5:$F$5` },
        { name: `'${FLOW}'!$A$6`, values: `'${FLOW}'!$C$6:$F$6` },
        { name: `'${FLOW}'!$A$7`, values: `'${FLOW}'!$C$7` },
      ],
      from: [6, 8],
      to: [12, 18],
      legend: null,
    });
    expect(waterfall).toMatchObject({
      direction: 'col',
      grouping: 'stacked',
      overlap: 100,
      series: [{ hidden: true }, { hidden: false }, { hidden: false }],
      deleted: [false, true],
      legend: [0],
    });
    expect(shares).toMatchObject({
      direction: 'bar',
      grouping: 'percentStacked',
      overlap: 100,
      deleted: [true, true],
    });
    expect(tornado).toMatchObject({
      direction: 'bar',
      grouping: 'clustered',
      overlap: 100,
      orientation: ['maxMin', 'minMax'],
      crosses: ['autoZero', 'max'],
    });
    expect(histogram).toMatchObject({
      direction: 'col',
      grouping: 'clustered',
      orientation: ['minMax', 'minMax'],
    });
  });
});
