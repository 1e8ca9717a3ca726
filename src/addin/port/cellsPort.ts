import type { CellsPort, Selected } from '../../pane/port.js';

/** More cells than these are a whole column taken by mistake; the filled part of it is what is meant. */
const MOST_CELLS = 200_000;

const whole = ({ address, rowCount, columnCount, values }: Excel.Range): Selected => ({
  address,
  rows: rowCount,
  columns: columnCount,
  values: values as unknown[][],
});

/** What stands in a range; of a range that is larger than that, the part that is used. */
async function contents(context: Excel.RequestContext, range: Excel.Range): Promise<Selected> {
  range.load('address,rowCount,columnCount,cellCount');
  const used = range.getUsedRangeOrNullObject(true).load('address,rowCount,columnCount,values');
  await context.sync();
  if (range.cellCount >= 0 && range.cellCount <= MOST_CELLS) {
    range.load('values');
    await context.sync();
    return whole(range);
  }
  if (!used.isNullObject) return whole(used);
  return { address: range.address, rows: range.rowCount, columns: range.columnCount, values: [] };
}

/** 'My sheet'!A1:B2 in its two parts. */
function partsOf(address: string): { readonly sheet: string; readonly range: string } {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, range: address.slice(at + 1) };
}

/** Blank cells read as texts of length 0. */
const isFilled = (value: unknown): boolean => value !== '' && value !== null;

/** None where something else than cells is selected. */
const activeCell = (): Promise<string | undefined> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return partsOf(cell.address).range;
  }).catch(() => undefined);

export const cellsPort: CellsPort = {
  selected: () => Excel.run((context) => contents(context, context.workbook.getSelectedRange())),
  read: (address) =>
    Excel.run((context) => {
      const { sheet, range } = partsOf(address);
      return contents(context, context.workbook.worksheets.getItem(sheet).getRange(range));
    }),
  async followActiveCell(listener) {
    let told: string | undefined;
    const tell = async (): Promise<void> => {
      const address = await activeCell();
      if (address !== told) listener(address);
      told = address;
    };
    const following = await Excel.run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(tell);
      await context.sync();
      return added;
    });
    await tell();
    return () => {
      following.remove();
      void following.context.sync().catch(() => undefined);
    };
  },
  insert: (formula, { overwrite, rows, columns }) =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('address,text');
      const filled = cell.getResizedRange(rows - 1, columns - 1).load('values');
      await context.sync();
      const { address } = cell;
      const [first, ...others] = filled.values.flat() as unknown[];
      if (isFilled(first) && !overwrite) return { kind: 'occupied', address, value: cell.text[0]?.[0] ?? '' };
      const at = others.findIndex(isFilled) + 1;
      if (at > 0) {
        const inTheWay = filled.getCell(Math.floor(at / columns), at % columns).load('address');
        await context.sync();
        return { kind: 'blocked', address, filled: inTheWay.address };
      }
      cell.formulas = [[formula]];
      await context.sync();
      return { kind: 'inserted', address };
    }),
  goTo: (sheet, address) =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      if (address !== undefined) target.getRange(address).select();
      await context.sync();
    }),
};
