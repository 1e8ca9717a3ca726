import * as v from 'valibot';
import { MIGRATIONS, migrated, oldestVersion, SCHEMA_VERSION, type Migrations } from './migrations.js';
import { parseCase, type Parsed } from './parseCase.js';
import { found, type Problem } from './problem.js';
import { problemsOf } from './problemsOf.js';
import { caseSchema } from './schema.js';
import type { Case } from './types.js';
import { line, shape, whole } from './values.js';

export const FORMAT = 'csroi-case';

const LATEST = 1_000_000;

/** The envelope as it is read: what the case itself must be depends on the version. */
const envelope = shape({
  format: v.literal(FORMAT),
  schemaVersion: whole(0, LATEST),
  /** The version of CSROI that wrote it. */
  appVersion: line,
  case: v.unknown(),
});

/** The envelope as it is written: in the workbook, in files, in assets/samples. */
export const caseFile = shape({
  ...envelope.entries,
  schemaVersion: v.literal(SCHEMA_VERSION),
  case: caseSchema,
});

export interface CaseFile {
  readonly format: typeof FORMAT;
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly appVersion: string;
  readonly case: Case;
}

export const toCaseFile = (theCase: Case, appVersion: string): CaseFile => ({
  format: FORMAT,
  schemaVersion: SCHEMA_VERSION,
  appVersion,
  case: theCase,
});

const refused = (path: string, code: Problem['code'], details: Problem['details']): Parsed => ({
  problems: [{ path, code, details }],
});

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

/**
 * A stored envelope of any version as a case. Older ones are migrated, newer ones refused; the paths of
 * problems are the case's own (`terms.currency`).
 */
export function parseCaseFile(json: unknown, migrations: Migrations = MIGRATIONS): Parsed {
  const format = formatOf(json);
  if (format !== FORMAT) return refused('format', 'notACaseFile', { allowed: FORMAT, ...found(format) });
  // A newer envelope may well have keys that this code does not know, so its version is asked first.
  const version = (json as { schemaVersion?: unknown }).schemaVersion;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return refused('schemaVersion', 'newerVersion', { newest: SCHEMA_VERSION, ...found(version) });
  }
  const result = v.safeParse(envelope, json);
  if (!result.success) return { problems: problemsOf(result.issues) };
  const { schemaVersion, case: stored } = result.output;
  const oldest = oldestVersion(migrations);
  if (schemaVersion < oldest) {
    return refused('schemaVersion', 'unknownVersion', {
      oldest,
      newest: SCHEMA_VERSION,
      found: schemaVersion,
    });
  }
  let current: unknown;
  try {
    current = migrated(stored, schemaVersion, migrations);
  } catch {
    return refused('case', 'notOfItsVersion', { found: schemaVersion });
  }
  return parseCase(current);
}

const BYTE_ORDER_MARK = /^\ufeff/;

/** The text of a case file. */
export function parseCaseText(text: string, migrations: Migrations = MIGRATIONS): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    return refused('', 'notJson', { reason: (error as Error).message });
  }
  return parseCaseFile(json, migrations);
}
