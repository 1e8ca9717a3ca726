import type { SheetData } from '../../workbook/workbook.js';
import { send, type Session } from '../build/session.js';
import type { SheetMark } from '../build/state/record.js';

/** As many cells as are read at once: the web answers with at most 5 MB. */
const MOST_CELLS = 20_000;

/** What a cell holds as the API tells it: a formula with its `=`, otherwise the value; '' where it is empty. */
export type FoundCell = string | number | boolean;

/** A sheet of ours as it is now. */
export interface FoundSheet {
  readonly mark: SheetMark;
  /** Its options where it is protected. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  readonly charts: readonly string[];
  /** Everything that holds something, by row and column from 1. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly held: FoundCell }[];
  readonly at: (row: number, column: number) => FoundCell;
}

interface Used {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly unknown[])[];
}

function foundSheet(
  mark: SheetMark,
  used: Used,
  charts: readonly string[],
  protection: FoundSheet['protection'],
): FoundSheet {
  const { rowIndex, columnIndex, formulas } = used;
  const at = (row: number, column: number): FoundCell =>
    (formulas[row - 1 - rowIndex]?.[column - 1 - columnIndex] ?? '') as FoundCell;
  const cells = formulas.flatMap((line, down) =>
    line.flatMap((held, along) =>
      held === ''
        ? []
        : [{ row: rowIndex + down + 1, column: columnIndex + along + 1, held: held as FoundCell }],
    ),
  );
  return { mark, protection, charts, cells, at };
}

const NOTHING: Used = { rowIndex: 0, columnIndex: 0, formulas: [] };

function askSheet({ worksheets }: Excel.Workbook, mark: SheetMark, { has }: Session): () => FoundSheet {
  const sheet = worksheets.getItem(mark.id);
  const used = sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
  const protection = sheet.protection.load('protected,options');
  const charts = has('charts') ? sheet.charts.load('items/name') : undefined;
  return () =>
    foundSheet(
      mark,
      used.isNullObject ? NOTHING : used,
      (charts?.items ?? []).map(({ name }) => name),
      protection.protected ? protection.options : undefined,
    );
}

/** Reads sheets of ours, by what they are called in our data, in as few requests as their size allows. */
export async function readSheets(
  context: Excel.RequestContext,
  session: Session,
  managed: ReadonlyMap<string, SheetMark>,
  before: readonly SheetData[],
): Promise<ReadonlyMap<string, FoundSheet>> {
  const found = new Map<string, FoundSheet>();
  let asked: [string, () => FoundSheet][] = [];
  let cells = 0;
  const answer = async (): Promise<void> => {
    if (asked.length > 0) await send(context, session);
    for (const [name, sheet] of asked) found.set(name, sheet());
    [asked, cells] = [[], 0];
  };
  for (const [name, mark] of managed) {
    asked.push([name, askSheet(context.workbook, mark, session)]);
    cells += before.find((sheet) => sheet.name === name)?.cells.length ?? 0;
    if (cells > MOST_CELLS) await answer();
  }
  await answer();
  return found;
}
