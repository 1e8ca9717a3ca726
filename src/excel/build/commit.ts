import type { WorkbookData } from '../../workbook/workbook.js';
import type { Has } from './features.js';
import { nameTables } from './nameTables.js';
import type { Plan } from './plan.js';
import { setFollowers } from './setFollowers.js';
import { BEAT, JOURNAL, RECORD, type BuildRecord, type Journal } from './state/record.js';

/** What is left of the last build, once the new one is complete. */
export interface Leftovers {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

/** The end that is not taken back: everything else is done before it. */
export function discard(workbook: Excel.Workbook, { sheets, names, parts }: Leftovers): void {
  for (const id of sheets) {
    const sheet = workbook.worksheets.getItem(id);
    // One that is very hidden cannot be deleted:
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const name of names) workbook.names.getItem(name).delete();
  for (const id of parts) workbook.customXmlParts.getItem(id).delete();
}

export const leftoversOf = ({ old, removed, parts }: Journal): Leftovers => ({
  sheets: old.map(({ id }) => id),
  names: removed,
  parts,
});

function setNames({ names }: Excel.Workbook, plan: Plan): void {
  const added = new Set(plan.journal.added);
  for (const { name, formula } of plan.names) {
    if (added.has(name)) names.add(name, formula);
    else names.getItem(name).formula = formula;
  }
}

const otherNames = ({ names }: WorkbookData, plan: Plan): BuildRecord['names'] =>
  Object.fromEntries(
    names.flatMap(({ name }, at) => (plan.names[at]!.name === name ? [] : [[name, plan.names[at]!.name]])),
  );

/** From the first one on: each finds its place among those that are placed already. */
function placeTabs(sheets: readonly Excel.Worksheet[], { positions }: Plan): void {
  const placed = sheets.flatMap((sheet, at) => {
    const position = positions[at];
    return position === undefined ? [] : [{ sheet, position }];
  });
  for (const { sheet, position } of placed.sort((one, other) => one.position - other.position))
    sheet.position = position;
}

/** Puts the new sheets, already filled, into the place of those of the last build. */
export function commit(
  workbook: Excel.Workbook,
  data: WorkbookData,
  sheets: readonly Excel.Worksheet[],
  plan: Plan,
  has: Has,
): void {
  const { journal } = plan;
  const ids = sheets.map(({ id }) => id);
  // From here on sheets are known by their ids alone.
  if (has('replacing')) workbook.settings.add(JOURNAL, { ...journal, ids });
  journal.old.forEach(({ id }, at) => {
    workbook.worksheets.getItem(id).name = journal.spare[at]!;
  });
  sheets.forEach((sheet, at) => {
    sheet.name = journal.final[at]!;
  });
  placeTabs(sheets, plan);
  // Excel refuses names that the sheet looked at has for itself: https://github.com/OfficeDev/office-js/issues/2875
  sheets[0]?.activate();
  setFollowers(workbook, journal.followers, ({ after }) => after);
  if (has('names')) setNames(workbook, plan);
  if (has('properties')) Object.assign(workbook.properties, plan.properties);
  if (has('storedCase')) for (const { xml } of data.parts) workbook.customXmlParts.add(xml);
  if (has('replacing')) {
    const record: BuildRecord = {
      sheets: ids.map((id, at) => ({ id, name: journal.final[at]!, wanted: data.sheets[at]!.name })),
      names: otherNames(data, plan),
      styles: plan.styles,
    };
    workbook.settings.add(RECORD, record);
  }
  discard(workbook, leftoversOf(journal));
  nameTables(workbook, data, sheets, plan, has);
  if (has('replacing')) for (const key of [JOURNAL, BEAT]) workbook.settings.getItem(key).delete();
}
