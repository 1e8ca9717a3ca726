import { withoutRemains } from './withoutRemains.js';

const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|[\s@]+|[^"'\s@]+|'/g;

/**
 * A formula as it reads whoever wrote it down: Excel leaves out quotes that are not needed and blanks, and where files do
 * not say that a formula is an array it may add the sign of a single value.
 */
export const plainFormula = (formula: string): string =>
  withoutRemains(formula).replace(PARTS, (part, sheet: string | undefined) => {
    if (part.startsWith('"')) return part;
    if (sheet !== undefined) return `${sheet.toUpperCase()}!`;
    return /^[\s@]/.test(part) ? '' : part.toUpperCase();
  });
