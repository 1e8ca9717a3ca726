/** Forms of a text by number, as `Intl.PluralRules` names them; languages add those they have. */
export type ByNumber = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Ten thousand and more in few digits: every power of ten that has a word, from the smallest on. */
type Magnitudes = readonly { readonly exponent: number; readonly text: string }[];

const magnitudes: Magnitudes = [
  { exponent: 3, text: '{number}\u00a0k' },
  { exponent: 6, text: '{number}\u00a0M' },
  { exponent: 9, text: '{number}\u00a0bn' },
];
const shortPoints: ByNumber = { one: '{number}\u00a0pt', other: '{number}\u00a0pts' };
const points: ByNumber = { one: '{number} point', other: '{number} points' };

/** What the pane says about a typed number, and how it shows and speaks results. */
export const paneEntryEn = {
  problems: {
    notANumber: '{field} needs a number such as {example}; found {found}.',
    notAPercentage: '{field} needs a percentage such as {example}; found {found}.',
    notATime: '{field} needs a time such as {example}; found {found}.',
    negative: '{field} cannot be negative.',
    between: '{field} lies between {from} and {to}; found {found}.',
    tooLarge: '{field} must not exceed {to}.',
  },
  questions: {
    ambiguous: 'Is {found} {large} with a mark for thousands, or {small} with decimals?',
    otherCurrency: '{found} is another currency; this case uses {currency}.',
    otherCurrencyPasted: 'Pasted {found}; this case uses {currency}.',
    percentAsFraction: '{value}?',
  },
  answers: {
    keepAs: 'Keep as {currency}',
    discard: 'Discard',
    yes: 'Yes',
    meant: 'I meant {instead}',
  },
  short: {
    magnitudes,
    points: shortPoints,
    hours: '{number}\u00a0h',
    weeks: '{number}\u00a0wk',
    months: '{number}\u00a0mo',
    years: '{number}\u00a0yr',
  },
  spoken: {
    minus: 'minus {amount}',
    points,
  },
};

export type PaneEntryWords = typeof paneEntryEn;
