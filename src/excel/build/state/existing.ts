import type { Has } from '../features.js';
import {
  BEAT,
  DOCUMENT_TEXTS,
  JOURNAL,
  RECORD,
  type BuildRecord,
  type DefinedName,
  type DocumentText,
  type Journal,
  type SheetMark,
} from './record.js';

/** What a workbook holds before something is built in it. */
export interface Existing {
  readonly sheets: readonly SheetMark[];
  /** The id of the sheet that is looked at. */
  readonly active: string;
  /** Ids of sheets that are protected. */
  readonly guarded: readonly string[];
  readonly names: readonly DefinedName[];
  /** `sheet` is an id. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly styles: readonly string[];
  /** Ids of the parts of each namespace. */
  readonly parts: readonly string[];
  readonly properties: Readonly<Partial<Record<DocumentText, string>>>;
  readonly record: BuildRecord | null;
  readonly journal: Journal | null;
  readonly beat: number | null;
}

/** Something to read once Excel has answered; what an older Excel lacks reads as nothing. */
export type Reading<T> = () => T;

function readIf<T>(isThere: boolean, ask: () => Reading<T>, otherwise: T): Reading<T> {
  return isThere ? ask() : () => otherwise;
}

/** A setting of the workbook; null where there is none. */
export function settingOf<T>(settings: Excel.SettingCollection, key: string): Reading<T | null> {
  const setting = settings.getItemOrNullObject(key).load('value');
  return () => (setting.isNullObject ? null : (setting.value as T));
}

function texts({ properties }: Excel.Workbook): Reading<Existing['properties']> {
  properties.load(DOCUMENT_TEXTS.join(','));
  return () => Object.fromEntries(DOCUMENT_TEXTS.map((name) => [name, properties[name]]));
}

function partsOf(
  { customXmlParts }: Excel.Workbook,
  namespaces: readonly string[],
): Reading<readonly string[]> {
  const found = namespaces.map((namespace) => customXmlParts.getByNamespace(namespace).load('items/id'));
  return () => found.flatMap(({ items }) => items.map(({ id }) => id));
}

/** Asks for everything that a build or its undoing depends on; what comes back is read after the next sync. */
export function askExisting(
  workbook: Excel.Workbook,
  has: Has,
  namespaces: readonly string[],
): Reading<Existing> {
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  const active = worksheets.getActiveWorksheet().load('id');
  const tables = workbook.tables.load('items/name,items/worksheet/id');
  const names = has('names') ? workbook.names.load('items/name,items/formula') : undefined;
  const styles = has('styles') ? workbook.styles.load('items/name') : undefined;
  const properties = readIf(has('properties'), () => texts(workbook), {});
  const parts = readIf(has('storedCase'), () => partsOf(workbook, namespaces), []);
  const record = readIf(has('replacing'), () => settingOf<BuildRecord>(workbook.settings, RECORD), null);
  const journal = readIf(has('replacing'), () => settingOf<Journal>(workbook.settings, JOURNAL), null);
  const beat = readIf(has('replacing'), () => settingOf<number>(workbook.settings, BEAT), null);
  return () => {
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      active: active.id,
      guarded: worksheets.items.flatMap(({ id, protection }) => (protection.protected ? [id] : [])),
      names: (names?.items ?? []).map(({ name, formula }) => ({ name, formula: String(formula) })),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.id })),
      styles: (styles?.items ?? []).map(({ name }) => name),
      parts: parts(),
      properties: properties(),
      record: record(),
      journal: journal(),
      beat: beat(),
    };
  };
}
