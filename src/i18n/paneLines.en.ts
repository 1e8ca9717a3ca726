import type { Translation } from './translation.js';

/** What the lines of several steps have in common. {places} are filled in. */
export const paneLinesEn = {
  /** The full name of a field, as a screen reader says it. */
  field: '{owner}, {field}',
  name: 'Name',
  unnamed: 'Without a name',
  open: 'Details of {line}',
  remove: 'Delete',
  removeNamed: 'Delete {line}',
  removed: '{line} deleted',
  added: '{line} added',
  changed: '{line}, {field}',
  moneyUnit: '{amount} {currency}',
  amount: 'Amount',
  form: 'How it comes',
  initiative: 'Initiative',
  noInitiative: 'Shared',
  growth: 'Growth a year',
  per: { year: 'By year', month: 'By month' },
  yearNumber: 'Year {number}',
  monthNumber: 'Month {number}',
  scheduleHint: 'Empty is 0; neither growth nor a ramp applies.',
  none: 'none',
} as const;

export type PaneLinesWords = Translation<typeof paneLinesEn>;
