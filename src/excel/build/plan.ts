import { fixedReference } from '../../workbook/addresses.js';
import { hashOf } from '../../workbook/hashOf.js';
import { shortened } from '../../workbook/shortened.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { Has } from './features.js';
import { freeName } from './freeName.js';
import { pointsAt } from './pointsAt.js';
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
  readonly names: readonly DefinedName[];
  readonly styleName: (name: string) => string;
  readonly tableName: (name: string) => string;
  readonly properties: Readonly<Partial<Record<DocumentText, string>>>;
  readonly styles: BuildRecord['styles'];
}

/** A formula of the user's that names cells of sheets that are replaced. */
export interface Follower extends Omit<Following, 'after'> {
  /** What it says once sheets are called what they are called for good. */
  readonly moved: (final: Renamed) => string;
}

/** What a refresh knows of the sheets that are there. */
export interface Replacing {
  /** What a build would have kept about sheets of ours that came as a file. */
  readonly adopted: BuildRecord | null;
  /** Ids of sheets of ours that are the user's from now on. */
  readonly kept: readonly string[];
  readonly followers: readonly Follower[];
}

const EVERYTHING: Replacing = { adopted: null, kept: [], followers: [] };

const LONGEST_SHEET_NAME = 31;
const PREFIX = 'CSROI';

const lower = (texts: readonly string[]): Set<string> => new Set(texts.map((text) => text.toLowerCase()));

/**
 * The name itself, where the user has it too with a prefix, and with a number where that is not enough; beside a sheet of
 * ours that is kept with a number alone.
 */
function prefixed(name: string, isBeside: boolean): (count: number) => string {
  return (count) => {
    if (count === 1) return name;
    if (isBeside) {
      const number = ` (${count})`;
      return shortened(name, LONGEST_SHEET_NAME - number.length) + number;
    }
    const end = count === 2 ? '' : ` ${count - 1}`;
    return shortened(`${PREFIX} ${name}`, LONGEST_SHEET_NAME - end.length) + end;
  };
}

const numbered =
  (name: string, between: string) =>
  (count: number): string =>
    count === 1 ? name : `${name}${between}${count}`;

/** Names that no sheet has or will have, that nobody types, and that need no quotes in formulas. */
function spareNames(count: number, taken: Set<string>): readonly string[] {
  return Array.from({ length: count }, () => freeName((at) => `_${at}`, taken));
}

const by =
  (all: readonly string[], names: readonly string[]): Renamed =>
  (name) =>
    names[all.indexOf(name)] ?? name;

function sheetNames({ sheets }: WorkbookData, existing: Existing, old: Journal['old'], { kept }: Replacing) {
  const names = sheets.map(({ name }) => name);
  const taken = lower(existing.sheets.map(({ name }) => name));
  const unmanaged = lower(
    existing.sheets.filter(({ id }) => !old.some((mark) => mark.id === id)).map(({ name }) => name),
  );
  const besides = lower(existing.sheets.filter(({ id }) => kept.includes(id)).map(({ name }) => name));
  const final = names.map((name) => freeName(prefixed(name, besides.has(name.toLowerCase())), unmanaged));
  const passing = new Set([...taken, ...lower(final)]);
  return {
    names,
    final,
    staged: spareNames(names.length, passing),
    spare: spareNames(old.length, passing),
  };
}

/** Whether a name stands for a cell of the last build, or for nothing since its sheet was deleted: such names are ours. */
const isOurs = ({ formula }: DefinedName, old: Journal['old'], wasBuilt: boolean): boolean =>
  (wasBuilt && formula.includes('#REF!')) ||
  pointsAt(
    formula,
    old.map(({ name }) => name),
  );

function namesOf(
  workbook: WorkbookData,
  existing: Existing,
  ofOurs: Journal['old'],
  wasBuilt: boolean,
  final: Renamed,
) {
  const all = lower(workbook.names.map(({ name }) => name));
  const ours = existing.names.filter((name) =>
    isOurs(name, ofOurs, wasBuilt && all.has(name.name.toLowerCase())),
  );
  const taken = lower(existing.names.filter((name) => !ours.includes(name)).map(({ name }) => name));
  const names = workbook.names.map(({ name, to }) => ({
    name: freeName(numbered(name, '_'), taken),
    formula: `=${fixedReference({ ...to, sheet: final(to.sheet) })}`,
  }));
  const wanted = lower(names.map(({ name }) => name));
  const known = lower(ours.map(({ name }) => name));
  return {
    names,
    before: ours,
    added: names.filter(({ name }) => !known.has(name.toLowerCase())).map(({ name }) => name),
    removed: ours.filter(({ name }) => !wanted.has(name.toLowerCase())).map(({ name }) => name),
  };
}

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
  const record = existing.record ?? replacing.adopted;
  const marks = record?.sheets ?? [];
  const ours = existing.sheets.filter(({ id }) => marks.some((mark) => mark.id === id));
  const old = ours.filter(({ id }) => !replacing.kept.includes(id));
  const sheets = sheetNames(workbook, existing, old, replacing);
  const final = by(sheets.names, sheets.final);
  const names = namesOf(workbook, existing, ours, record !== null, final);
  const styles = stylesOf(workbook, existing, record);
  const properties = propertiesOf(workbook, existing);
  const tables = lower(existing.tables);
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
    names: names.names,
    styleName: (name) => styles.called.get(name) ?? name,
    tableName: (name) => freeName(numbered(name, '_'), tables),
    properties,
    styles: styles.marks,
  };
}
