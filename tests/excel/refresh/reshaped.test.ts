import { parseA1Range } from '@borgar/fx';
import type { Case } from '../../../src/roi/case/types.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { writeXlsx } from '../../../src/xlsx/writeXlsx.js';
import { startHost, type TestHost } from '../../support/host.js';
import { built } from '../../workbook/workbooks.js';
import { CANNOT_SAY } from '../parity/cannotSay.js';
import { comparable } from '../parity/comparable.js';
import { excelView, UNCALCULATED } from '../parity/excelView.js';
import { fileView } from '../parity/fileView.js';
import type { SheetView, WorkbookView } from '../parity/view.js';
import { EDITS } from './edits.js';
import { done, held, refresh, undo, write } from './refreshing.js';
import { BEFORE, LONGER } from './smallCase.js';

jest.setTimeout(300_000);

/** What a workbook looks like that is written as a file, as far as Excel's API can tell. */
const expectedOf = (theCase: Case): readonly [file: WorkbookView, expected: WorkbookView] => {
  const file = fileView(writeXlsx(built(theCase)));
  return [file, comparable(CANNOT_SAY.reduce((view, { inFile }) => inFile(view), file)) as WorkbookView];
};

const cellsIn = (address: string): readonly string[] => {
  const { top, left, bottom, right } = parseA1Range(address)!;
  return Array.from({ length: bottom! - top! + 1 }, (_, down) =>
    Array.from({ length: right! - left! + 1 }, (__, along) => `${top! + down}:${left! + along}`),
  ).flat();
};

/**
 * Charts come in no order. Excel keeps a rule for what may be typed cell by cell, and which of two rules for looks comes first means something only
 * where both hold for a cell.
 */
const byCell = ({ validations, rules, charts, ...sheet }: Omit<SheetView, 'cells'>): unknown => ({
  ...sheet,
  charts: [...charts].sort((one, other) => (one.name < other.name ? -1 : 1)),
  validations: Object.fromEntries(
    validations.flatMap(({ areas, ...rule }) => areas.flatMap(cellsIn).map((cell) => [cell, rule] as const)),
  ),
  rules: rules
    .map(({ priority: _, areas, ...rule }) => ({ ...rule, cells: areas.flatMap(cellsIn).sort() }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
});

/** Compares sheet by sheet; only what differs is shown. */
async function expectBuilt(host: TestHost, theCase: Case): Promise<void> {
  const [file, expected] = expectedOf(theCase);
  const found = comparable(await excelView(host, file)) as WorkbookView;
  found.sheets.forEach((sheet, at) => {
    const { cells, ...rest } = sheet;
    const { cells: cellsThere, ...restThere } = expected.sheets[at]!;
    expect(byCell(rest)).toEqual(byCell(restThere));
    if (JSON.stringify(cells) !== JSON.stringify(cellsThere)) expect(cells).toEqual(cellsThere);
  });
  // The stored case is the pane's, also once a build is undone.
  expect({ ...found, sheets: [], parts: [] }).toEqual({ ...expected, sheets: [], parts: [] });
}

describe.each(EDITS)('$what', ({ from, to }) => {
  it('changes the sheets where they are into those that would be built, and can be undone', async () => {
    const host = startHost({ calculate: () => UNCALCULATED });
    await done({ data: built(from) });
    const refreshed = await done({ data: built(to), before: built(from) });
    expect(refreshed.way).toBe('inPlace');
    await expectBuilt(host, to);
    await undo(refreshed.undo);
    await expectBuilt(host, from);
  });
});

const COSTS = 'Costs';
const rowOf = (data: WorkbookData, label: string): number =>
  data.sheets
    .find(({ name }) => name === COSTS)!
    .cells.find(({ content }) => content?.kind === 'text' && content.text === label)!.row;
const [WAS, IS] = [rowOf(BEFORE, 'Hidden'), rowOf(LONGER, 'Hidden')];

/** What people add to a sheet of ours and beside it. */
async function addOwn(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const costs = workbook.worksheets.getItem(COSTS);
    costs.protection.unprotect();
    costs.getRange('AA3').values = [['My remark']];
    costs.getRange(`AA${WAS}:AB${WAS}`).formulas = [['Beside', `=D${WAS}*2`]];
    costs.getRange(`A${WAS}`).format.fill.color = '#AABBCC';
    costs.getRange('B:B').format.columnWidth = 177;
    costs.getRange(`${WAS}:${WAS}`).format.rowHeight = 44;
    const chart = costs.charts.add('ColumnClustered', costs.getRange(`D${WAS}:F${WAS}`), 'Rows');
    chart.name = 'My chart';
    chart.setPosition(`AD${WAS}`, `AF${WAS + 9}`);
    const rule = costs.getRange(`AB${WAS}`).conditionalFormats.add('Custom');
    rule.custom.rule.formula = `=$D${WAS}>1`;
    costs.getRange(`AB${WAS}`).dataValidation.rule = {
      wholeNumber: { formula1: 1, operator: 'GreaterThan' },
    };
    workbook.worksheets.getItem('Mine').getRange('A1').formulas = [[`=Costs!D${WAS}+SUM(Costs!D1:D${WAS})`]];
    workbook.names.add('My_cost', costs.getRange(`D${WAS}`));
    await context.sync();
  });
}

