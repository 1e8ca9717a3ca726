import { send, type Session } from '../build/session.js';
import type { SheetMark } from '../build/state/record.js';
import type { Place } from '../share/found.js';
import { readCells, type CellNow } from '../share/places/cells.js';
import { readFormats } from '../share/places/formats.js';
import { loadAreas } from '../share/places/loadAreas.js';
import { readNames } from '../share/places/names.js';
import type { Content } from '../share/places/readPlaces.js';
import { formulasIn } from '../share/places/rules.js';
import { readSpills } from '../share/places/spills.js';
import { readValidations } from '../share/places/validations.js';
import type { Line } from '../share/requests/line.js';

/** Something that may hold formulas, and where. */
export interface PlacedContent {
  readonly place: Place;
  readonly content: Content;
}

/** Most formulas name no other sheet. */
const isFar = ({ formula }: CellNow): boolean => formulasIn(formula).some((text) => text.includes('!'));

async function inCells(line: Line, sheets: readonly SheetMark[]): Promise<readonly PlacedContent[]> {
  const cells = await readCells(line, await loadAreas(line, sheets, 'Formulas'));
  const filling = await readSpills(line, cells.filter(isFar));
  return filling.map(({ sheet, row, column, formula }) => ({
    place: { kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 } },
    content: [[formula]],
  }));
}

async function inNames(line: Line, sheets: readonly SheetMark[]): Promise<readonly PlacedContent[]> {
  const names = await readNames(line, sheets);
  return names.map(({ place, formula }) => ({ place, content: formula }));
}

async function inRules(line: Line, sheets: readonly SheetMark[]): Promise<readonly PlacedContent[]> {
  const validations = await readValidations(line, await loadAreas(line, sheets, 'DataValidations'));
  const rules = [...validations, ...(await readFormats(line, sheets))];
  return rules.map(({ place, rule }) => ({ place, content: rule }));
}

/**
 * What formulas there are in cells and rules of some sheets and in names; in cells and rules only in Excels that can say
 * where they are.
 */
export async function placedContents(
  context: Excel.RequestContext,
  session: Session,
  sheets: readonly SheetMark[],
): Promise<readonly PlacedContent[]> {
  const line: Line = {
    context,
    requirements: session.requirements,
    send: () => send(context, session),
    expect: () => undefined,
  };
  const canFind = session.has('following') && sheets.length > 0;
  return [
    ...(canFind ? await inCells(line, sheets) : []),
    ...(canFind ? await inRules(line, sheets) : []),
    ...(session.has('names') ? await inNames(line, sheets) : []),
  ];
}
