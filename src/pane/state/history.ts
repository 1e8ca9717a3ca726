/** How many steps can be taken back. */
const DEPTH = 200;

/** Something that was done to the case. */
export interface Step<T> {
  /** Steps of the same key one right after the other are one: letters typed into a field. */
  readonly key: string | undefined;
  /** The only figure that was changed, where it was one. */
  readonly path: string | undefined;
  /** What was changed, in the user's words. */
  readonly label: string;
  readonly before: T;
}

export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** After a step from `before`; it cannot be undone apart from the last one of the same key. */
export function recorded<T>({ past }: History<T>, step: Step<T>): History<T> {
  const last = past.at(-1);
  const isSame = step.key !== undefined && last?.key === step.key;
  return { past: isSame ? past : [...past, step].slice(-DEPTH), future: [] };
}

/** The field was left: what is typed there next is a step of its own. */
export function closed<T>({ past, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (last?.key === undefined) return { past, future };
  return { past: [...past.slice(0, -1), { ...last, key: undefined }], future };
}

interface Moved<T> {
  readonly history: History<T>;
  readonly value: T;
  readonly label: string;
  readonly path: string | undefined;
}

/** One step back from `now`; undefined when there is none. */
export function undone<T>({ past, future }: History<T>, now: T): Moved<T> | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  const { label, path, before } = step;
  const back: Step<T> = { key: undefined, label, path, before: now };
  return { history: { past: past.slice(0, -1), future: [...future, back] }, value: before, label, path };
}

/** One step forward again. */
export function redone<T>({ past, future }: History<T>, now: T): Moved<T> | undefined {
  const step = future.at(-1);
  if (!step) return undefined;
  const { label, path, before } = step;
  const forth: Step<T> = { key: undefined, label, path, before: now };
  return { history: { past: [...past, forth], future: future.slice(0, -1) }, value: before, label, path };
}
