export interface AmountParts {
  readonly negative: boolean;
  /** Digits and the marks between them. */
  readonly body: string;
  /** Of ten: `1e6` */
  readonly exponent: number;
  /** What stands before and after: a currency, `%`, `k`. */
  readonly words: readonly string[];
}

/** A mark opens the number only where no abbreviation ends with it: `.5`, but `Rs.500`. */
const AMOUNT =
  /^(?<before>\D*?)(?<body>(?:(?<!\p{L})[.,\u066b])?\d(?:[\d.,\u066b' ]*\d)?[.,]?)(?:e(?<exponent>[+-]?\d{1,3}))?(?<after>\D*)$/iu;
/** Accountants write (1,234). */
const BRACKETS = /^[^()]*\([^()]*\)[^()]*$/;

/** Takes plain text apart where it is one number with words around it; undefined where it is not. */
export function amountParts(text: string): AmountParts | undefined {
  const found = AMOUNT.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { before = '', body = '', exponent = '0', after = '' } = found;
  const signs = before.match(/[-+]/g) ?? [];
  const bracketed = BRACKETS.test(before + after) && before.includes('(') && after.includes(')');
  if (signs.length + (bracketed ? 1 : 0) > 1) return undefined;
  const words = [
    before.replace(/[-+]/, '').replace(bracketed ? '(' : '', ''),
    after.replace(bracketed ? ')' : '', ''),
  ];
  return {
    negative: bracketed || signs[0] === '-',
    body,
    exponent: Number(exponent),
    words: words.map((word) => word.trim()).filter((word) => word !== ''),
  };
}
