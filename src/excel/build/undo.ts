import type { Place } from '../share/found.js';
import type { Has } from './features.js';
import { pointsAt } from './pointsAt.js';
import { setFollowers } from './setFollowers.js';
import { closeJournal } from './state/closeJournal.js';
import type { Existing } from './state/existing.js';
import { DOCUMENT_TEXTS, JOURNAL, RECORD, type Journal } from './state/record.js';

/** New sheets, known by their ids once Excel has told them, before by what they are called while they are filled. */
function isNew({ id, name }: Existing['sheets'][number], { ids, staged }: Journal): boolean {
  return ids.includes(id) || staged.includes(name);
}

function undoSheets({ worksheets }: Excel.Workbook, journal: Journal, now: Existing): void {
  // Once they have their names for good, nobody who does not know their ids may delete them.
  for (const sheet of now.sheets)
    if (isNew(sheet, journal)) worksheets.getItem(journal.ids.length > 0 ? sheet.id : sheet.name).delete();
  for (const { id, name } of journal.old) {
    const old = now.sheets.find((sheet) => sheet.id === id);
    if (old && old.name !== name) worksheets.getItem(id).name = name;
  }
  if (now.sheets.some(({ id }) => id === journal.active)) worksheets.getItem(journal.active).activate();
}

const isThere = ({ kind, ...place }: Place, { sheets, names }: Existing): boolean =>
  place.sheet
    ? sheets.some(({ id }) => id === place.sheet?.id)
    : kind === 'name' && names.some(({ name }) => 'name' in place && name === place.name);

/**
 * What follows sheets is touched by the last request of a build alone, which has the ids of new sheets; a sheet that was
 * opened for it may still be open.
 */
function undoFollowers(workbook: Excel.Workbook, { ids, followers }: Journal, now: Existing): void {
  if (ids.length === 0) return;
  const there = followers.filter(({ place }) => isThere(place, now));
  const guarded = new Map(
    there.flatMap(({ place: { sheet }, protection }) =>
      sheet && protection ? [[sheet.id, protection]] : [],
    ),
  );
  for (const [id, protection] of guarded)
    if (!now.guarded.includes(id)) workbook.worksheets.getItem(id).protection.protect(protection);
  setFollowers(workbook, there, ({ content }) => content);
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

function undoSettings(workbook: Excel.Workbook, journal: Journal, now: Existing): void {
  const { settings } = workbook;
  if (JSON.stringify(now.record) !== JSON.stringify(journal.record)) {
    if (journal.record) settings.add(RECORD, journal.record);
    else settings.getItem(RECORD).delete();
  }
  closeJournal(workbook, now);
}

/** Excel does none of a request after something of it that fails: what follows is done only while the build is under way. */
function onlyUnderway(workbook: Excel.Workbook, { journal }: Existing): void {
  if (!journal) return;
  const { settings } = workbook;
  settings.getItem(JOURNAL).delete();
  settings.add(JOURNAL, journal);
}

/** Takes a build back: asks Excel for what makes the workbook what it was, whatever of the build was carried out. */
export function undo(workbook: Excel.Workbook, journal: Journal, now: Existing, has: Has): void {
  onlyUnderway(workbook, now);
  undoSheets(workbook, journal, now);
  undoFollowers(workbook, journal, now);
  if (has('names')) undoNames(workbook, journal, now);
  for (const name of journal.styles) if (now.styles.includes(name)) workbook.styles.getItem(name).delete();
  for (const id of now.parts) if (!journal.parts.includes(id)) workbook.customXmlParts.getItem(id).delete();
  if (has('properties')) undoProperties(workbook, journal, now);
  if (has('replacing')) undoSettings(workbook, journal, now);
}
