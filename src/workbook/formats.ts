/** Decimals of money that nobody pays in parts. The forint has parts by ISO 4217, but none since 1999. */
const WITHOUT_DECIMALS: readonly string[] = [
  'CLP',
  'HUF',
  'ISK',
  'JPY',
  'KRW',
  'PYG',
  'UGX',
  'VND',
  'XAF',
  'XOF',
];

const NEGATIVE_IN_BRACKETS = (positive: string): string => `${positive};(${positive});"–"`;

/** Number formats by what a number is, in Excel's language. */
const FORMATS = {
  money: NEGATIVE_IN_BRACKETS('#,##0'),
  /** Of one contact, hour, order: too small for whole units. */
  price: NEGATIVE_IN_BRACKETS('#,##0.00'),
  share: '#,##0.0%',
  /** Of which a tenth of a percent is much. */
  smallShare: '0.00%',
  /** In sentences and headlines. */
  wholeShare: '#,##0%',
  ratio: '0.00',
  months: '0.0',
  count: '#,##0',
  /** Whatever the number: scores, scales. */
  number: 'General',
  points: '0.0',
  /** As a change. */
  numberChange: '+General;-General;General',
  countChange: '+#,##0;-#,##0;0',
  pointsChange: '+0.0;-0.0;0.0',
  shareChange: '+#,##0.0%;-#,##0.0%;0.0%',
  smallShareChange: '+0.00%;-0.00%;0.00%',
  ratioChange: '+0.00;-0.00;0.00',
  priceChange: '+#,##0.00;-#,##0.00;0.00',
  seconds: '#,##0',
  duration: '[h]:mm:ss',
  hours: '#,##0.0',
  factor: '0.0000',
  pValue: '0.000',
  /** Whole numbers that are no amounts: months, years, flags. */
  whole: '0',
  date: 'yyyy-mm-dd',
  month: 'mmm yyyy',
  /** What is typed stays text. */
  text: '@',
  list: 'General',
} as const;

export type Format = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly Format[];

/** Of money without decimals. */
const IN_WHOLE_UNITS: Readonly<Partial<Record<Format, Format>>> = {
  price: 'money',
  priceChange: 'countChange',
};

export function numberFormat(format: Format, currency: string): string {
  const inWholeUnits = WITHOUT_DECIMALS.includes(currency) ? IN_WHOLE_UNITS[format] : undefined;
  return FORMATS[inWholeUnits ?? format];
}

const CHANGE_OF: Readonly<Partial<Record<Format, Format>>> = {
  money: 'countChange',
  price: 'priceChange',
  share: 'shareChange',
  smallShare: 'smallShareChange',
  ratio: 'ratioChange',
  months: 'pointsChange',
  count: 'countChange',
  number: 'numberChange',
  points: 'pointsChange',
  seconds: 'countChange',
  hours: 'pointsChange',
  whole: 'countChange',
};

/** How the change of a figure is shown, with its sign; as the figure itself where it has no such format. */
export const changeFormat = (format: Format): Format => CHANGE_OF[format] ?? format;
