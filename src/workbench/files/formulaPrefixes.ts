import { formulaCalls, renameCalls } from '../excel/formulaCalls.js';
import { NAMESPACE } from '../excel/metadata.js';

/*
 * Formulas in a file are not written as they are typed. A custom function is stored as
 * `_xldudf_<namespace>_<name>` (office-js #5611; a plain `CSROI.NPS` in a file stays #NAME? even with the add-in,
 * #6611), functions younger than Excel 2007 carry `_xlfn.`, names in LET and
 * LAMBDA `_xlpm.`, and `A1#` is a function.
 */

const CUSTOM = `_xldudf_${NAMESPACE}_`;
const CUSTOM_IN_FILE = new RegExp(`^${CUSTOM}(.+)$`, 'i');
/** An add-in that was loaded from elsewhere leaves a link to another workbook before the name. */
const CUSTOM_WITH_LINK = new RegExp(`(?:'[^']*'|\\[\\d+\\])!(?=${CUSTOM})`, 'gi');

const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
  BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT
  CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST
  F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
  ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL
  TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/),
);

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const TEXT_OR_SPILL =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)#/giu;
const WORD = /(?<![\p{L}\p{N}_.$!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;
const TEXT_OR_ANCHOR = /"(?:[^"]|"")*"|_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')+'|[^()'"])*)\)/gi;

/** Changes a formula outside its texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  let changed = '';
  let from = 0;
  for (const quoted of formula.matchAll(QUOTED)) {
    changed += change(formula.slice(from, quoted.index)) + quoted[0];
    from = quoted.index + quoted[0].length;
  }
  return changed + change(formula.slice(from));
}

/** The names that LET and LAMBDA introduce: every other argument of LET, all but the last of LAMBDA. */
function localNames(formula: string): Set<string> {
  const names = new Set<string>();
  for (const call of formulaCalls(formula)) {
    const kind = call.name.toUpperCase();
    if (kind !== 'LET' && kind !== 'LAMBDA') continue;
    call.texts.slice(0, -1).forEach((text, at) => {
      const name = text.trim();
      const introduces = kind === 'LAMBDA' || at % 2 === 0;
      if (introduces && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) names.add(name.toLowerCase());
    });
  }
  return names;
}

function nameInFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return CUSTOM + upper.slice(NAMESPACE.length + 1);
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** A formula as a file holds it, without `=`. */
export function formulaForFile(formula: string): string {
  const names = localNames(formula);
  const renamed = renameCalls(formula.replace(/^=/, ''), nameInFile).replace(
    TEXT_OR_SPILL,
    (found, sheet: string | undefined, cell: string | undefined) =>
      cell === undefined ? found : `_xlfn.ANCHORARRAY(${sheet ?? ''}${cell})`,
  );
  return outsideQuotes(renamed, (part) =>
    part.replace(WORD, (word) => (names.has(word.toLowerCase()) ? `_xlpm.${word}` : word)),
  );
}

function nameFromFile(name: string): string {
  const custom = CUSTOM_IN_FILE.exec(name);
  if (custom) return `${NAMESPACE}.${custom[1]!.toUpperCase()}`;
  return name.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
}

/** A formula out of a file as people type it, with `=`. */
export function formulaFromFile(formula: string): string {
  const unanchored = formula
    .replace(CUSTOM_WITH_LINK, '')
    .replace(TEXT_OR_ANCHOR, (found, cell: string | undefined) => (cell === undefined ? found : `${cell}#`));
  const typed = outsideQuotes(unanchored, (part) => part.replace(/_xlpm\./gi, ''));
  return `=${renameCalls(typed, nameFromFile)}`;
}
