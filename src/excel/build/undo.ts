import type { Has } from './features.js';
import { pointsAt } from './pointsAt.js';
import { setFollowers } from './setFollowers.js';
import type { Existing } from './state/existing.js';
import { DOCUMENT_TEXTS, JOURNAL, RECORD, type Journal } from './state/record.js';

/** New sheets, known by their ids once Excel has told them, before by what they are called while they are filled. */
function isNew({ id, name }: Existing['sheets'][number], { ids, staged }: Journal): boolean {
  return ids.includes(id) || staged.includes(name);
}

function undoSheets({ worksheets }: Excel.Workbook, journal: Journal, now: Existing): void {
  for (const sheet of now.sheets) if (isNew(sheet, journal)) worksheets.getItem(sheet.id).delete();
  for (const { id, name } of journal.old) {
    const old = now.sheets.find((sheet) => sheet.id === id);
    if (old && old.name !== name) worksheets.getItem(id).name = name;
  }
  if (now.sheets.some(({ id }) => id === journal.active)) worksheets.getItem(journal.active).activate();
}

/** A sheet that was opened for it may still be open. */
function undoFollowers(workbook: Excel.Workbook, { followers = [] }: Partial<Journal>, now: Existing): void {
  const there = followers.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id));
  for (const id of new Set(there.flatMap((one) => (one.protection ? [one.id] : []))))
    if (!now.guarded.includes(id))
      workbook.worksheets.getItem(id).protection.protect(there.find((one) => one.id === id)?.protection);
  setFollowers(workbook, there, ({ formula }) => formula);
}

function undoNames({ names }: Excel.Workbook, journal: Journal, now: Existing): void {
  for (const { name, formula } of now.names)
    if (journal.added.includes(name) && pointsAt(formula, [...journal.final, ...journal.staged]))
      names.getItem(name).delete();
  for (const { name, formula } of journal.names) {
    // What reads the same may stand for the new sheet of that name, which is gone by then.
    if (now.names.some((one) => one.name === name)) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
}

function undoProperties({ properties }: Excel.Workbook, journal: Journal, now: Existing): void {
  for (const name of DOCUMENT_TEXTS) {
    const before = journal.properties[name];
    if (before !== undefined && before !== now.properties[name]) properties[name] = before;
  }
}

function undoSettings({ settings }: Excel.Workbook, journal: Journal, now: Existing): void {
  if (JSON.stringify(now.record) !== JSON.stringify(journal.record)) {
    if (journal.record) settings.add(RECORD, journal.record);
    else settings.getItem(RECORD).delete();
  }
  if (now.journal) settings.getItem(JOURNAL).delete();
}

/** Takes a build back: asks Excel for what makes the workbook what it was, whatever of the build was carried out. */
export function undo(workbook: Excel.Workbook, journal: Journal, now: Existing, has: Has): void {
  undoSheets(workbook, journal, now);
  undoFollowers(workbook, journal, now);
  if (has('names')) undoNames(workbook, journal, now);
  for (const name of journal.styles) if (now.styles.includes(name)) workbook.styles.getItem(name).delete();
  for (const id of now.parts) if (!journal.parts.includes(id)) workbook.customXmlParts.getItem(id).delete();
  if (has('properties')) undoProperties(workbook, journal, now);
  if (has('replacing')) undoSettings(workbook, journal, now);
}
