/** What the tab Share says; {places} are filled in. */
export const paneShareEn = {
  title: 'Share',
  purpose: 'Make sure that people without the add-in see what you see',
  can: {
    title: 'Can they open it?',
    some: '{count} CSROI formulas on {sheets} sheets. Without the add-in they show their last value, then #NAME?.',
    oneSheet:
      '{count} CSROI formulas on 1 sheet. Without the add-in they show their last value, then #NAME?.',
    namesOnly:
      '{count} CSROI formulas in names of the workbook. Without the add-in they show their last value, then #NAME?.',
    one: '1 CSROI formula. Without the add-in it shows its last value, then #NAME?.',
    none: 'No CSROI formulas here. This workbook can be shared as it is.',
    find: 'Look again',
    finding: 'Looking for CSROI formulas: {percent} %',
    stopped: 'Stopped looking for formulas.',
    failed: 'The formulas could not be found. {reason}',
  },
  list: {
    title: 'What becomes of each',
    all: 'Select all',
    search: 'Find a place or a formula',
    none: 'No formula of these is like “{query}”.',
    valuesOnly: 'Show only those that become values',
    sheet: '{sheet} ({count})',
    becomes: {
      formula: 'becomes {formula}',
      value: 'becomes its value, {value}',
      stays: 'stays as it is',
    },
    as: '{place} becomes',
    forms: { formula: 'Native formula', value: 'Value' },
    now: 'shows {value}',
    workbookNames: 'Names of the workbook',
    more: 'and {count} more on this sheet, selected with it',
    goTo: 'Go to {place}',
    include: 'Replace {place}',
  },
  see: {
    title: 'What they will see',
    text: 'Every number as it stands now. Native formulas stay live: they follow changes of their cells. Values stay as they are.',
    sheets: 'Sheets: {sheets}',
    summary: 'The Summary says',
    traces: 'Remove my notes and the stored case',
    tracesText:
      'CSROI then no longer knows this workbook: the case is gone from it, and replacing cannot be undone. Export the case first.',
    tracesConfirm: 'Remove',
    removed: 'The notes on our sheets and the stored case were removed.',
  },
  replace: {
    many: 'Replace {count} formulas',
    one: 'Replace 1 formula',
    progress: 'Replacing: {percent} %',
    cancel: 'Cancel',
    done: '{count} formulas were replaced; each shows what it showed before.',
    undo: 'Undo replacing',
    undoing: 'Putting back: {percent} %',
    undone: '{count} formulas are back.',
    stopped: 'Stopped. Everything is as it was.',
    failed: 'The formulas were not replaced. {reason}',
  },
  files: {
    openAsNew: 'Open as new workbook',
    save: 'Save .xlsx',
    title: 'Send the workbook of the case instead',
  },
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type PaneShareMessages = Translation<typeof paneShareEn>;
