import { quoted } from '../../../formula/reference.js';
import { hashOf } from '../../../workbook/hashOf.js';
import type { Content } from '../places/readPlaces.js';

/** The name a sheet has, for the one it had. */
export type Renamed = (name: string) => string;

/** Texts of a formula, which may look like anything, quoted sheets, and plain ones. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function replaceSheets(formula: string, written: (name: string, found: string) => string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(SHEETS, (found, inQuotes: string | undefined, plain: string | undefined) => {
    const name = inQuotes?.replaceAll("''", "'") ?? plain;
    return name === undefined ? found : written(name, found);
  });
}

/** A formula whose sheets are called otherwise. */
export const withSheets = (formula: string, renamed: Renamed): string =>
  replaceSheets(formula, (name, found) => (renamed(name) === name ? found : `${quoted(renamed(name))}!`));

/** Every text in plain data changed. */
export function mapTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, item]) => [name, mapTexts(item, change)]));
}

/** Tells one content from another, whatever its sheets are called by now and whether their names need quotes. */
export const markOf = (content: Content, renamed: Renamed = (name) => name): number =>
  hashOf(
    JSON.stringify(
      mapTexts(content, (text) =>
        text.startsWith('=') ? replaceSheets(text, (name) => `${renamed(name)}!`) : text,
      ),
    ),
  );
