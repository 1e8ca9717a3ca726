import { hashOf } from '../../workbook/hashOf.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { Content } from '../share/places/readPlaces.js';
import type { Has } from './features.js';
import { freeName } from './freeName.js';
import { lower } from './lower.js';
import { numbered } from './numbered.js';
import { planNames } from './planNames.js';
import { planSheets } from './planSheets.js';
import { planTables, type PassingTable } from './planTables.js';
import type { Renamed } from './sheetReferences.js';
import type { Existing } from './state/existing.js';
import {
  DOCUMENT_TEXTS,
  type BuildRecord,
  type DefinedName,
  type DocumentText,
  type Following,
  type Journal,
} from './state/record.js';

/** What everything is called in this workbook, and what is to be done with what is there. */
export interface Plan {
  readonly journal: Journal;
  readonly staged: Renamed;
  readonly final: Renamed;
  /** Of the new sheets while those that they replace are there; undefined where they stay behind all others. */
  readonly positions: readonly (number | undefined)[];
  readonly names: readonly DefinedName[];
  readonly styleName: (name: string) => string;
  /** While it is written. */
  readonly tableName: (name: string) => string;
  readonly passingTables: readonly PassingTable[];
  readonly properties: Readonly<Partial<Record<DocumentText, string>>>;
  readonly styles: BuildRecord['styles'];
}

/** Something of the user's that names cells of sheets that are replaced. */
export interface Follower extends Omit<Following, 'after'> {
  /** What it says once sheets are called what they are called for good. */
  readonly moved: (final: Renamed) => Content;
}

/** What a refresh knows of the sheets that are there. */
export interface Replacing {
  /** What a build would have kept about sheets of ours that came as a file, or have other ids by now. */
  readonly adopted: BuildRecord | null;
  /** Ids of sheets of ours that are the user's from now on. */
  readonly kept: readonly string[];
  /** The names of the last build, as its data call them. */
  readonly names: readonly string[];
  readonly followers: readonly Follower[];
}

const EVERYTHING: Replacing = { adopted: null, kept: [], names: [], followers: [] };

const by =
  (all: readonly string[], names: readonly string[]): Renamed =>
  (name) =>
    names[all.indexOf(name)] ?? name;

/** A style that is there and is not the one we added looks like something else: ours gets a name of its own. */
export function stylesOf(
  { styles }: WorkbookData,
  existing: Pick<Existing, 'styles'>,
  record: BuildRecord | null,
) {
  const taken = lower(existing.styles);
  const called = new Map<string, string>();
  const marks: Record<string, number> = {};
  const added: string[] = [];
  for (const [name, style] of Object.entries(styles)) {
    const mark = hashOf(JSON.stringify(style));
    const known = Object.entries(record?.styles ?? {}).find(
      ([one, look]) => look === mark && taken.has(one.toLowerCase()) && one.startsWith(name),
    )?.[0];
    const actual = known ?? freeName(numbered(name, ' '), taken);
    if (known === undefined) added.push(actual);
    called.set(name, actual);
    marks[actual] = mark;
  }
  return { called, added, marks };
}

function propertiesOf({ properties }: WorkbookData, existing: Existing): Plan['properties'] {
  const wanted: Readonly<Record<DocumentText, string>> = { ...properties, comments: properties.description };
  return Object.fromEntries(
    DOCUMENT_TEXTS.filter((name) => existing.properties[name] === '' && wanted[name] !== '').map((name) => [
      name,
      wanted[name],
    ]),
  );
}

/** Decides everything before anything is changed, so that it can be taken back. */
export function planOf(
  workbook: WorkbookData,
  existing: Existing,
  has: Has,
  replacing: Replacing = EVERYTHING,
): Plan {
  const record = replacing.adopted ?? existing.record;
  const marks = record?.sheets ?? [];
  const ours = existing.sheets.filter(({ id }) => marks.some((mark) => mark.id === id));
  const old = ours.filter(({ id }) => !replacing.kept.includes(id));
  const sheets = planSheets(workbook, existing.sheets, marks, old, replacing.kept);
  const final = by(sheets.names, sheets.final);
  const names = planNames(workbook, existing, ours, record, replacing.names, final);
  const styles = stylesOf(workbook, existing, record);
  const properties = propertiesOf(workbook, existing);
  const tables = planTables(workbook, existing, old, names.names);
  return {
    journal: {
      staged: sheets.staged,
      final: sheets.final,
      ids: [],
      active: existing.active,
      old,
      spare: sheets.spare,
      names: names.before,
      added: names.added,
      removed: names.removed,
      styles: has('styles') ? styles.added : [],
      parts: existing.parts,
      properties: Object.fromEntries(Object.keys(properties).map((name) => [name, ''])),
      record: existing.record,
      followers: replacing.followers.map(({ moved, ...follower }) => ({ ...follower, after: moved(final) })),
    },
    staged: by(sheets.names, sheets.staged),
    final,
    positions: sheets.positions,
    names: names.names,
    styleName: (name) => styles.called.get(name) ?? name,
    tableName: (name) => tables.staged.get(name) ?? name,
    passingTables: tables.passing,
    properties,
    styles: styles.marks,
  };
}
