/**
 * Two ways to name a place in a case. A *figure path* names it for ever: list entries by their id,
 * `costs.platform.flow.amount`. A *JSON path* points into one file: `costs[3].flow.amount`.
 */
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** Steps as a JSON path. */
export function pathText(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!PLAIN_KEY.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

const hasId = (entry: unknown, id: string) =>
  typeof entry === 'object' &&
  entry !== null &&
  Object.hasOwn(entry, 'id') &&
  (entry as { id: unknown }).id === id;

/** One step down: a key of an object, the id of a list's entry. */
function below(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).find((entry) => hasId(entry, step));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}

/** What stands at a figure path; undefined where there is no such place. */
export const valueAt = (root: unknown, path: string): unknown => path.split('.').reduce(below, root);

const STEPS = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g;

const idOf = (entry: unknown): string | undefined => {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** The figure path of a JSON path: entries of lists by their ids, those without one by their number. */
export function figurePath(root: unknown, path: string): string {
  let value = root;
  const steps = [...path.matchAll(STEPS)].map(([, number, quoted, key]) => {
    const step = number ?? quoted ?? key ?? '';
    value = (value as Record<string, unknown> | null | undefined)?.[step];
    return number === undefined ? step : (idOf(value) ?? step);
  });
  return steps.join('.');
}

function replaced(value: unknown, steps: readonly string[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return (value as unknown[]).map((entry) => (hasId(entry, step) ? replaced(entry, rest, by) : entry));
  }
  return { ...(value as object), [step]: replaced(below(value, step), rest, by) };
}

/** A copy with something else at a figure path, yet to be parsed; undefined where there is no such place. */
export function withValue(root: unknown, path: string, value: unknown): unknown {
  return valueAt(root, path) === undefined ? undefined : replaced(root, path.split('.'), value);
}
