/** The version this code writes. A change of the schema that old cases fail takes the next one and a migration. */
export const SCHEMA_VERSION = 1;

/**
 * Takes the case of one version to the next: key = the version it takes. What it gets is unchecked JSON of
 * that version; where it meets something else it may throw.
 */
export type Migrations = Readonly<Record<number, (oldCase: unknown) => unknown>>;

export const MIGRATIONS: Migrations = {};

/** The case in the form of `SCHEMA_VERSION`. */
export function migrated(oldCase: unknown, version: number, migrations: Migrations): unknown {
  let current = oldCase;
  for (let at = version; at < SCHEMA_VERSION; at += 1) current = migrations[at]?.(current);
  return current;
}

/** The oldest version from which an unbroken chain leads here. */
export function oldestVersion(migrations: Migrations): number {
  let oldest = SCHEMA_VERSION;
  while (Object.hasOwn(migrations, oldest - 1)) oldest -= 1;
  return oldest;
}
