import type { WorkbookData } from '../../workbook/workbook.js';
import { suspend, hasAreas } from '../build/features.js';
import { addStyle } from '../build/look/addStyle.js';
import { stylesOf } from '../build/plan.js';
import { inExcel, send, type Session } from '../build/session.js';
import { settingOf, type Existing } from '../build/state/existing.js';
import { RECORD, type BuildRecord, type SheetMark } from '../build/state/record.js';
import type { Around } from '../build/steps.js';
import { applyPatch } from './applyPatch.js';
import type { FoundSheet } from './foundSheets.js';
import { isEmptyPatch, type SheetPatch } from './patch.js';

/** A change of sheets of ours in place, and all that it takes to carry it out or to take it back. */
export interface Change {
  /** What the sheets become. */
  readonly data: WorkbookData;
  readonly patches: readonly SheetPatch[];
  /** Of ours, as XML. */
  readonly parts: readonly string[];
  /** What our data call the sheets. */
  readonly managed: ReadonlyMap<string, SheetMark>;
  readonly found: ReadonlyMap<string, FoundSheet>;
}

/** What a change is carried out in. */
export interface Circumstances {
  readonly existing: Existing;
  /** What was kept about the last build, or would have been of sheets that came as a file. */
  readonly record: BuildRecord | null;
}

/** Where it stands among the settings that a change was carried out to its end. */
const CHANGED = 'CSROI.changed';

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

function aroundOf(
  workbook: Excel.Workbook,
  change: Change,
  session: Session,
  styleName: Around['styleName'],
): Around {
  const { data, managed } = change;
  const renamed = (name: string): string => managed.get(name)?.name ?? name;
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

/** Asks for the whole change, in one request; `stamp` tells afterwards whether it was carried out. */
export function askChange(
  workbook: Excel.Workbook,
  change: Change,
  { existing, record: known }: Pick<Circumstances, 'existing' | 'record'>,
  session: Session,
  stamp: string,
): void {
  const { data, patches, parts, found } = change;
  suspend(workbook, session.requirements);
  const styles = stylesOf(data, existing, known);
  for (const [name, style] of Object.entries(data.styles)) {
    const actual = styles.called.get(name)!;
    if (styles.added.includes(actual)) addStyle(workbook, actual, style, session.has('alignment'));
  }
  const around = aroundOf(workbook, change, session, (name) => styles.called.get(name) ?? name);
  const byId = new Map([...found.values()].map((sheet) => [sheet.mark.id, sheet]));
  for (const patch of patches) {
    if (isEmptyPatch(patch)) continue;
    applyPatch(workbook.worksheets.getItem(patch.id), patch, byId.get(patch.id)?.protection, around);
  }
  const record: BuildRecord = {
    sheets: marksOf(change),
    names: known?.names ?? {},
    styles: { ...known?.styles, ...styles.marks },
  };
  workbook.settings.add(RECORD, record);
  setParts(workbook, parts, existing.parts);
  workbook.settings.add(CHANGED, stamp);
}

/** Whether the change with this stamp was carried out to its end. */
export async function isCarriedOut(session: Session, stamp: string): Promise<boolean> {
  return inExcel(async (context) => {
    const changed = settingOf<string>(context.workbook.settings, CHANGED);
    await send(context, session);
    return changed() === stamp;
  });
}

/** Something that no other change has. */
export const newStamp = (): string => `${Date.now()} ${Math.random()}`;
