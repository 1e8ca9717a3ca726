/** Whose a cell is, where ids of the case could be taken for something else. */
export const lineOf = (id: string): string => `line.${id}`;
export const metricOf = (id: string): string => `metric.${id}`;

/**
 * The label of a cell: an i18n key of src/i18n/model.en.ts and, after a colon, whose it is (a line, a metric, a
 * scenario, a year), which fills {of} in the message: `benefit.full:line.L1`. Several words belong together:
 * `sample.n:metric.csat baseline`.
 */
export const labelOf = (key: string, of?: string | number): string =>
  of === undefined ? key : `${key}:${of}`;

/** The two parts of a label. */
export function partsOfLabel(label: string): { readonly key: string; readonly of?: string } {
  const at = label.indexOf(':');
  return at < 0 ? { key: label } : { key: label.slice(0, at), of: label.slice(at + 1) };
}

/** What stands in a result cell when there is no number: i18n keys. */
export const WORDS = {
  noCosts: 'word.noCosts',
  noRunningCosts: 'word.noRunningCosts',
  noBenefits: 'word.noBenefits',
  noRate: 'word.noRate',
  severalRates: 'word.severalRates',
  aboveLimit: 'word.aboveLimit',
  notFound: 'word.notFound',
  notWithinHorizon: 'word.notWithinHorizon',
  moreThanAllLost: 'word.moreThanAllLost',
  noFigure: 'word.noFigure',
  tooLarge: 'word.tooLarge',
  noInterval: 'word.noInterval',
} as const;

export type Word = keyof typeof WORDS;