/** The same as Excel tells it by now; `row` is where the line stands. */
const ownAt = (row: number): Promise<Readonly<Record<string, unknown>>> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const costs = workbook.worksheets.getItem(COSTS);
    const remark = costs.getRange('AA3').load('values');
    const beside = costs.getRange(`AA${row}:AB${row}`).load('formulas');
    const look = costs.getRange(`A${row}`).load('format/fill/color,format/rowHeight');
    const width = costs.getRange('B1').load('format/columnWidth');
    const chart = costs.charts.getItem('My chart');
    chart.load('top,left');
    const formats = costs.getRange(`AB${row}`).conditionalFormats.load('items/type');
    const validation = costs.getRange(`AB${row}`).dataValidation.load('rule');
    const mine = workbook.worksheets.getItem('Mine').getRange('A1').load('formulas');
    const name = workbook.names.getItem('My_cost').load('formula');
    await context.sync();
    return {
      remark: remark.values,
      beside: beside.formulas,
      fill: look.format.fill.color,
      height: look.format.rowHeight,
      width: width.format.columnWidth,
      chart: [chart.top, chart.left],
      formats: formats.items.map(({ type }) => type),
      validation: validation.rule,
      mine: mine.formulas,
      name: name.formula,
    };
  });

const expectedAt = (row: number, chart: unknown = expect.anything()): unknown => ({
  remark: [['My remark']],
  beside: [['Beside', `=D${row}*2`]],
  fill: '#AABBCC',
  height: 44,
  width: 177,
  chart,
  formats: ['Custom'],
  validation: expect.objectContaining({
    wholeNumber: expect.objectContaining({ formula1: 1 }) as unknown,
  }) as unknown,
  mine: [[`=Costs!D${row}+SUM(Costs!D1:D${row})`]],
  name: `=Costs!$D$${row}`,
});

it('leaves everything that people added, on the lines beside which they put it', async () => {
  startHost({ sheets: ['Mine'], calculate: () => 0 });
  await done({ data: BEFORE });
  expect(IS).toBe(WAS + 1);
  await addOwn();
  const before = await ownAt(WAS);
  expect(before).toEqual(expectedAt(WAS));
  const [top, left] = before.chart as [number, number];
  const refreshed = await done({ data: LONGER, before: BEFORE });
  expect(refreshed.way).toBe('inPlace');
  const height = LONGER.sheets.find(({ name }) => name === COSTS)!.rowHeights[rowOf(LONGER, 'Support')] ?? 15;
  expect(await ownAt(IS)).toEqual(expectedAt(IS, [top + height, left]));
  await undo(refreshed.undo);
  expect(await ownAt(WAS)).toEqual(before);
});

it('gives formulas of the user’s back what they named when a line comes back', async () => {
  const host = startHost({ sheets: ['Mine'], calculate: () => 0 });
  await done({ data: LONGER });
  const line = rowOf(LONGER, 'Support');
  write(host, 'Mine', 1, 1, { formula: `=Costs!D${line}` });
  const { undo: how } = await done({ data: BEFORE, before: LONGER });
  expect(held(host, 'Mine', 1, 1)).toContain('#REF!');
  await undo(how);
  expect(held(host, 'Mine', 1, 1)).toBe(`=Costs!D${line}`);
});

describe('where a line goes that people wrote beside', () => {
  it('asks, and sheets are built anew', async () => {
    const host = startHost({ sheets: ['Mine'], calculate: () => 0 });
    await done({ data: LONGER });
    write(host, COSTS, rowOf(LONGER, 'Support'), 30, 'My remark');
    expect(await refresh({ data: BEFORE, before: LONGER })).toEqual({
      kind: 'asks',
      changed: [{ sheet: COSTS, cells: 0, addresses: [], added: 1 }],
    });
    expect((await done({ data: BEFORE, before: LONGER, choices: {} })).way).toBe('rebuilt');
    expect(held(host, COSTS, rowOf(LONGER, 'Support'), 30)).toBe('My remark');
  });
});
