/** What is said when formulas are made ready for people without the add-in. */
export const excelShareEn = {
  /** What went wrong, and what to do about it. */
  problems: {
    tooOld:
      'This Excel is too old to look for formulas: it needs ExcelApi 1.9. Update Excel, then try again.',
    readOnly: 'This workbook is read-only. Save a copy under another name, then try again.',
    structureProtected:
      'The structure of this workbook is protected. Choose Review > Protect Workbook, then try again.',
    refused:
      'Excel refused to change this workbook. Lift its protection, or open it for editing, then try again.',
    editing: 'A cell is being edited. Press Enter or Esc in it, then try again.',
    changed: 'Sheets or names of this workbook changed meanwhile. Try again.',
    tooLarge: 'A single formula or rule is larger than Excel takes at once. Shorten it, then try again.',
    noAnswer:
      'Excel did not answer for {seconds} seconds. If a cell is being edited, press Enter or Esc in it; then try again.',
    failed:
      'Excel reported an error ({code}: {detail}). Try again; if it fails once more, save, restart Excel and try then.',
  },
  /** What that leaves. */
  states: {
    unchanged: 'Nothing was changed: every formula is as it was.',
    unclear:
      'Some formulas may be replaced already. Their originals are kept in the workbook: choose Undo replacing.',
    undoing: 'Some formulas may be back already, the others are kept: choose Undo replacing again.',
    removing: 'Something of it may be left in the workbook: choose to remove it again.',
  },
  /** Why a value, not a formula, takes the place of a formula, or why it stays. */
  reasons: {
    noNative: 'Excel has no formula for CSROI.{fn}, so the value stays.',
    within: 'CSROI.{fn} gives several values within a longer formula, so the value stays.',
    cellsOnly:
      'The native form of CSROI.{fn} counts in cells, and the formula gives it something else, so the value stays.',
    tooLong: 'The native formula would be longer than Excel takes, so the value stays.',
    spillDiffers: 'The native formulas fill other cells than the formula does, so the values stay.',
    named: 'CSROI.{fn} is named as an argument, not called, so the value stays.',
    chosen: 'You chose the value.',
    unknown: 'This version of the add-in has no function CSROI.{fn}: the formula is left as it is.',
    notCalculated: 'Excel has not calculated it ({value}): calculate the workbook, then try again.',
    protected: 'The sheet {sheet} is protected: lift its protection under Review, then try again.',
    textFormat:
      'The cell is formatted as Text, so Excel would not take a formula: format it as General first.',
    spillUnknown: 'This Excel cannot tell which cells the formula fills: update Excel.',
    ruleNeedsFormula: 'A rule needs a formula, and there is no native one: change the rule by hand.',
    nameNeedsFormula:
      'Excel cannot tell the value of this name, and there is no native formula: change it by hand.',
    changed: 'Its content changed since, so it is left as it is.',
    gone: 'It is no longer there: its sheet, name or rule was deleted.',
    refused:
      'Excel refused the new content, so it is left as it was: it may be part of an array or be locked.',
    differs: 'The native formula gave {after} instead of {before}, so the formula was put back.',
    differsBack:
      'The formula {formula} would give {after} instead of {before} now, so {before} stays: cells that it names may have moved.',
    unchecked: 'Excel does not tell what it gives, so before and after were not compared.',
    newer: 'A newer version of the add-in keeps originals here: undo with that version.',
    damaged: 'What is kept about replaced formulas cannot be read; it is left as it is.',
  },
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type ExcelShareMessages = Translation<typeof excelShareEn>;
