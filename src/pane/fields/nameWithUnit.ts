import { fill } from '../../i18n/fill.js';
import type { PaneFieldsWords } from '../../i18n/paneFields.en.js';

/** A name with its unit in brackets, in those of the name where it ends in some; the name alone where unit is ''. */
export function nameWithUnit(name: string, unit: string, words: PaneFieldsWords['names']): string {
  if (unit === '') return name;
  const [, open] = /^(.*)\)$/.exec(name) ?? [];
  return open === undefined ? fill(words.unit, { name, unit }) : fill(words.unitWithin, { name: open, unit });
}
