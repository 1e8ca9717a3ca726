import { buildWorkbook, type Built } from '../../src/excel/build/buildWorkbook.js';
import { excelBuildEn } from '../../src/i18n/excelBuild.en.js';
import type { Control } from '../../src/job/job.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import type { Snapshot } from '../../src/host/snapshot.js';
import type { TestHost } from '../support/host.js';

/** Builds in the Excel that was started last. */
export const build = (data: WorkbookData, control: Control = {}, patience = 10_000): Promise<Built> =>
  buildWorkbook(data, { requirements: Office.context.requirements, words: excelBuildEn, patience })(control);

/** Something of the user's own: values, a formula, a name, looks, a setting, a part, all of which must stay as they are. */
export async function fillOwnSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(name);
    sheet.getRange('A1:B2').formulas = [
      ['Mine', 1],
      ["'2026", '=B1*2'],
    ];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('C1').format.columnWidth = 99;
    workbook.names.add('Own', sheet.getRange('B1'));
    workbook.settings.add('own', { kept: true });
    workbook.customXmlParts.add('<own xmlns="urn:own"/>');
    workbook.properties.title = 'Own title';
    workbook.styles.add('Own style');
    sheet.getRange('B2').style = 'Own style';
    sheet.activate();
    await context.sync();
  });
}

/** A text of the document that is blank again is as good as one that never was. */
export function withoutBlanks(snapshot: Snapshot): Snapshot {
  const properties = Object.entries(snapshot['properties'] as Record<string, unknown>);
  return { ...snapshot, properties: Object.fromEntries(properties.filter(([, text]) => text !== '')) };
}

/** The host's ids, which go on counting, by the order in which they appear. */
export function withoutIds(snapshot: Snapshot): unknown {
  const seen = new Map<string, string>();
  const text = JSON.stringify(snapshot).replace(/\{[0-9A-F]{8}-[0-9A-F-]{27}\}/g, (id) => {
    const known = seen.get(id) ?? `id ${seen.size}`;
    seen.set(id, known);
    return known;
  });
  return JSON.parse(text) as unknown;
}

export const sheetNames = (host: TestHost): readonly string[] => host.cells.sheets().map(({ name }) => name);
