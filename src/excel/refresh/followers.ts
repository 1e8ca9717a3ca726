import type { WorkbookData } from '../../workbook/workbook.js';
import { hasAreas } from '../build/features.js';
import type { Follower } from '../build/plan.js';
import { send, type Session } from '../build/session.js';
import type { SheetMark } from '../build/state/record.js';
import { loadAreas } from '../share/places/loadAreas.js';
import { readCells } from '../share/places/cells.js';
import type { Line } from '../share/requests/line.js';
import type { Inspected } from './inspect.js';
import { movedFormula } from './movedFormula.js';
import { rowMap } from './rowMap.js';

/** The formulas of sheets that stay, by sheet; only of Excels that can say where formulas are. */
async function formulasOf(context: Excel.RequestContext, session: Session, sheets: readonly SheetMark[]) {
  if (!hasAreas(session.requirements) || sheets.length === 0) return [];
  const line: Line = {
    context,
    requirements: session.requirements,
    send: () => send(context, session),
    expect: () => undefined,
  };
  return readCells(line, await loadAreas(line, sheets, 'Formulas'));
}

/**
 * The formulas of people's own sheets, and of those of ours that become theirs, that name cells of sheets that are built
 * anew: they are to lead to the same rows there, told by their labels, and say #REF! only where a row is gone.
 */
export async function findFollowers(
  context: Excel.RequestContext,
  session: Session,
  { existing, managed }: Inspected,
  kept: readonly string[],
  before: WorkbookData | undefined,
  data: WorkbookData,
): Promise<readonly Follower[]> {
  const replaced = new Map(
    [...managed]
      .filter(([, { id }]) => !kept.includes(id))
      .map(([wanted, { name }]) => [name.toLowerCase(), wanted]),
  );
  if (replaced.size === 0) return [];
  const ids = new Set([...managed.values()].map(({ id }) => id).filter((id) => !kept.includes(id)));
  const staying = existing.sheets.filter(({ id }) => !ids.has(id));
  const rows = new Map(
    data.sheets.map((to) => {
      const from = before?.sheets.find(({ name }) => name === to.name);
      return [to.name, from ? rowMap(from, to) : (row: number) => row] as const;
    }),
  );
  const protections = staying.map(({ id }) => ({
    id,
    protection: context.workbook.worksheets.getItem(id).protection.load('protected,options'),
  }));
  const cells = await formulasOf(context, session, staying);
  if (cells.length === 0) return [];
  const wantedOf = (name: string): string | undefined => replaced.get(name.toLowerCase());
  return cells.flatMap(({ sheet, row, column, formula }): Follower[] => {
    if (typeof formula !== 'string' || !formula.includes('!')) return [];
    const moved = (final: (name: string) => string): string =>
      movedFormula(formula, {
        sheet: (name) => {
          const wanted = wantedOf(name);
          return wanted === undefined ? undefined : final(wanted);
        },
        row: (name, at) => {
          const wanted = wantedOf(name);
          return wanted === undefined ? at : rows.get(wanted)?.(at);
        },
      });
    const isFollowing =
      moved(() => '\u0001') !== movedFormula(formula, { sheet: () => undefined, row: () => undefined });
    const protection = protections.find(({ id }) => id === sheet.id)?.protection;
    return isFollowing
      ? [
          {
            id: sheet.id,
            row,
            column,
            formula,
            moved,
            ...(protection?.protected && { protection: protection.options }),
          },
        ]
      : [];
  });
}
