import { fill } from '../../../i18n/fill.js';
import { periodOf } from '../../blocks/titleRows.js';
import type { StyleName } from '../../styles.js';
import { COLUMN, type MethodPage } from './page.js';

const SAMPLES = {
  input: 'inputSample',
  inputOpen: 'inputOpenSample',
  calc: 'calc.count',
  xref: 'xref.count',
  total: 'total.count',
  static: 'static.count',
} as const satisfies Record<string, StyleName>;
const SAMPLE = 123;

function facts({ told, context }: MethodPage): void {
  const { theCase, words, about } = context;
  const text = words.sheets.method.about;
  const { goal, preparedBy, preparedFor, organisation, date } = theCase.project;
  const known = [
    [text.purpose, text.purposeText],
    [text.goal, goal],
    [text.author, preparedBy],
    [text.reader, preparedFor],
    [text.organisation, organisation],
    [text.version, fill(text.versionText, { version: about.version })],
    [text.date, date ?? ''],
    [text.period, periodOf(context)],
  ] as const;
  for (const [label, fact] of known) if (fact !== '') told(label, fact);
}

function colours({ sheet, context }: MethodPage): void {
  const { key, samples } = context.words.sheets.method.about;
  Object.entries(SAMPLES).forEach(([id, style], at) => {
    const row = sheet.nextRow();
    if (at === 0) sheet.put(row, COLUMN.label, 'label', key);
    sheet.put(row, COLUMN.text, style, id === 'inputOpen' ? undefined : SAMPLE);
    sheet.put(row, COLUMN.text + 1, 'plainIndented', samples[id as keyof typeof SAMPLES]);
  });
}

/** Every sheet of this workbook, with what it is for and a link to it. */
function sheets({ sheet, context, draft, head }: MethodPage): void {
  const { about, purposes } = context.words.sheets.method;
  const said: Readonly<Record<string, string>> = purposes;
  head([[COLUMN.label, about.sheets]]);
  for (const { id, name } of draft.sheets) {
    const row = sheet.nextRow();
    sheet.put(row, COLUMN.label, 'link', name);
    sheet.link(row, COLUMN.label, id, about.sheetTip);
    sheet.put(row, COLUMN.text, 'plain', said[id]);
  }
}

/** What this is, who made it, how to read it. */
export function about(page: MethodPage): void {
  const { read, readTexts, title } = page.context.words.sheets.method.about;
  page.section(title);
  facts(page);
  readTexts.forEach((text, at) => {
    page.told(at === 0 ? read : '', text);
  });
  colours(page);
  sheets(page);
}
