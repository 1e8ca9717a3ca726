/** Sheets by the order of their tabs: those that are there by their ids, new ones by their place among the new. */
type Tab = string | number;

const isNew = (tab: Tab): tab is number => typeof tab === 'number';

/** Those that replace none come right of the new one before them. */
function insert(tabs: Tab[], at: number): void {
  const before = tabs.indexOf(at - 1);
  const after = tabs.findIndex(isNew);
  if (before >= 0) tabs.splice(before + 1, 0, at);
  else if (after >= 0) tabs.splice(after, 0, at);
  else tabs.push(at);
}

/**
 * Where new sheets are to stand, from 0, while those that they replace are still there: in the order in which they are
 * put there, the first one first. Undefined where they stand right as they are added, behind all others. `former` are the
 * ids of those of the last build that each of them replaces, or stands beside.
 */
export function tabPositions(
  existing: readonly string[],
  old: readonly string[],
  former: readonly (string | undefined)[],
): readonly (number | undefined)[] {
  const tabs = existing.flatMap((id): Tab[] => {
    const at = former.indexOf(id);
    if (at < 0) return [id];
    return old.includes(id) ? [at, id] : [id, at];
  });
  former.forEach((id, at) => {
    if (id === undefined) insert(tabs, at);
  });
  const left = tabs.filter((tab) => isNew(tab) || !old.includes(tab));
  const added = [...existing.filter((id) => !old.includes(id)), ...former.keys()];
  const isRight = left.every((tab, at) => tab === added[at]);
  return former.map((_, at) => (isRight ? undefined : tabs.indexOf(at)));
}
