import { quoted } from '../../formula/reference.js';

/** The name a sheet gets in place of the one its data has. */
export type Renamed = (name: string) => string;

/** Texts are passed over; every sheet stands in quotes, because that is how formulas are printed here. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g;

/** Names that cannot be taken for anything else need no quotes: every character counts, references are many. */
const PLAIN = /^_\w*$/;

const written = (name: string): string => (PLAIN.test(name) ? name : quoted(name));

/** A formula whose sheets are called otherwise. */
export const withSheets = (formula: string, renamed: Renamed): string =>
  formula.includes('!')
    ? formula.replace(SHEETS, (found, name: string | undefined) =>
        name === undefined ? found : `${written(renamed(name.replaceAll("''", "'")))}!`,
      )
    : formula;
