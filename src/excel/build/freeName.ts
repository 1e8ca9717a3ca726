const FIRST_AGAIN = 2;

/** The first of some names that nothing has yet, whatever the case of its letters; from then on it is taken. */
export function freeName(nameAt: (count: number) => string, taken: Set<string>): string {
  let count = FIRST_AGAIN - 1;
  while (taken.has(nameAt(count).toLowerCase())) count += 1;
  const name = nameAt(count);
  taken.add(name.toLowerCase());
  return name;
}
