import { suspend, hasAreas } from '../build/features.js';
import { addStyle } from '../build/look/addStyle.js';
import { stylesOf } from '../build/plan.js';
import { inExcel, send, type Session } from '../build/session.js';
import { settingOf, type Existing } from '../build/state/existing.js';
import { RECORD, type BuildRecord, type SheetMark } from '../build/state/record.js';
import type { Around } from '../build/steps.js';
import { applyPatch, drawCharts } from './applyPatch.js';
import type { FoundSheet } from './foundSheets.js';
import type { NameChanges } from './nameChanges.js';
import { isEmptyPatch, type SheetPatch } from './patch.js';
import { renamedBy } from './renamedBy.js';
import { moveLines } from './reshape/moveLines.js';
import type { Reshaping } from './reshape/reshaping.js';

/** A change of sheets of ours in place, and all that it takes to carry it out or to take it back. */
export interface Change {
  /** What becomes of lines, and what the sheets become. */
  readonly reshaping: Reshaping;
  readonly patches: readonly SheetPatch[];
  readonly names: NameChanges;
  /** Of ours, as XML. */
  readonly parts: readonly string[];
  /** What our data call the sheets. */
  readonly managed: ReadonlyMap<string, SheetMark>;
  readonly found: ReadonlyMap<string, FoundSheet>;
}

/** A change of sheets and the one that takes it back. */
export interface TwoWays {
  readonly forward: Change;
  readonly back: Change;
}

/** Ids of rules for looks that go, by sheet. */
export type FormatIds = ReadonlyMap<string, readonly string[]>;

/** What a change is carried out in. */
export interface Circumstances {
  readonly existing: Existing;
  /** What was kept about the last build, or would have been of sheets that came as a file. */
  readonly record: BuildRecord | null;
  readonly formats: FormatIds;
}

/** Where it stands among the settings that a change was carried out to its end. */
const CHANGED = 'CSROI.changed';
/** How many of its moves of lines a change that is under way has come to. */
const MOVED = 'CSROI.moved';

const marksOf = ({ managed }: Change): BuildRecord['sheets'] =>
  [...managed].map(([wanted, { id, name }]) => ({ id, name, wanted }));

/** Parts of ours are replaced; whoever reads them finds the old ones or the new ones. */
function setParts(
  { customXmlParts }: Excel.Workbook,
  parts: readonly string[],
  old: readonly string[],
): void {
  for (const xml of parts) customXmlParts.add(xml);
  for (const id of old) customXmlParts.getItem(id).delete();
}

export function aroundOf(
  workbook: Excel.Workbook,
  change: Change,
  session: Session,
  styleName: Around['styleName'],
): Around {
  const { reshaping, managed } = change;
  const { data } = reshaping;
  const renamed = renamedBy(managed);
  return {
    workbook,
    data,
    has: session.has,
    hasAreas: hasAreas(session.requirements),
    sheet: (name) => workbook.worksheets.getItem(managed.get(name)!.id),
    staged: renamed,
    final: renamed,
    styleName,
    tableName: (name) => name,
    style: (name) => data.styles[name]!,
  };
}

/** Excel does one after the other and ends with the first that fails: the setting tells how many of the moves it did. */
function moveAll(workbook: Excel.Workbook, patches: readonly SheetPatch[]): void {
  const moves = patches.flatMap(({ id, moves: some }) => some.map((move) => ({ id, move })));
  if (moves.length === 0) return;
  workbook.settings.add(MOVED, 0);
  moves.forEach(({ id, move }, at) => {
    moveLines(workbook.worksheets.getItem(id), move);
    workbook.settings.add(MOVED, at + 1);
  });
}

function setNames({ names }: Excel.Workbook, { removed, added, set }: NameChanges): void {
  for (const name of removed) names.getItem(name).delete();
  for (const { name, formula } of added) names.add(name, formula);
  for (const { name, formula } of set) names.getItem(name).formula = formula;
}

function removeFormats({ worksheets }: Excel.Workbook, formats: FormatIds): void {
  for (const [id, rules] of formats)
    for (const rule of rules) worksheets.getItem(id).getRange().conditionalFormats.getItem(rule).delete();
}

/** Charts draw cells of several sheets: they come once all of these are changed. */
function patchSheets(
  { worksheets }: Excel.Workbook,
  patches: readonly SheetPatch[],
  around: Around,
  { tables }: Existing,
): void {
  for (const patch of patches) {
    const onSheet = tables.flatMap(({ name, sheet }) => (sheet === patch.id ? [name] : []));
    applyPatch(worksheets.getItem(patch.id), patch, around, onSheet);
  }
  if (around.has('charts'))
    for (const patch of patches) drawCharts(worksheets.getItem(patch.id), patch, around);
}

/** Asks for the whole change, in one request; `stamp` tells afterwards whether it was carried out. */
export function askChange(
  workbook: Excel.Workbook,
  change: Change,
  { existing, record: known, formats }: Circumstances,
  session: Session,
  stamp: string,
): void {
  const { patches, names, parts, found } = change;
  const { data } = change.reshaping;
  suspend(workbook, session.requirements);
  const styles = stylesOf(data, existing, known);
  for (const [name, style] of Object.entries(data.styles)) {
    const actual = styles.called.get(name)!;
    if (styles.added.includes(actual)) addStyle(workbook, actual, style, session.has('alignment'));
  }
  const around = aroundOf(workbook, change, session, (name) => styles.called.get(name) ?? name);
  const changing = patches.filter((patch) => !isEmptyPatch(patch));
  const guarded = [...found.values()].filter(
    ({ mark, protection }) => protection && changing.some(({ id }) => id === mark.id),
  );
  const { worksheets } = workbook;
  for (const { mark } of guarded) worksheets.getItem(mark.id).protection.unprotect();
  removeFormats(workbook, formats);
  moveAll(workbook, changing);
  if (session.has('names')) setNames(workbook, names);
  patchSheets(workbook, changing, around, existing);
  for (const { mark, protection } of guarded) worksheets.getItem(mark.id).protection.protect(protection);
  const record: BuildRecord = {
    sheets: marksOf(change),
    names: names.called,
    styles: { ...known?.styles, ...styles.marks },
  };
  workbook.settings.add(RECORD, record);
  setParts(workbook, parts, existing.parts);
  workbook.settings.add(CHANGED, stamp);
  if (changing.some(({ moves }) => moves.length > 0)) workbook.settings.getItem(MOVED).delete();
}

/** Asks how many moves of lines were done of a change that failed; it is forgotten once that is known. */
export function askMoved({ settings }: Excel.Workbook): {
  readonly count: () => number;
  readonly forget: () => void;
} {
  const moved = settingOf<number>(settings, MOVED);
  return {
    count: () => moved() ?? 0,
    forget: () => {
      if (moved() !== null) settings.getItem(MOVED).delete();
    },
  };
}

/** Whether the change with this stamp was carried out to its end, but perhaps for forgetting that it was under way. */
export async function isCarriedOut(session: Session, stamp: string): Promise<boolean> {
  return inExcel(async (context) => {
    const changed = settingOf<string>(context.workbook.settings, CHANGED);
    const moved = askMoved(context.workbook);
    await send(context, session);
    if (changed() !== stamp) return false;
    moved.forget();
    await send(context, session);
    return true;
  });
}

/** Something that no other change has. */
export const newStamp = (): string => `${Date.now()} ${Math.random()}`;
