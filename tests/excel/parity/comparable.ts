const DIGITS = 15;
/** Points of paper: less cannot be seen. */
const DECIMALS = 6;

/** Looks that many cells share are made comparable once. */
const done = new WeakMap<object, object>();

/** Names of sheets need no quotes where they are plain words. */
const plainQuotes = (text: string): string => text.replaceAll(/'([A-Za-z_]\w*)'!/g, '$1!');

/**
 * A view without what makes no difference: quotes around plain names of sheets, digits beyond Excel's fifteen, and fractions
 * of margins; its parts stand in one order.
 */
export function comparable(view: unknown, key = ''): unknown {
  if (typeof view === 'string') return plainQuotes(view);
  if (typeof view === 'number')
    return key === 'margins' ? Number(view.toFixed(DECIMALS)) : Number(view.toPrecision(DIGITS));
  if (Array.isArray(view)) return view.map((one) => comparable(one, key));
  if (typeof view !== 'object' || view === null) return view;
  const known = done.get(view);
  if (known !== undefined) return known;
  const sorted: Record<string, unknown> = {};
  for (const name of Object.keys(view).sort()) {
    const one: unknown = Reflect.get(view, name);
    if (one !== undefined) sorted[name] = comparable(one, name);
  }
  done.set(view, sorted);
  return sorted;
}
