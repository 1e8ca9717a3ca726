import type { CellValue } from '../../../src/cells/cells.js';
import { startHost, type TestHost } from '../../support/host.js';
import { BEFORE, changed, DEARER, OTHERWISE, RATE } from './smallCase.js';
import { done, held, undo, write } from './refreshing.js';
import { shiftLines } from './shifting.js';

jest.setTimeout(120_000);

const TITLED = changed('project.title', 'Another title');
const { row, column } = BEFORE.inputs.find(({ path }) => path === RATE)!.place;

/** The rate of the case, as a formula of the user's. */
const RATES: readonly string[] = ['=2*0.05', '=Mine!B4', "='Costs'!D9/'Costs'!D9*0.1", '=C11'];

/** What formulas of the user's give, wherever the cells they name have gone. */
const calculate = (formula: string): CellValue => (/0\.05|Mine|0\.1$|^=C1\d$/.test(formula) ? 0.1 : 0);

let host: TestHost;
beforeEach(async () => {
  host = startHost({ sheets: ['Mine'], calculate });
  await done({ data: BEFORE });
});

describe.each(RATES)('%s in a blue cell', (formula) => {
  beforeEach(() => {
    write(host, 'Inputs', row, column, { formula });
  });

  it('stays where it gives the figure of the case', async () => {
    const { way } = await done({ data: TITLED, before: BEFORE });
    expect(way).toBe('inPlace');
    expect(held(host, 'Inputs', row, column)).toBe(formula);
  });

  it('gives way to another figure, and comes back when that is undone', async () => {
    const { undo: how } = await done({ data: DEARER, before: BEFORE });
    expect(held(host, 'Inputs', row, column)).toBe(0.11);
    await undo(how);
    expect(held(host, 'Inputs', row, column)).toBe(formula);
  });
});

it('stays where a row was inserted above it', async () => {
  write(host, 'Inputs', row, column, { formula: '=Mine!B4' });
  shiftLines(host, { sheet: 'Inputs', what: 'row', at: row, by: 1 });
  expect((await done({ data: TITLED, before: BEFORE })).way).toBe('inPlace');
  expect(held(host, 'Inputs', row + 1, column)).toBe('=Mine!B4');
});

describe('when sheets are built anew', () => {
  it('stays, and leads to the rows it named', async () => {
    const rowOf = (data: typeof BEFORE): number =>
      data.sheets
        .find(({ name }) => name === 'Costs')!
        .cells.find(({ content }) => content?.kind === 'text' && content.text === 'Hidden')!.row;
    expect(rowOf(OTHERWISE)).not.toBe(rowOf(BEFORE));
    write(host, 'Inputs', row, column, { formula: `=Costs!D${rowOf(BEFORE)}+Mine!B4` });
    expect((await done({ data: OTHERWISE, before: BEFORE })).way).toBe('rebuilt');
    const { place } = OTHERWISE.inputs.find(({ path }) => path === RATE)!;
    const there = String(held(host, 'Inputs', place.row, place.column)).replaceAll("'", '');
    expect(there).toBe(`=Costs!D${rowOf(OTHERWISE)}+Mine!B4`);
  });

  it('gives way to another figure', async () => {
    write(host, 'Inputs', row, column, { formula: '=1*3' });
    await done({ data: OTHERWISE, before: BEFORE });
    const { place } = OTHERWISE.inputs.find(({ path }) => path === RATE)!;
    expect(held(host, 'Inputs', place.row, place.column)).toBe(0.1);
  });
});
