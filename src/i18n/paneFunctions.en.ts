import type { Category } from '../kpi/doc.js';

/** What the tab Functions says; {places} are filled in. */
export const paneFunctionsEn = {
  title: 'Functions',
  purpose: 'Find a function by its name or by what you need, and put it into the active cell',
  search: 'Need, name or word, e.g. repeat calls',
  searchLabel: 'Search functions',
  found: { one: '1 found', other: '{count} found' },
  none: 'No function for “{query}”. Try: repeat calls, loyalty, payback.',
  needs: {
    survey: 'Survey answers',
    operations: 'Speed and workload',
    cost: 'Cost',
    customers: 'Customers',
    value: 'Value',
    investment: 'Investment',
    evidence: 'Is it noise?',
  } satisfies Record<Category, string>,
  example: 'Example: {formula} → {result}',
  argument: '{name}, {help}',
  useSelection: 'Use selection',
  useSelectionFor: 'Use selection for {name}',
  optional: 'Optional arguments',
  result: 'Result now: {result}',
  resultOf: 'Result now: {result} ({filled} filled cells, {blank} blank)',
  wanting: 'Fill in {names} to see the result.',
  insert: 'Insert into the active cell',
  insertInto: 'Insert into {address}',
  copy: 'Copy formula',
  copied: 'Copied: {formula}',
  notCopied: 'The clipboard cannot be written here. Select the formula above and press Ctrl+C.',
  help: 'Help',
  inserted: 'Inserted into {address}.',
  occupied: {
    title: '{address} holds {value}. Replace?',
    text: 'Ctrl+Z in Excel brings it back.',
    confirm: 'Replace',
    cancel: 'Cancel',
  },
  blocked: 'Needs {rows} × {columns} free cells from {address}; {filled} is filled.',
  notRead: '{name}: the cells {address} could not be read. {reason}',
  failed: 'The formula was not inserted. {reason}',
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type PaneFunctionsMessages = Translation<typeof paneFunctionsEn>;
