import { stringifyTokens, tokenize } from '@borgar/fx';
import { columnName, columnNumber } from '../../../formula/reference.js';
import { AS_BUILT, type Site, type Sites } from './site.js';
import { standingSpan } from './standingArea.js';

const LOST = '#REF!';

/** A reference of ours: the sheet in quotes, then one cell or two corners. */
const REFERENCE = /^(?:'((?:[^']|'')*)'!)?(\$?)([A-Z]+)(\$?)(\d+)(?::(\$?)([A-Z]+)(\$?)(\d+))?$/;

function standingReference(text: string, own: string, sites: Sites): string {
  const parts = REFERENCE.exec(text);
  if (!parts) return text;
  const [, sheet, fixedLeft, left, fixedTop, top, fixedRight, right, fixedBottom, bottom] = parts;
  const site: Site | undefined = sites(sheet?.replaceAll("''", "'") ?? own);
  if (!site) return LOST;
  if (site === AS_BUILT) return text;
  const rows = standingSpan(site.rows, Number(top), Number(bottom ?? top));
  const columns = standingSpan(site.columns, columnNumber(left!), columnNumber(right ?? left!));
  if (!rows || !columns) return LOST;
  const first = `${fixedLeft}${columnName(columns[0])}${fixedTop}${rows[0]}`;
  const last = right === undefined ? '' : `:${fixedRight}${columnName(columns[1])}${fixedBottom}${rows[1]}`;
  return `${sheet === undefined ? '' : `'${sheet}'!`}${first}${last}`;
}

const SHEETS = /'((?:[^']|'')*)'!/g;

/** Whether any cell that a formula may name has moved: taking formulas apart takes long, and most stay. */
function isMoved(formula: string, own: string, sites: Sites): boolean {
  if (sites(own) !== AS_BUILT) return true;
  for (const [, sheet] of formula.matchAll(SHEETS))
    if (sites(sheet!.replaceAll("''", "'")) !== AS_BUILT) return true;
  return false;
}

/** A formula of ours, on one of our sheets, as Excel has changed it since it was built. */
export const standingFormula = (formula: string, own: string, sites: Sites): string =>
  isMoved(formula, own, sites)
    ? stringifyTokens(
        tokenize(formula).map((token) =>
          token.type === 'range' ? { ...token, value: standingReference(token.value, own, sites) } : token,
        ),
      )
    : formula;
