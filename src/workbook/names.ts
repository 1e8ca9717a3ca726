import type { Draft } from './draft.js';
import type { Name } from './workbook.js';

/** A name that nothing has yet, whatever the case of its letters. */
function unused(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Every named cell that stands somewhere, in the order of the alphabet. */
export function namesOf({ places }: Draft): readonly Name[] {
  const taken = new Set<string>();
  return [...places]
    .flatMap(([{ name }, to]) => (name === undefined ? [] : [{ name: unused(name, taken), to }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
