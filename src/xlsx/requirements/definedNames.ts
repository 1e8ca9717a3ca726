import type { WorkbookData } from '../../workbook/workbook.js';
import { needs, needsUnique } from './needs.js';

const WORD = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** `A1` and, in the other notation, `R1C1`, `R` and `C`. */
const ADDRESS = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i;

/** What Excel accepts as a defined name; tables have their names among them. */
export function requireDefinedNames({ names, sheets }: WorkbookData): void {
  const all = [...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name);
  for (const name of all) {
    needs(WORD.test(name), 'names of letters, digits, _ and . that begin with a letter', `"${name}"`);
    needs(!ADDRESS.test(name), 'names that are no address', name);
  }
  needsUnique(all, 'names');
}
