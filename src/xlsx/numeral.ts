/** Excel's own precision; engines differ beyond it in what `Math.pow` gives. */
const SIGNIFICANT_DIGITS = 15;

/** A finite number with 15 significant digits, as XML Schema writes a double. */
export const numeral = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15
    ? String(value + 0)
    : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
