/** An id that no entry has yet: `risk1`, `risk2`. */
export function newId(stem: string, entries: readonly { readonly id: string }[]): string {
  const ids = new Set(entries.map(({ id }) => id));
  let number = entries.length + 1;
  while (ids.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
