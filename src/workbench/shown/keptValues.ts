/* Reading the records of a host's book, which hold what an add-in has set under the names of the API. */

export type Kept = Readonly<Record<string, unknown>>;

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

/** What was set at a path such as `format/fill/color`; undefined for what was not. */
export const within = (kept: unknown, path: string): unknown =>
  path.split('/').reduce<unknown>((from, name) => (isKept(from) ? from[name] : undefined), kept);

export function textWithin(kept: unknown, path: string): string | undefined {
  const value = within(kept, path);
  return typeof value === 'string' ? value : undefined;
}

export function numberWithin(kept: unknown, path: string): number | undefined {
  const value = within(kept, path);
  return typeof value === 'number' ? value : undefined;
}

export const isSet = (kept: unknown, path: string): boolean => within(kept, path) === true;
